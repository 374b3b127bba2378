import { describe, expect, test } from 'vitest';
import { survey } from '../../../src/catalog.ts';
import { isFailure } from '../../../src/model/failure.ts';
import type { Run, RunColumn, RunPage } from '../../../src/model/run.ts';
import type { IndexScore, ItemScore } from '../../../src/model/score.ts';
import { withAllConfirmed } from '../../../src/report/evaluation/guide.ts';
import { scoreMarkdown } from '../../../src/report/evaluation/render-score.ts';
import { scoreIndex } from '../../../src/report/evaluation/score.ts';
import { scoredRun } from '../../../src/report/evaluation/scored-run.ts';
import { pageOfRun, runOf } from '../../ledger/example-project.ts';
import { sheetOf } from '../../ledger/generated-pages.ts';
import { imported } from './sample-index.ts';

const HOST = new URL(sheetOf(1).url).host;
const DAY = runOf('r').plan.day;
const ago = (days: number): string => new Date(Date.parse(DAY) - days * 86_400_000).toISOString().slice(0, 10);
const column = (name: string, more: Partial<RunColumn> = {}): RunColumn => ({
  column: ['政务公开', name],
  url: `https://${HOST}/${encodeURIComponent(name)}/`,
  discovered: 3,
  chosen: 3,
  newestDay: ago(3),
  ...more,
});
const pages: readonly RunPage[] = [1, 2, 3].map((n) => pageOfRun('r', sheetOf(n)));
const vanished = (n: number): RunPage => {
  const { report: _, ...page } = pageOfRun('r', sheetOf(n));
  return { ...page, state: 'vanished', failure: { failure: true, code: 'gone', message: '页面不存在。', advice: '' } };
};

const INDEX = `一级指标,考核内容,扣分规则,分值,对应检查项
日常,首页及各栏目及时更新,栏目更新不及时的，每个扣0.5分,5,column-stale
日常,网站没有死链,发现死链的，每个扣0.2分，最多扣1分,2,K1
栏目,开设并更新“公务员招考”专栏,未公开的，扣1分,1,column-empty
栏目,开设“政府采购”专栏,未公开的，扣1分,1,column-empty
文件,规范性文件标注有效性,未标注的，每发现1处扣0.5分,5,A10
年报,公开网站工作年度报表,未公开的，扣1分,1,F14
标签,网站标签齐全,标签缺失的，扣0.5分,1,K7
`;
const confirmed = async () => {
  const read = await imported(INDEX);
  if (isFailure(read)) throw new Error(read.message);
  return withAllConfirmed(read);
};
const itemOf = (score: IndexScore, start: string): ItemScore => {
  const found = score.indicators.flatMap(({ items }) => items).find(({ content }) => content.startsWith(start));
  if (found === undefined) throw new Error(`no item ${start}`);
  return found;
};
const reports = (all: readonly RunPage[]) => all.flatMap(({ report }) => (report === undefined ? [] : [report]));
const overRun = async (columns: readonly RunColumn[], more: readonly RunPage[] = [], change: Partial<Run> = {}) => {
  const all = [...pages, ...more];
  const run: Run = { ...runOf('r'), state: 'finished', columns, ...change };
  return scoreIndex(await confirmed(), reports(all), [scoredRun(run, all, survey(run, all))]);
};
const STALE = [column('工作动态', { newestDay: ago(40) }), column('政务要闻', { newestDay: ago(60) }), column('公务员招考')];

describe('an index scored over single pages', () => {
  test('says of what only a run can answer that it was not assessed, and what to do', async () => {
    const score = scoreIndex(await confirmed(), reports(pages));
    for (const start of ['网站没有死链', '公开网站工作年度报表']) {
      const item = itemOf(score, start);
      expect(item).toMatchObject({ state: 'open', lost: 0 });
    }
    expect(itemOf(score, '公开网站工作年度报表').remarks).toEqual([
      '要看整个网站才能判断，单个页面看不出来，没有判断；请按一次抽查的结果计算。',
    ]);
    expect(score.coverage).toEqual([expect.stringContaining('给出的是单个页面')]);
    expect(scoreMarkdown(score)).toContain('给出的是单个页面');
  });
});

