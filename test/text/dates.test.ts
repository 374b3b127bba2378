import { describe, expect, test } from 'vitest';
import { findDays, isoOf, readDay } from '../../src/text/dates.ts';

const first = (text: string): string | null => findDays(text)[0]?.iso ?? null;

describe('days as pages write them', () => {
  test.each([
    ['2024-05-30', '2024-05-30'],
    ['2024/9/6 10:20', '2024-09-06'],
    ['2024.9.06', '2024-09-06'],
    ['2024－05－30', '2024-05-30'],
    ['2024年5月30日', '2024-05-30'],
    ['２０２４年５月３０日', '2024-05-30'],
    ['2024 年 5 月 30 日　星期四', '2024-05-30'],
    ['二○○五年十二月十六日', '2005-12-16'],
    ['二〇〇九年四月十八日', '2009-04-18'],
    ['二0一二年二月二十三日', '2012-02-23'],
    ['二ＯＯ九年四月三十日', '2009-04-30'],
    ['二〇一一年十月廿八日', '2011-10-28'],
    ['二〇二〇年三月十日', '2020-03-10'],
    ['2011年12月31号', '2011-12-31'],
    ['2024 年 5 月 1 6 日', '2024-05-16'],
    ['2 0 2 4年1 2月3 1日', '2024-12-31'],
    ['二 〇 二四年五月二 十日', '2024-05-20'],
    ['附件1 2024年5月30日', '2024-05-30'],
    ['来源：某局2023-03-15浏览', '2023-03-15'],
    ['2023-05-06T10:00:00+08:00', '2023-05-06'],
  ])('%s', (text, iso) => {
    expect(first(text)).toBe(iso);
  });

  test.each([
    '2024年2月30日',
    '2024-13-01',
    '2024年5月',
    '浏览 20240617 次',
    '0990-1234-567',
    '2024-05',
    '12024-05-301',
    '3.2024.05',
    '第2024-5-3012号',
  ])('%s is none', (text) => {
    expect(first(text)).toBeNull();
  });

  test('place covers the characters of the day alone', () => {
    const text = '甲县财政局　2024年1月2日　印发';
    const [day] = findDays(text);
    expect(text.slice(day?.start, day?.end)).toBe('2024年1月2日');
    expect(day?.form).toBe('hanzi');
  });

  test('eight digits are a day only as a whole value', () => {
    expect(readDay('20240530')?.iso).toBe('2024-05-30');
    expect(readDay('索引 20240530')).toBeNull();
  });

  test('the calendar is kept', () => {
    expect(isoOf(2024, 2, 29)).toBe('2024-02-29');
    expect(isoOf(2023, 2, 29)).toBeNull();
    expect(isoOf(1899, 1, 1)).toBeNull();
  });

  test('a text full of digits is read once', () => {
    expect(findDays('二〇'.repeat(500_000)).length).toBe(0);
    expect(findDays('2024-05-30 '.repeat(100_000)).length).toBe(200);
  });
});
