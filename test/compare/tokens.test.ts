import { expect, test } from 'vitest';
import { tokensOf } from '../../src/compare/tokens.ts';

const found = (text: string) => tokensOf(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test('words of weight are told apart', () => {
  expect(found('依据云政办发〔2024〕46号,于2024年5月30日前安排1,350.5万元,由市民政局发放356户')).toEqual([
    'document-number 云政办发〔2024〕46号',
    'date 2024年5月30日',
    'amount 1,350.5万元',
    'organisation 市民政局',
    'number 356',
  ]);
});

test('names keep the words that belong to them', () => {
  expect(found('由云溪市发展和改革委员会牵头')).toEqual(['organisation 云溪市发展和改革委员会']);
  expect(found('会同市经济和信息化局办理')).toEqual(['organisation 市经济和信息化局']);
});

test('figures in Chinese, shares, parts of days', () => {
  expect(found('有效期三年,比例为24‰')).toEqual(['number 三', 'number 24‰']);
  expect(found('第十二条')).toEqual(['number 十二']);
  expect(found('2024年5月底前')).toEqual(['date 2024年5月']);
});

test('the same in another writing has the same value', () => {
  const value = (text: string) => tokensOf(text)[0]?.value;
  expect(value('2024年5月3日')).toBe(value('2024-05-03'));
  expect(value('1,350元')).toBe(value('1350元'));
});

test('hostile text takes no time', { retry: 3 }, () => {
  const started = performance.now();
  for (const part of ['第', '1,', '市', '一', '2024年', '〔2024', '1.', '市局分']) tokensOf(part.repeat(5_000));
  expect(performance.now() - started).toBeLessThan(1_500);
});
