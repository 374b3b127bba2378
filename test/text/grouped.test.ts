import { expect, test } from 'vitest';
import { grouped } from '../../src/text/grouped.ts';

test('items by key, both in the order they came', () => {
  const groups = grouped(['b1', 'a1', 'b2', 'a2', 'c1'], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
  expect(grouped(new Set<string>(), String)).toEqual(new Map());
});
