import { expect, test } from 'vitest';
import { findTerm, lastDayOf } from '../../src/text/validity-term.ts';

const lastDay = (text: string, from: string | null) => {
  const term = findTerm(text);
  return term === null ? null : lastDayOf(term, from);
};

test.each([
  ['本办法自2024年4月1日起施行，有效期5年。', '2024-04-01', '2029-03-31'],
  ['有效期为五年。', '2024-04-01', '2029-03-31'],
  ['有效期限：2年', '2024-02-29', '2026-02-28'],
  ['有效期至2025年12月31日。', null, '2025-12-31'],
  ['有效期自2021年1月1日起至2025年12月31日止。', '2020-12-20', '2025-12-31'],
])('%s ends on the day it says', (text, from, last) => {
  expect(lastDay(text, from)).toBe(last);
});

test.each(['许可证有效期3年，期满换发。', '本通知自印发之日起施行。', '投标有效期1年', '有效期较长'])(
  '%s is no term of the document',
  (text) => {
    expect(lastDay(text, '2024-04-01')).toBeNull();
  },
);

test('years from a day not known end on no day', () => {
  expect(lastDay('有效期5年。', null)).toBeNull();
});
