import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import type { IndexScore, ItemScore } from '../../../src/model/score.ts';
import { withAllConfirmed, withMapping, withVerdict } from '../../../src/report/evaluation/guide.ts';
import { handOverScore } from '../../../src/report/evaluation/hand-over-score.ts';
import { scoreMarkdown } from '../../../src/report/evaluation/render-score.ts';
import { scoreIndex } from '../../../src/report/evaluation/score.ts';
import { exampleReport } from '../example.ts';
import { imported, sampleIndex } from './sample-index.ts';

const example = exampleReport();
const [pattern] = example.findings;
if (pattern === undefined) throw new Error('the example has no finding');

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  ...pattern,
  fingerprint: `${rule}${more.message ?? ''}`,
  rule,
  outcome: 'fail',
  message: '页面没有标注。',
  evidence: [],
  ...more,
});

/** A page of which these checks said something, and found these things. */
const page = (findings: readonly Finding[], more: Partial<Report['page']> = {}, passed: readonly string[] = []): Report => ({
  ...example,
  page: { ...example.page, ...more },
  findings,
  checks: [
    ...findings.map(({ rule, outcome }) => ({ rule, catalogue: 'A1', outcome })),
    ...passed.map((rule) => ({ rule, catalogue: 'A1', outcome: 'pass' as const })),
  ],
});

