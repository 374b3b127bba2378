import { describe, expect, test } from 'vitest';
import { evaluationFile, parseEvaluation } from '../../../src/model/evaluation.schema.ts';
import { isFailure } from '../../../src/model/failure.ts';
import { fittingClause } from '../../../src/report/evaluation/fit.ts';
import { manualGuide } from '../../../src/report/evaluation/guide.ts';
import { mappingsMarkdown } from '../../../src/report/evaluation/render-mappings.ts';
import { type Cell, writeWorkbook } from '../../../src/report/render/workbook.ts';
import { rules } from '../../../src/rules/all.ts';
import { siteRules } from '../../../src/rules/site-all.ts';
import { readDeductions } from '../../../src/text/deductions.ts';
import { INDEX, imported, sampleIndex } from './sample-index.ts';

describe('an index as a table', () => {
  test('its columns are told by their headings, merged cells carried down, sums left out', async () => {
    const { items } = await sampleIndex();
    expect(items.map(({ indicator, weight, group, number }) => [indicator, weight, group, number])).toEqual([
      ['主动公开', 0.6, '文件公开', '1'],
      ['主动公开', 0.6, '文件公开', '2'],
      ['主动公开', 0.6, '年报', '3'],
      ['主动公开', 0.6, '栏目', '4'],
      ['平台建设', 0.4, '检索', '1'],
      ['平台建设', 0.4, '队伍', '2'],
    ]);
    expect(items[0]?.deductions).toEqual([{ clause: '未标注的，每发现1处扣0.5分，最多扣1分', points: 0.5, per: 'each', cap: 1 }]);
    expect(items[2]?.deductions[1]).toMatchObject({ points: 0.5, per: 'once', share: 0.5 });
    expect(items[4]).toMatchObject({ rule: '无法排序的，扣 0.5分', automatic: 'no', deductions: [{ points: 0.5 }] });
    expect(items[1]).toMatchObject({ automatic: '', named: [], points: null });
  });
  test('a workbook says the same', async () => {
    const plain = INDEX.replace('"无法排序的，扣\n0.5分"', '无法排序的，扣 0.5分').trim().split('\n');
    const rows = plain.map((line) => line.split(',').map((text): Cell => ({ text, style: 'text' })));
    const bytes = writeWorkbook([{ name: '指标', widths: [10, 10, 10, 10, 10, 10, 10, 10], rows }]);
    expect(await imported(bytes, {}, 'index.xlsx')).toEqual(await sampleIndex());
  });
  test('the user says himself what columns hold', async () => {
    const read = await imported('甲,乙\n公开年报,未公开的扣1分\n', { columns: { content: 0, rule: 1 }, header: 0 });
    expect(isFailure(read) ? read.message : read.items).toMatchObject([{ content: '公开年报', rule: '未公开的扣1分' }]);
  });
  test.each([
    ['no header', '甲,乙\n1,2\n', /^index-columns 表里没有找到“考核内容”/u],
    ['only a header', '一级指标,考核内容,扣分规则\n', /^index-empty /u],
    ['empty', '', /^empty /u],
    ['a picture', '\u0089PNG', /^(?:index-columns|unsupported) /u],
  ])('%s is said in words', async (_, text, said) => {
    const read = await imported(text);
    expect(isFailure(read) ? `${read.code} ${read.message}` : 'read').toMatch(said);
  });
  test('hostile tables do not hold it up', async () => {
    const wide = `考核内容,扣分规则\n${'公开,'.repeat(20_000)}\n${'扣1分，每'.repeat(20_000)},${'每发现一项扣0.1分，'.repeat(20_000)}\n`;
    const started = performance.now();
    const read = await imported(wide);
    expect(isFailure(read)).toBe(false);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('suggestions', () => {
  test('by the checks a table names, by topic, by a person, or not from the web', async () => {
    const { mappings } = await sampleIndex();
    expect(mappings.map(({ way }) => way)).toEqual(['checks', 'checks', 'checks', 'checks', 'manual', 'off-web']);
    expect(mappings.every(({ state }) => state === 'suggested')).toBe(true);
    expect(mappings[0]).toMatchObject({
      partly: true,
      reason: '表中写明了对应的检查项',
      checks: [
        { rule: 'document/validity-stated', clause: 0 },
        { rule: 'document/validity-consistent', clause: null },
      ],
    });
    expect(mappings[1]?.reason).toBe('提到“文件要素”');
    expect(mappings[1]?.checks.map(({ rule }) => rule)).toContain('document/document-number-present');
    expect(mappings[2]).toMatchObject({
      partly: false,
      checks: [
        { rule: 'annual-report/annual-report-on-time', clause: 0 },
        { rule: 'annual-report/annual-report-original', clause: 1 },
        { rule: 'spot-check/annual-report-on-time', clause: 0 },
      ],
    });
    expect(mappings[3]?.checks).toEqual([
      { rule: 'freshness/columns-updated', clause: 1 },
      { rule: 'freshness/columns-not-empty', clause: 0 },
      { rule: 'spot-check/columns-updated', clause: 1 },
      { rule: 'spot-check/columns-not-empty', clause: 0 },
    ]);
  });
  test.each([
    ['公开网站工作年度报表', 'spot-check/site-annual-report-published'],
    ['没有死链、错链', 'spot-check/links-alive'],
    ['网站不出现无法访问的情况', 'spot-check/site-reachable'],
    ['首页及时更新', 'spot-check/home-updated-within-2-weeks'],
  ])('what only a whole run can answer is mapped to the rules over a run: %s', async (content, rule) => {
    const read = await imported(`考核内容,扣分规则\n${content},不符合的，每发现1处扣0.2分\n`);
    expect(isFailure(read) ? [] : read.mappings[0]?.checks.map((check) => check.rule)).toContain(rule);
  });
  test('a clause that calls the problem by its name falls under it, whatever its words; of several the right one', async () => {
    const all = [...rules, ...siteRules];
    const lost = all.filter((rule) => fittingClause(rule, readDeductions(`${rule.title}的，每发现1处扣0.5分`)) === null);
    expect(lost.map(({ title }) => title)).toEqual([]);
    const dates = all.find(({ id }) => id === 'document/policy-dates-in-order');
    if (dates === undefined) throw new Error('no such rule');
    for (const [clause, at] of [
      ['日期矛盾的，扣1分', 0],
      ['发布日期早于成文日期的，每发现1处扣0.5分', 0],
      ['文号缺失的，每处扣0.2分；日期先后矛盾的，每处扣0.3分', 1],
      ['栏目更新不及时的，扣0.5分；成文日期与发布日期前后颠倒的，扣0.2分', 1],
    ] as const)
      expect([clause, fittingClause(dates, readDeductions(clause))]).toEqual([clause, at]);
    for (const clause of ['栏目更新不及时的，扣0.5分', '未提供流程图的，扣0.5分', '年报数据不全的，扣1分'])
      expect([clause, fittingClause(dates, readDeductions(clause))]).toEqual([clause, null]);
  });
  test('the table may name a check by its title', async () => {
    const read = await imported(
      '考核内容,扣分规则,对应检查项\n信息准确,日期先后矛盾的每处扣0.5分,日期先后矛盾、PDF 为扫描图片或禁止复制\n',
    );
    expect(isFailure(read) ? [] : read.mappings[0]).toMatchObject({
      way: 'checks',
      reason: '表中写明了对应的检查项',
      checks: [{ rule: 'document/policy-dates-in-order', clause: 0 }, { rule: 'attachments/pdf-text-extractable' }],
    });
  });
  test('a clause about something else takes no points: a chart that is not offered is no finding of a check that knows no charts', async () => {
    const read = await imported('考核内容,扣分规则\n畅通依申请公开的申请渠道,未提供流程图的，扣0.5分\n');
    const checks = isFailure(read) ? [] : (read.mappings[0]?.checks ?? []);
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.every(({ clause }) => clause === null)).toBe(true);
  });
  test('names of checks that do not exist are passed over, with the topic in their place', async () => {
    const read = await imported('考核内容,扣分规则,对应检查项\n发布政府信息公开年度报告,未及时发布的扣1分,no-such-check\n');
    expect(isFailure(read) ? '' : read.mappings[0]?.reason).toBe('提到“年度报告”');
  });
  test('near miss: a statistical yearbook is no annual report, a site plan no organ', async () => {
    const read = await imported('考核内容,扣分规则\n公开环境统计年度报告,未公开的扣1分\n公开施工项目管理机构设置,未公开的扣1分\n');
    const found = isFailure(read) ? [] : read.mappings.flatMap(({ checks }) => checks.map(({ rule }) => rule));
    expect(found.filter((rule) => /^(?:annual-report|organisation)\//u.test(rule))).toEqual([]);
  });
  test('are shown as a table to be confirmed', async () => {
    const text = mappingsMarkdown(await sampleIndex(), [...rules, ...siteRules]);
    expect(text).toContain('共 6 项：自动检查 4 项，人工判断 1 项，网页上看不出来 1 项；已确认 0 项。');
    expect(text).toContain('年报发布超期（1）、年报与上年雷同（2）');
  });
});

test('the guide lists what a person looks at, with how to look and what to count', async () => {
  const steps = manualGuide(await sampleIndex());
  expect(steps.map(({ item, partly }) => [item.id, partly])).toEqual([
    ['1', true],
    ['2', true],
    ['4', true],
    ['5', false],
  ]);
  expect(steps[3]).toMatchObject({
    instruction: '在站内搜索里查一个常用词，看结果能否按相关度和时间排序。',
    counts: ['有没有（有填 1）：无法排序的，扣 0.5分'],
    verdict: null,
  });
  expect(steps[0]?.counts).toEqual(['发现几处：未标注的，每发现1处扣0.5分，最多扣1分']);
});

describe('a saved index', () => {
  test('opens as it was', async () => {
    const evaluation = await sampleIndex();
    expect(parseEvaluation(evaluationFile(evaluation))).toEqual(evaluation);
  });
  test.each([
    ['no JSON', '{', /^evaluation-no-json /u],
    ['a report', '{"schema":"disclosure-lens/report","version":1}', /^evaluation-other /u],
    ['newer', '{"schema":"disclosure-lens/evaluation","version":9}', /^evaluation-newer /u],
    [
      'without items',
      '{"schema":"disclosure-lens/evaluation","version":1,"name":"甲","weighing":"direct","items":[],"mappings":[],"verdicts":[]}',
      /^evaluation-damaged .*考核内容/u,
    ],
    ['too large', ' '.repeat(10_000_001), /^evaluation-too-large /u],
  ])('%s is said in words', (_, text, said) => {
    const read = parseEvaluation(text);
    expect(isFailure(read) ? `${read.code} ${read.message}` : '').toMatch(said);
  });
});
