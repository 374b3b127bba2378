import { expect, test } from 'vitest';
import { wholeFigure } from '../../src/text/whole-figure.ts';

const whole = (text: string, part: string, at = text.indexOf(part)): string => {
  const { start, end } = wholeFigure(text, at, at + part.length);
  return text.slice(start, end);
};

test('a digit stands for the date or amount it is a part of', () => {
  expect(whole('自2025年9月1日起', '9')).toBe('2025年9月1日');
  expect(whole('补助20万元。', '2')).toBe('20万元');
  expect(whole('每餐补助三元；', '三')).toBe('三元');
});

test('the point where a digit is missing stands for the figure beside it', () => {
  expect(whole('不少于5日。', '', 3)).toBe('5日');
});

test('words stay as they are, and nothing goes on for ever', () => {
  expect(whole('由民政局2024年拨付', '民政')).toBe('民政');
  expect(whole('1'.repeat(100), '1', 50).length).toBe(31);
});
