import { describe, expect, test } from 'vitest';
import { builtInWords } from '../../src/text/dictionary/built-in.ts';
import { confusedWords } from '../../src/text/dictionary/confusions.ts';
import type { WordEntry } from '../../src/text/dictionary/entry.ts';
import { outdatedWords } from '../../src/text/dictionary/outdated.ts';
import { severeWords } from '../../src/text/dictionary/severe.ts';
import { contradictedFigures, impossibleDates, impossibleNumericDates } from '../../src/text/impossible-dates.ts';
import { doubledMarks, halfWidthMarks, looseBrackets, unpairedQuote } from '../../src/text/punctuation.ts';
import { indexWords } from '../../src/text/word-index.ts';
import { findWording } from '../../src/text/wording.ts';

const all = [...severeWords, ...confusedWords, ...outdatedWords];
const found = (text: string) => findWording(builtInWords, text).map(({ entry }) => entry.wrong);

describe('the dictionary', () => {
  test.each(all.map((entry) => [entry.wrong, entry] as const))(
    '%s is found where it stands alone, its right form is not',
    (wrong, entry) => {
      const [before, after] = entry.titled ? ['《', '》'] : ['，', '。'];
      expect(wrong.length).toBeGreaterThan(1);
      expect(entry.right).not.toBe(wrong);
      expect(found(`${before}${wrong}${after}`)).toContain(wrong);
      expect(found(`${before}${entry.right}${after}`)).toEqual([]);
    },
  );

  test('has no word twice', () => {
    expect(new Set(all.map(({ wrong }) => wrong)).size).toBe(all.length);
  });

  test('has no names of leaders', () => {
    for (const { right } of severeWords) expect(right).not.toMatch(/同志|总书记|主席|总理/u);
  });
});

describe('chance pairs where two words meet', () => {
  test.each([
    '发布署名文章',
    '按装置类型',
    '财政冶金',
    '交通迅速恢复',
    '措施形成闭环',
    '研究竞争规则',
    '补偿试点',
    '降低押金',
    '登记薄弱环节',
    '讲座落幕',
    '自己经手',
    '已经厉行节约',
    '杜仲栽培',
    '农业部门',
    '全部份额',
    '当时侯某在场',
    '用户藉此登录',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  const own = (wrong: string): WordEntry => ({ kind: 'severe', wrong, right: '（不当用语）' });
  const words = indexWords(['口交', '大麻', '鸡巴', '可靠近'].map(own));
  test.each(['路口交通', '进口交易', '大麻烦', '宝鸡巴士', '可靠', '可靠近期'])('a user’s own words do not fire in %s', (text) => {
    expect(findWording(words, text)).toEqual([]);
  });
  test('but where they stand as words', () => {
    expect(findWording(words, '吸食大麻的，依法处理').map(({ entry }) => entry.wrong)).toEqual(['大麻']);
  });
  test('exceptions cover what lies within them', () => {
    expect(findWording(words, '工业大麻种植', ['工业大麻'])).toEqual([]);
    expect(findWording(words, '工业大麻种植，禁吸大麻', ['工业大麻'])).toHaveLength(1);
  });
});

test('the longest of overlapping words is taken', () => {
  expect(found('示例市监查委员会')).toEqual(['监查委员会']);
});

describe('impossible dates', () => {
  const at = (text: string) => [...impossibleDates(text), ...impossibleNumericDates(text)].map(({ start, end }) => text.slice(start, end));
  test.each([
    ['于2月30日前', ['2月30日']],
    ['2023年 6 月 31 日', ['2023年 6 月 31 日']],
    ['2023年2月29日', ['2023年2月29日']],
    ['13月5日', ['13月5日']],
    ['2024年0月', ['2024年0月']],
    ['2025年13月底', ['2025年13月']],
    ['2023-02-30', ['2023-02-30']],
    ['2023/13/01', ['2023/13/01']],
    ['2023-11-31', ['2023-11-31']],
  ])('%s', (text, dates) => {
    expect(at(text)).toEqual(dates);
  });
  test.each([
    '2024年2月29日',
    '2月29日',
    '12月31日',
    '2.30节',
    '农历2月30日',
    '闰2月30日',
    '1-2月30日均',
    '共13个月',
    '2023-31-02-0005',
    '2023-10-31',
    '2024-02-29',
    '第3月30日内',
    '24.13月',
  ])('not in %s', (text) => {
    expect(at(text)).toEqual([]);
  });
  test('figures', () => {
    expect(contradictedFigures('同比下降-5%')).toHaveLength(1);
    expect(contradictedFigures('增长-3%（下降3%）')).toHaveLength(1);
    expect(contradictedFigures('下降5%-8%，增长-5%，出口下降2%')).toEqual([]);
  });
});

describe('marks', () => {
  test.each(['，，', '。，', '、。', '；；', '：，'])('%s is doubled', (marks) => expect(doubledMarks(`甲${marks}乙`)).toHaveLength(1));
  test.each(['。。。', '，，，，', '：“', '）。', '。”', '……，'])('%s is not', (marks) => expect(doubledMarks(`甲${marks}乙`)).toEqual([]));
  test('quotation marks', () => {
    expect(unpairedQuote('落实“十四五“规划')).not.toBeNull();
    expect(unpairedQuote('落实”十四五”规划')).not.toBeNull();
    expect(unpairedQuote('“要抓好落实。')).toBeNull();
    expect(unpairedQuote('“甲”和“乙”')).toBeNull();
  });
  test('brackets', () => {
    expect(looseBrackets(['（甲（乙）丙。'])).toEqual([{ line: 0, at: 0, kind: 1 }]);
    expect(looseBrackets(['甲〔2012)14号'])).toHaveLength(1);
    expect(looseBrackets(['《甲', '乙》'])).toEqual([]);
    expect(looseBrackets(['1）甲；2）乙', '（GB/T 9704)'])).toEqual([]);
    expect(looseBrackets(['为贯彻《甲乙办法的意'])).toEqual([]);
  });
  test('half-width ones between Chinese characters', () => {
    expect(halfWidthMarks('压实责任,加强督查;按时')).toHaveLength(2);
    expect(halfWidthMarks('a,b 1,000 甲, 乙')).toEqual([]);
  });
});
