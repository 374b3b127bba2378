import { describe, expect, test } from 'vitest';
import { readFigure } from '../../src/text/figures.ts';

const value = (text: string) => readFigure(text).value;

describe('a number is read', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['1 234 567', 1_234_567],
    ['12.50', 12.5],
    ['０．５', 0.5],
    ['-3', -3],
    ['－３', -3],
    ['−3', -3],
    ['〇', 0],
    ['○', 0],
    ['零', 0],
    ['十二', 12],
    ['12件', 12],
    ['12 件', 12],
    ['1,286.4万元', 1286.4],
    ['\u00a05\u3000', 5],
  ])('%j is %d', (text, wanted) => expect(value(text)).toBe(wanted));

  test('with its unit', () => {
    expect(readFigure('3件').unit).toBe('件');
    expect(readFigure('3万元').unit).toBe('万元');
    expect(readFigure('3').unit).toBe('');
  });
});

test.each(['', ' ', '\u3000', '/', '／', '\\', '—', '——', '-', '－', '无', '空', '*', '…'])('%j says that there is none', (text) =>
  expect(readFigure(text)).toEqual({ kind: 'blank', value: null, unit: '' }),
);

test.each([
  '若干',
  '12人次以上',
  '约3',
  'O',
  'o',
  '12\n13',
  '1\n2',
  '1 2',
  '12 3',
  '1,23',
  '1.2.3',
  '3%',
  '见附件',
  '—3',
  '2023年',
  '9'.repeat(30),
])('%j is not one number', (text) => expect(readFigure(text)).toEqual({ kind: 'unclear', value: null, unit: '' }));

test('a megabyte is not looked at', () => {
  const begun = performance.now();
  for (const text of ['1'.repeat(1_000_000), ' '.repeat(1_000_000), '1,'.repeat(500_000), '\n'.repeat(1_000_000)]) readFigure(text);
  expect(performance.now() - begun).toBeLessThan(500);
});
