import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 成文日期, ISO. */
export const issueDate = defineFact<Reading<string>>('issueDate', () => absent);
