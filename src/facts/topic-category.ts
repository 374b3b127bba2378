import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { weigh } from './weigh.ts';

/** 主题分类. */
export const topicCategory = defineFact<Reading<string>>('topicCategory', (given) =>
  weigh(given, {
    name: 'topicCategory',
    parse: ({ value, raw }) =>
      value.length <= 80 && !/[。；]/u.test(value) ? { value: value.replace(/^[:：>\s]+|[>\s]+$/gu, ''), raw } : null,
    others: [],
  }),
);
