import { expect, test } from 'vitest';
import { countWorkdays, daysBetween, daysLater } from '../../src/text/workdays.ts';

test.each([
  ['2024-03-08', '2024-03-12', 2],
  ['2024-02-08', '2024-02-18', 2], // 春节 10–17 February; 9 February is a workday, 18 February made up for
  ['2023-09-28', '2023-10-09', 3], // 国庆 29 September to 6 October; 7 and 8 October made up for
  ['2024-04-30', '2024-05-06', 1], // 劳动节 1–5 May
  ['2026-01-04', '2026-01-05', 1],
  ['2024-03-12', '2024-03-08', 0],
])('from %s to %s there are %d workdays', (from, to, count) => {
  expect(countWorkdays(from, to, 100)).toEqual({ count, exact: true });
});

test('a year without known holidays is counted Monday to Friday and said to be inexact', () => {
  expect(countWorkdays('2031-03-03', '2031-03-10', 100)).toEqual({ count: 5, exact: false });
});

test('counting stops at the limit', () => {
  expect(countWorkdays('1990-01-01', '2090-01-01', 30).count).toBe(30);
});

test('days are counted across leap days and years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysLater('2023-12-31', 1)).toBe('2024-01-01');
});
