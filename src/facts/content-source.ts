import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 来源. */
export const contentSource = defineFact<Reading<string>>('contentSource', () => absent);
