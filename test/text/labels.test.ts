import { expect, test } from 'vitest';
import { isColon, knownLabel, labelKey, mayBeginLabel } from '../../src/text/labels.ts';

test.each([
  ['文　　号：', 'documentNumber'],
  ['【发文字号】', 'documentNumber'],
  ['[ 文 号 ]', 'documentNumber'],
  ['索\u2003引\u2003号', 'indexNumber'],
  ['信息索引号', 'indexNumber'],
  ['成\u00a0文\u200b日期:', 'issueDate'],
  ['网站发布日期', 'publishDate'],
  ['是否有效', 'validity'],
  ['废止日期', 'expiryDate'],
  ['制发机关', 'issuer'],
  ['统一编号', 'unifiedNumber'],
  ['浏览次数', 'notice'],
  ['索引號', 'indexNumber'],
  ['發佈機構：', 'issuer'],
  ['信息來源', 'contentSource'],
  ['時間發布', 'publishDate'],
])('%s stands for %s', (label, name) => {
  const key = labelKey(label);
  expect(knownLabel(key)?.name).toBe(name);
  expect(mayBeginLabel(key.charCodeAt(0))).toBe(true);
});

test('less usual wordings rank below the usual ones', () => {
  expect(knownLabel('字号')?.rank).toBeGreaterThan(knownLabel('发文字号')?.rank ?? 9);
  expect(knownLabel('印发日期')?.rank).toBeGreaterThan(knownLabel('成文日期')?.rank ?? 9);
});

test('a sentence is no label', () => {
  expect(labelKey('申请人应当提供所需信息的文号')).toBe('申请人应当提供所需信息的文号');
  expect(knownLabel('申请人应当提供所需信息的文号')).toBeNull();
  expect(labelKey('文'.repeat(80))).toBe('');
});

test('colons of any width', () => {
  expect([...'：:∶﹕︰'].every((unit) => isColon(unit.charCodeAt(0)))).toBe(true);
  expect(isColon('；'.charCodeAt(0))).toBe(false);
});
