import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { weigh } from './weigh.ts';

/** `综合政务；政务公开`: several categories, each short; longer parts make a sentence. */
const PART = 20;

/** 主题分类. */
export const topicCategory = defineFact<Reading<string>>('topicCategory', (given) =>
  weigh(given, {
    name: 'topicCategory',
    parse: ({ value, raw }) =>
      value.length <= 80 && !value.includes('。') && value.split('；').every((part) => part.length <= PART || part === value)
        ? { value: value.replace(/^[:：>\s]+|[>\s]+$/gu, ''), raw }
        : null,
    others: [],
  }),
);
