import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 主题分类. */
export const topicCategory = defineFact<Reading<string>>('topicCategory', () => absent);