describe('an index scored over a run', () => {
  test('counts each stale column once, with the column and its date', async () => {
    const item = itemOf(await overRun(STALE), '首页及各栏目');
    expect(item).toMatchObject({ lost: 1, state: 'partly' });
    expect(item.losses[0]?.grounds.map(({ title, message }) => [title, message])).toEqual([
      ['工作动态', `不更新的栏目：最新 ${ago(40)}，40 天；限 14 天`],
      ['政务要闻', `不更新的栏目：最新 ${ago(60)}，60 天；限 14 天`],
    ]);
  });
  test('counts dead links up to the cap', async () => {
    const dead = [11, 12, 13, 14, 15, 16].map(vanished);
    const item = itemOf(await overRun([column('通知公告')], dead), '网站没有死链');
    expect([item.lost, item.losses[0]?.grounds.length]).toEqual([1, 6]);
  });
  test('counts an empty column for the item that asks for it, and for no other', async () => {
    const score = await overRun([column('公务员招考', { discovered: 0, chosen: 0, newestDay: '' }), column('通知公告')]);
    expect(itemOf(score, '开设并更新“公务员招考”')).toMatchObject({ state: 'partly', possible: [{ points: 1 }] });
    expect(itemOf(score, '开设“政府采购”')).toMatchObject({ state: 'open', possible: [], lost: 0 });
  });
  test('a column that is there and holds something answers its item', async () => {
    expect(itemOf(await overRun(STALE), '开设并更新“公务员招考”')).toMatchObject({ state: 'partly', lost: 0, possible: [] });
  });
  test('a fault of a template that every page has is lost once, not again for the site', async () => {
    const item = itemOf(await overRun([column('通知公告')]), '网站标签齐全');
    expect(item.lost).toBe(0.5);
    expect(new Set(item.losses[0]?.grounds.map(({ url }) => url)).size).toBe(item.losses[0]?.grounds.length);
  });
  test('says what the run saw, by which profile, and why a check has no answer', async () => {
    const score = await overRun([column('通知公告', { discovered: 40 })], [vanished(11)]);
    expect(score.coverage).toEqual([
      expect.stringMatching(
        /^抽查“.+”（.+，口径 .+）：列表共 40 条，检查 3 条，1 条页面不存在；看全站的检查 \d+ 项有结论，\d+ 项不适用或看不出来。$/u,
      ),
    ]);
    const item = itemOf(score, '公开网站工作年度报表');
    expect(item).toMatchObject({ state: 'open' });
    expect(item.remarks.join()).toContain('看全站的检查没有结论：本次没有检查首页，也没有看到网站年度报表');
    expect(itemOf(score, '首页及各栏目').remarks.join()).toContain('抽查发现 40 条，检查了 3 条，没有查到不等于没有。');
  });
  test('what was set aside takes no points', async () => {
    const run: Run = { ...runOf('r'), state: 'finished', columns: STALE };
    const aside = [{ scope: 'site', rule: 'spot-check/columns-updated', title: '', host: HOST, reason: '正在迁移' }] as const;
    const score = scoreIndex(await confirmed(), reports(pages), [scoredRun(run, pages, survey(run, pages, { suppressions: aside }))]);
    expect(itemOf(score, '首页及各栏目')).toMatchObject({ lost: 0, possible: [] });
  });
  test('whose profile is not at hand is scored by its pages alone, and says so', async () => {
    const run: Run = { ...runOf('r'), state: 'finished', columns: STALE };
    const score = scoreIndex(await confirmed(), reports(pages), [scoredRun(run, pages, null)]);
    expect(score.coverage[0]).toContain('看全站的检查没有判断：没有这次抽查所用的口径');
    expect(itemOf(score, '首页及各栏目').lost).toBe(0);
  });
});
