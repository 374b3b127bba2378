import { expect, test } from 'vitest';
import { isOrgan, titleOrgans } from '../../src/text/organs.ts';
import { isTraditional, simplified } from '../../src/text/traditional.ts';

test('a text keeps its length, so that places stay', () => {
  const text = '嵐山縣人民政府辦公室關於印發《辦法》的通知（發佈機構）';
  expect(simplified(text)).toHaveLength(text.length);
  expect(simplified('發佈機構：縣財政廳')).toBe('发布机构：县财政厅');
  expect(simplified('发布机构')).toBe('发布机构');
  expect([isTraditional('文號'), isTraditional('文号')]).toEqual([true, false]);
});

test('organs are told by their simplified form and named as written', () => {
  expect(isOrgan('嵐山縣財政廳')).toBe(true);
  expect(titleOrgans('嵐山縣人民政府辦公室關於印發《辦法》的通知')).toEqual(['嵐山縣人民政府辦公室']);
});
