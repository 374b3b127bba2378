import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 索引号. */
export const indexNumber = defineFact<Reading<string>>('indexNumber', () => absent);
