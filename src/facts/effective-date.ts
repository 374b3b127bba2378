import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 施行日期, ISO; only an explicit date. */
export const effectiveDate = defineFact<Reading<string>>('effectiveDate', () => absent);
