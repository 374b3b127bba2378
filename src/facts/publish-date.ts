import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 发布日期, ISO. */
export const publishDate = defineFact<Reading<string>>('publishDate', () => absent);
