import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 有效性 as the page words it. */
export const validity = defineFact<Reading<string>>('validity', () => absent);
