import { expect, test } from 'vitest';
import { contrastOf } from '../../src/text/contrast.ts';
import { fontName, sizeWords } from '../../src/text/font-names.ts';

test('contrast is reckoned as WCAG does', () => {
  expect(contrastOf('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21, 5);
  expect(contrastOf('rgb(119, 119, 119)', 'rgb(255, 255, 255)')).toBeCloseTo(4.48, 2);
  expect(contrastOf('rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)')).toBeNull();
  expect(contrastOf('rgb(0, 0, 0)', '')).toBeNull();
});

test.each([
  ['FangSong_GB2312, serif', '仿宋'],
  ['"方正小标宋简体"', '小标宋'],
  ["'Microsoft YaHei', sans-serif", '微软雅黑'],
  ['STKaiti', '楷体'],
  ['Arial', 'Arial'],
])('%s is %s', (families, name) => {
  expect(fontName(families)).toBe(name);
});

test('sizes are said in points and by name', () => {
  expect(sizeWords(16)).toBe('16 磅（三号）');
  expect(sizeWords(13)).toBe('13 磅');
});
