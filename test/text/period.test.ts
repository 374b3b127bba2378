import { describe, expect, test } from 'vitest';
import { daysOfPeriod, findPeriod } from '../../src/text/period.ts';

const said = (text: string, year: number | null = 2024) => {
  const found = findPeriod(text, year);
  return found === null ? null : [found.from, found.to, found.length];
};

describe('findPeriod', () => {
  test.each([
    ['自2024年3月1日起至3月31日止', ['2024-03-01', '2024-03-31', null]],
    ['征求意见时间：2024年3月1日—31日', ['2024-03-01', '2024-03-31', null]],
    ['公示期：2024年3月1日至2024年4月2日', ['2024-03-01', '2024-04-02', null]],
    ['2024年12月20日至次年1月20日', ['2024-12-20', '2025-01-20', null]],
    ['2024年12月20日-1月20日', ['2024-12-20', '2025-01-20', null]],
    ['征集时间：2024-03-01 至 2024-04-01', ['2024-03-01', '2024-04-01', null]],
    ['征集时间：2024/03/01~2024/04/01', ['2024-03-01', '2024-04-01', null]],
    ['2024年3月1日（星期五）至2024年3月31日（星期日）', ['2024-03-01', '2024-03-31', null]],
    ['2024年3月1日8:30起至2024年4月1日17:30止', ['2024-03-01', '2024-04-01', null]],
    ['二〇二四年三月一日至四月一日', ['2024-03-01', '2024-04-01', null]],
    ['征求意见时间为3月1日至4月1日', ['2024-03-01', '2024-04-01', null]],
    ['公开征求意见为期30天', [null, null, 30]],
    ['期限为三十日', [null, null, 30]],
    ['自公布之日起30日内', [null, null, 30]],
    ['公示期为7个工作日', [null, null, 7]],
    ['为期1个月', [null, null, 30]],
    ['自2024年4月1日起，为期10日', ['2024-04-01', '2024-04-11', 10]],
    ['意见反馈截止时间为2024年6月5日。', [null, '2024-06-05', null]],
    ['请于2024年6月5日前将意见反馈至我局', [null, '2024-06-05', null]],
    ['请于2024年6月5日（星期三）17:00前反馈', [null, '2024-06-05', null]],
    ['自公告之日起至2017年3月25日。', [null, '2017-03-25', null]],
    ['截止日期：2024-06-05', [null, '2024-06-05', null]],
    ['公众可于4月15日前提出意见', [null, '2024-04-15', null]],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each(['2024年3月1日发布', '为贯彻落实有关部署，现公开征求意见。', '2024年2月30日至3月1日前后', '第3至5条', '自2024年6月1日起施行'])(
    'reads none in %s',
    (text) => {
      expect(said(text)).toBeNull();
    },
  );

  test('a range without a year needs one from the page', () => {
    expect(said('征求意见时间为3月1日至4月1日', null)).toBeNull();
  });
  test('its words are those of the text', () => {
    const text = '意见征集时间：2017年8月1日至8月3日';
    const found = findPeriod(text);
    expect(text.slice(found?.start, found?.end)).toBe('2017年8月1日至8月3日');
  });
});

test('the first day is not counted', () => {
  expect(daysOfPeriod('2023-03-06', '2023-04-05')).toBe(30);
  expect(daysOfPeriod('2022-11-18', '2022-11-24')).toBe(6);
});
