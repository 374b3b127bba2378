import { expect, test } from 'vitest';
import { digitOf, readDigits, readSmall } from '../../src/text/numerals.ts';
import { isNothing, isTemplate } from '../../src/text/placeholders.ts';
import { halfWidth, isInkless, skipBlanks, squeeze, tidy } from '../../src/text/white-space.ts';

test('values that say nothing', () => {
  expect(['', '　', '无', '暂无', '—', '— —', '--', '/', '号', 'null', '无。', '\u200b'].every(isNothing)).toBe(true);
  expect(['有效', '无锡市', '0', '1号', '无偿献血'].some(isNothing)).toBe(false);
});

test('variables that a template left behind', () => {
  expect(['{{detail.no}}', ['$', '{item.theme}'].join(''), '<%=number%>', '[!--class--]', '加载中…'].every(isTemplate)).toBe(true);
  expect(['岚发〔2024〕9号', '《办法》'].some(isTemplate)).toBe(false);
});

test('numerals', () => {
  expect(readDigits('二○一二')).toBe(2012);
  expect(readDigits('二百')).toBe(-1);
  expect(['5', '05', '十', '二十三', '廿三', '三十', '二〇', '壹拾'].map(readSmall)).toEqual([5, 5, 10, 23, 23, 30, 20, 10]);
  expect(digitOf('８')).toBe(8);
});

test('blanks of every kind', () => {
  expect(squeeze('索\u2002引\u3000号\u00a0\u200b ')).toBe('索引号');
  expect(tidy('\u3000 甲\u2003\u2003乙 ')).toBe('甲 乙');
  expect(skipBlanks('\u200b\u3000甲', 0)).toBe(2);
  expect(isInkless(' \u00a0\u3000')).toBe(true);
  expect(halfWidth('２０２４Ａ')).toBe('2024A');
});
