import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 发布机构 as written; several organs joined with 、. */
export const issuer = defineFact<Reading<string>>('issuer', () => absent);
