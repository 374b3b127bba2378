import { annualReportOnTime } from '../../../src/rules/spot-check/annual-report-on-time.ts';
import { runCasesOf, type Visited } from './survey.ts';

const report = (organ: string, year: number): Visited => ({
  state: 'skipped',
  title: `${organ}${year}年政府信息公开工作年度报告`,
  column: ['政府信息公开', '政府信息公开年报'],
});

export const cases = runCasesOf(annualReportOnTime, [
  {
    kind: 'pass',
    name: '每个单位都有上一年度的年报',
    pages: [report('示例市民政局', 2023), report('示例市民政局', 2022)],
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '一个单位最近的年报是前年的，请人工核对',
    pages: [report('示例市民政局', 2023), report('示例市林业局', 2022), report('示例市林业局', 2021)],
    outcome: 'review',
    messages: ['2 个单位中有 1 个没有看到 2023 年度的年报；本次没有查看全部页面，请核对是否在别处。'],
  },
  {
    kind: 'fail',
    name: '年报栏目里一份年报也没有看到，请人工核对',
    pages: [{ html: '<h1>年报</h1><p>无。</p>', pageType: 'news' }],
    columns: [{ column: ['政府信息公开', '政府信息公开年报'] }],
    whole: true,
    outcome: 'review',
    messages: ['有年报栏目，没有看到 2023 年度的年报。'],
  },
  { kind: 'near-miss', name: '二月里政府年报还没有到期', pages: [report('示例市民政局', 2022)], day: '2024-02-10', outcome: 'pass' },
  { kind: 'near-miss', name: '没有抽查年报栏目', pages: [{ state: 'skipped', title: '关于停水的公告' }], outcome: 'not-assessable' },
]);
