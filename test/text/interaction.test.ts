import { describe, expect, test } from 'vitest';
import { findApprovalDays } from '../../src/text/approval-day.ts';
import { findElements } from '../../src/text/elements.ts';
import { interpretedName, namesDocument } from '../../src/text/interpreted-name.ts';
import { hoursFlaws, phoneFlaws } from '../../src/text/office-hours.ts';
import { findCounts, hasSeveralTotals } from '../../src/text/opinion-counts.ts';
import { findOutdated } from '../../src/text/outdated-law.ts';

describe('interpretedName', () => {
  test.each([
    ['《示例市停车办法》政策解读', '示例市停车办法'],
    ['关于《甲局关于贯彻〈乙办法〉的公告》的解读', '甲局关于贯彻〈乙办法〉的公告'],
    ['一图读懂丨示例市促进数字经济发展若干措施', '示例市促进数字经济发展若干措施'],
    ['专家解读：如何理解《示例市优化营商环境办法》', '示例市优化营商环境办法'],
    ['示例市召开解读会', ''],
  ])('%s', (title, name) => {
    expect(interpretedName(title)).toBe(name);
  });
  test('a document is told by most of its name', () => {
    expect(namesDocument('示例市人民政府关于印发示例市停车办法的通知', '示例市停车办法')).toBe(true);
    expect(namesDocument('示例市停车管理办法', '示例市停车办法')).toBe(true);
    expect(namesDocument('示例市人民政府关于加强道路保洁的通知', '示例市停车办法')).toBe(false);
  });
});

describe('findCounts', () => {
  const counts = (text: string) => {
    const found = findCounts(text);
    return found === null ? null : [found.received, found.adopted, found.partly, found.rejected];
  };
  test.each([
    ['共收到意见3条，采纳2条。', [3, 2, null, null]],
    ['共收到意见建议十二条，其中采纳八条，部分采纳一条，未采纳三条', [12, 8, 1, 3]],
    ['收到反馈意见 ２０ 条，予以采纳15条，不予采纳 5 条', [20, 15, null, 5]],
    ['公示期间未收到任何意见建议', [0, null, null, null]],
    ['截至期满，没有收到社会公众的反馈意见。', [0, null, null, null]],
    ['收到2个单位反馈的意见', null],
    ['征求意见得到广泛支持', null],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
  test('different units are not added up', () => {
    expect(findCounts('收到来信12件，采纳意见23条')?.uniform).toBe(false);
  });
  test('several rounds are told', () => {
    expect(hasSeveralTotals('网上收到意见5条；座谈会收到意见4条')).toBe(true);
    expect(hasSeveralTotals('共收到意见5条')).toBe(false);
  });
});

describe('findOutdated', () => {
  const kinds = (text: string) => findOutdated(text).map(({ kind }) => kind);
  test.each([
    ['自收到申请之日起15个工作日内予以答复', ['answer-period']],
    ['自收到申请之日起十五个工作日内答复', ['answer-period']],
    ['延长答复的期限最长不得超过15个工作日', ['extension']],
    ['《中华人民共和国政府信息公开条例》（国务院令第492号）', ['old-number']],
    ['可以收取检索、复制、邮寄等成本费用', ['fees']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
  test.each([
    '自收到申请之日起20个工作日内予以答复',
    '第三方应当自收到征求意见书之日起15个工作日内答复',
    '国务院令第492号公布，国务院令第711号修订',
    '不收取检索、复制、邮寄等成本费用',
    '不再要求说明自身生产、生活、科研等特殊需要',
    '举报事项在15个工作日内答复',
  ])('nothing in %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('office hours and telephone numbers', () => {
  test.each([
    ['联系电话：8800123', ['no-area-code']],
    ['电话：0990-880012', ['malformed']],
    ['电话：0990-8800123、8800124', []],
    ['电话：（0990）8800123', []],
    ['电话：010-88001234', []],
    ['电话：138 0000 1234', []],
    ['电话：12345', []],
    ['电话：400-800-1234', []],
    ['区号0990，电话：8800123', []],
    ['电话：见附件', []],
  ])('%s', (text, expected) => {
    expect(phoneFlaws(text).map(({ kind }) => kind)).toEqual(expected);
  });
  test('hours say when and on which days', () => {
    expect(hoursFlaws('办公时间：', '工作日')).toEqual(['times']);
    expect(hoursFlaws('办公时间：', '8:30-12:00')).toEqual(['days']);
    expect(hoursFlaws('办公时间：', '周一至周五 8:30-12:00')).toEqual([]);
    expect(hoursFlaws('办公时间：', '上午九点到十二点（节假日除外）')).toEqual([]);
  });
});

test('a heading is taken before a sentence', () => {
  const found = findElements(
    ['为解决停车难，说明背景如下，现将有关情况作一说明，请社会各界予以支持。', '一、背景'],
    [{ name: '背景', pattern: /背景/u }],
  );
  expect(found.get('背景')).toEqual({ line: 1, start: 0, end: 4 });
});

test('days of approval', () => {
  const days = (text: string) => findApprovalDays(text).map(({ iso }) => iso);
  expect(days('市财政局于2024年1月5日批复我局预算')).toEqual(['2024-01-05']);
  expect(days('批复日期：2024年1月5日')).toEqual(['2024-01-05']);
  expect(days('2024年1月20日公开已批复的预算')).toEqual([]);
});

const MEGA = 1_000_000;
const SEEDS = [
  '2024年3月1日',
  '3月1日至',
  '截止',
  '收到',
  '采纳1条',
  '电话：1',
  '15个工作日',
  '《',
  '为期',
  '延长',
  '检索',
  '解读',
  '—',
  '自',
  '\u3000',
  '1',
];
test.each(SEEDS)('a megabyte of %s is read in linear time', (seed) => {
  const text = seed.repeat(Math.ceil(MEGA / seed.length));
  const start = performance.now();
  for (const [work] of [
    [() => findCounts(text)],
    [() => findOutdated(text)],
    [() => phoneFlaws(text)],
    [() => findApprovalDays(text)],
  ] as const)
    work();
  interpretedName(text);
  namesDocument(text, text);
  hoursFlaws('办公时间：', text);
  findElements([text], [{ name: '甲', pattern: /根据[^。]{0,30}《/u }]);
  expect(performance.now() - start).toBeLessThan(1500);
});