const VALIDITY = 'document/validity-stated';
const confirmed = async (): Promise<Evaluation> => withAllConfirmed(await sampleIndex());
const itemOf = (score: IndexScore, id: string): ItemScore => {
  const found = score.indicators.flatMap(({ items }) => items).find(({ item }) => item === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
};

describe('points', () => {
  test('for each finding, each with what it rests on, no more than the cap', async () => {
    const two = [
      page([finding(VALIDITY, { message: '甲' })], { url: 'https://a.example/1' }),
      page([finding(VALIDITY, { message: '乙' })]),
    ];
    const one = itemOf(scoreIndex(await confirmed(), two.slice(0, 1)), '1');
    expect(one).toMatchObject({ lost: 0.5, state: 'partly' });
    expect(one.losses[0]?.grounds).toEqual([
      { fingerprint: `${VALIDITY}甲`, rule: VALIDITY, url: 'https://a.example/1', title: example.page.title, message: '甲' },
    ]);
    expect(itemOf(scoreIndex(await confirmed(), two), '1').lost).toBe(1);
    expect(itemOf(scoreIndex(await confirmed(), [...two, ...two]), '1').lost).toBe(1);
  });
  test('once for a page that was audited twice', async () => {
    const twice = [page([finding(VALIDITY)]), page([finding(VALIDITY)])];
    expect(itemOf(scoreIndex(await confirmed(), twice), '1').lost).toBe(0.5);
  });
  test('once, however many pages', async () => {
    const late = [1, 2, 3].map((number) => page([finding('annual-report/annual-report-on-time', { message: String(number) })]));
    const item = itemOf(scoreIndex(await confirmed(), late), '3');
    expect(item.lost).toBe(1);
    expect(item.losses[0]?.grounds).toHaveLength(3);
  });
  test('an indicator loses no more than it is worth, weights make its full marks', async () => {
    const evaluation = await confirmed();
    const dear = {
      ...evaluation,
      items: evaluation.items.map((item) => ({ ...item, deductions: [{ clause: '扣', points: 99, per: 'once' as const }] })),
    };
    const score = scoreIndex(dear, [page([finding(VALIDITY)])]);
    expect(score.indicators.map(({ name, full, lost }) => [name, full, lost])).toEqual([
      ['主动公开', 60, 60],
      ['平台建设', 40, 0],
    ]);
    expect([score.full, score.lost]).toEqual([100, 60]);
  });
  test('weighted: points are taken from a hundred and weighted afterwards', async () => {
    const score = scoreIndex({ ...(await confirmed()), weighing: 'weighted' }, [page([finding(VALIDITY)])]);
    expect(score.indicators[0]?.lost).toBe(0.3);
    expect(score.statement).toContain('再乘以权重');
  });
  test('an item is worth what the table says', async () => {
    const read = await imported('考核内容,扣分规则,分值\n规范性文件标注有效性,未标注的，每发现1处扣0.5分,0.7\n');
    if ('failure' in read) throw new Error(read.message);
    const score = scoreIndex(withAllConfirmed(read), [page([finding(VALIDITY, { message: '甲' }), finding(VALIDITY, { message: '乙' })])]);
    expect([score.full, score.lost]).toEqual([0.7, 0.7]);
  });
  test('tenths add up', async () => {
    const read = await imported('考核内容,扣分规则\n规范性文件标注有效性,每发现1处未标注的扣0.1分\n');
    if ('failure' in read) throw new Error(read.message);
    const three = ['甲', '乙', '丙'].map((message) => finding(VALIDITY, { message }));
    expect(scoreIndex(withAllConfirmed(read), [page(three)]).lost).toBe(0.3);
  });
});

describe('no points are lost by', () => {
  const none = (evaluation: Evaluation, ...pages: readonly Report[]): IndexScore => {
    const score = scoreIndex(evaluation, pages);
    expect(score.lost).toBe(0);
    return score;
  };
  test('a mapping that nobody confirmed; it is told what would be', async () => {
    const score = none(await sampleIndex(), page([finding(VALIDITY)]));
    expect(score.possible).toBe(0.5);
    expect(score.counts.unconfirmed).toBe(4);
    expect(itemOf(score, '1').remarks.join()).toContain('还没有人确认');
  });
  test('what a person is to look at', async () => {
    expect(none(await confirmed(), page([finding(VALIDITY, { outcome: 'review' })])).possible).toBe(0.5);
  });
  test('what was set aside, or a check that broke', async () => {
    const aside = finding(VALIDITY, { suppressed: { reason: '报备', scope: 'site' } });
    expect(none(await confirmed(), page([aside]), page([finding(VALIDITY, { outcome: 'error' })])).possible).toBe(0);
  });
  test('a finding that no clause is about; it is noted', async () => {
    const item = itemOf(none(await confirmed(), page([finding('document/validity-consistent')])), '1');
    expect(item.noted.map(({ rule }) => rule)).toEqual(['document/validity-consistent']);
  });
  test("an empty column that is not the item's", async () => {
    const empty = finding('freshness/columns-not-empty');
    const other = none(await confirmed(), page([empty], { column: ['政务公开', '政府采购'], title: '政府采购' }));
    expect(itemOf(other, '4').state).toBe('open');
    const own = scoreIndex(await confirmed(), [page([empty], { column: ['政务公开', '公务员招考'], title: '公务员招考' })]);
    expect(itemOf(own, '4')).toMatchObject({ lost: 1, state: 'partly' });
  });
  test('pages that say nothing of it: it is open, not passed', async () => {
    const score = none(await confirmed(), page([], {}, [VALIDITY]));
    expect(score.counts).toEqual({ judged: 0, partly: 1, open: 4, 'off-web': 1, unconfirmed: 0 });
    expect(itemOf(score, '3').remarks).toContain('给出的页面里没有适用这些检查的，没有判断。');
  });
});

describe('a person', () => {
  const verdict = { item: '5', verdict: 'not-met', evidence: '首页搜索框，联系人 13812345678', note: '' } as const;
  test('finds what no check sees; the point leads to what was seen, masked', async () => {
    const item = itemOf(scoreIndex(withVerdict(await sampleIndex(), verdict), []), '5');
    expect(item).toMatchObject({ lost: 0.5, state: 'judged' });
    expect(item.losses[0]?.grounds[0]?.message).toBe('首页搜索框，联系人 138****5678');
  });
  test('counts each clause, and goes before the checks', async () => {
    const said = withVerdict(await confirmed(), { ...verdict, item: '3', counts: [0, 1] });
    const item = itemOf(scoreIndex(said, [page([finding('annual-report/annual-report-on-time')])]), '3');
    expect(item.losses.map(({ clause }) => clause)).toEqual(['与上年度重复率超过50%的，扣0.5分']);
  });
  test('finds it met, or not applicable; a later verdict takes the place of an earlier', async () => {
    const met = withVerdict(withVerdict(await sampleIndex(), verdict), { ...verdict, verdict: 'met' });
    expect(met.verdicts).toHaveLength(1);
    expect(itemOf(scoreIndex(met, []), '5')).toMatchObject({ lost: 0, state: 'judged' });
  });
  test('confirms one item and leaves the others', async () => {
    const [first] = (await sampleIndex()).mappings;
    if (first === undefined) throw new Error('no mapping');
    const { mappings } = withMapping(await sampleIndex(), { ...first, partly: false });
    expect(mappings.map(({ state }) => state)).toEqual(['confirmed', 'suggested', 'suggested', 'suggested', 'suggested', 'suggested']);
  });
});

describe('what is shown', () => {
  test('never claims to be official, and names what was not judged', async () => {
    const score = scoreIndex(await confirmed(), [page([finding(VALIDITY)])]);
    const text = scoreMarkdown(score);
    expect(text).toContain('不是官方得分');
    expect(text).toContain(`编号 ${VALIDITY.replace('-', '\\-')}`);
    expect(text).toContain('## 没有判断');
    expect(text).toContain('网页上看不出来，没有判断。');
    expect(text).not.toMatch(/总分|得分：/u);
  });
  test('where the table draws the line elsewhere than the check', async () => {
    expect(itemOf(scoreIndex(await confirmed(), []), '3').remarks.join()).toContain('表上以重复率 50% 为界，检查默认按 85% 报');
  });
  test('as other exports want it', async () => {
    const score = handOverScore(scoreIndex(await confirmed(), [page([finding(VALIDITY)])]));
    expect(score).toMatchObject({ index: '临江县2026（按导入的表计算，不是官方得分；5 项没有判断，没有扣分）', full: 100, total: 99.5 });
    expect(score?.lines).toEqual([expect.objectContaining({ points: null, lost: 0.5 })]);
  });
  test('hostile words stay words', async () => {
    const text = scoreMarkdown(scoreIndex(await confirmed(), [page([finding(VALIDITY, { message: '<img src=x> | [甲](javascript:1)' })])]));
    expect(text).not.toMatch(/(?<!\\)<img/u);
    expect(text).not.toMatch(/(?<!\\)\]\(/u);
  });
});
