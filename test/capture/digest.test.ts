import { expect, test } from 'vitest';
import { digest } from '../../src/capture/watch.ts';

const blocks = (...texts: readonly string[]) => texts.map((text, box) => ({ text, box }));

test('a clock or a visit counter changes nothing', () => {
  expect(digest(blocks('通知', '浏览次数：128'))).toBe(digest(blocks('通知', '浏览次数：4096')));
  expect(digest(blocks('今天是１２月３日'))).toBe(digest(blocks('今天是５月１７日')));
});

test('words do, and so does hiding them', () => {
  const before = digest(blocks('通知', '现行有效'));
  expect(digest(blocks('通知', '已废止'))).not.toBe(before);
  expect(
    digest([
      { text: '通知', box: 0 },
      { text: '现行有效', box: 1, hidden: true },
    ]),
  ).not.toBe(before);
  expect(digest(blocks('通知现行有效'))).not.toBe(before);
});
