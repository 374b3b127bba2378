import { describe, expect, test } from 'vitest';
import { inOrderOf, nextSort, parseSort, sortText, wordFilter } from '../../../src/ui/workbench/grid-rows.ts';
import { parseRoute, routeHash } from '../../../src/ui/workbench/route.ts';

describe('rows of a table', () => {
  const rows = [
    { name: '年报', count: 10 },
    { name: '政策', count: 9 },
    { name: '解读', count: 10 },
  ];

  test('are sorted by value, equal ones staying as they were', () => {
    expect(inOrderOf(rows, ({ count }) => count, false).map(({ name }) => name)).toEqual(['政策', '年报', '解读']);
    expect(inOrderOf(rows, ({ count }) => count, true).map(({ name }) => name)).toEqual(['年报', '解读', '政策']);
  });

  test('are found by all words, whatever their case, and all of them by none', () => {
    const find = wordFilter(({ name, count }: (typeof rows)[number]) => `${name} P${count}`);
    expect(find(rows, 'p10 年')).toEqual([rows[0]]);
    expect(find(rows, '年报 政策')).toEqual([]);
    expect(find(rows, '  ')).toBe(rows);
  });

  test('take their order from a heading: up, down, as it was', () => {
    const up = nextSort(null, 'count');
    expect(up).toEqual({ column: 'count', down: false });
    const down = nextSort(up, 'count');
    expect(down).toEqual({ column: 'count', down: true });
    expect(nextSort(down, 'count')).toBeNull();
    expect(nextSort(down, 'name')).toEqual({ column: 'name', down: false });
    expect(parseSort(sortText({ column: 'count', down: true }))).toEqual({ column: 'count', down: true });
    expect(parseSort('')).toBeNull();
  });
});

describe('a place in the workbench', () => {
  test('comes back from the address as it went there', () => {
    const route = {
      screen: 'spot-check',
      parts: ['run 1/2', 'pages'],
      filters: { q: '年报 & 解读', open: 'https://a.cn/?b=1#c' },
    } as const;
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  test('is the first screen where the address says nothing known', () => {
    expect(parseRoute('')).toEqual({ screen: 'spot-check', parts: [], filters: {} });
    expect(parseRoute('#/nowhere?q=1').screen).toBe('spot-check');
    expect(parseRoute('#/ledger/%E0%A4%A').parts).toEqual(['%E0%A4%A']);
  });

  test('leaves empty filters out', () => {
    expect(routeHash({ screen: 'ledger', parts: [], filters: { q: '', state: 'closed' } })).toBe('#/ledger?state=closed');
  });
});
