import { budgetTotalsBalanced } from '../../../src/rules/budget/budget-totals-balanced.ts';
import { casesOf } from '../cases.ts';
import { budgetPage, table } from './page.ts';

const overview = (income: string, spending: string) =>
  budgetPage([
    '现将我局2024年部门预算公开如下。',
    table([
      ['收入项目', '预算数', '支出项目', '预算数'],
      ['一般公共预算拨款', '612.40', '基本支出', '508.10'],
      ['', '', '项目支出', '104.30'],
      ['收入总计', income, '支出总计', spending],
    ]),
  ]);
const spending = (rows: readonly (readonly string[])[]) =>
  budgetPage(['支出预算总表（单位：万元）', table([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows])]);

export const cases = casesOf(budgetTotalsBalanced, [
  { kind: 'pass', name: '收支总计相等', html: overview('612.40', '612.40'), pageType: 'news', outcome: 'pass' },
  {
    kind: 'fail',
    name: '收支总计不等',
    html: overview('612.40', '621.40'),
    pageType: 'news',
    outcome: 'fail',
    messages: ['收入总计 612.4 ≠ 支出总计 621.4。'],
  },
  {
    kind: 'fail',
    name: '一行的合计不等于基本支出加项目支出',
    html: spending([
      ['208', '社会保障和就业支出', '1,612.40', '508.10', '1,104.30'],
      ['20802', '民政管理事务', '1,612.40', '508.10', '1,004.30'],
    ]),
    pageType: 'news',
    outcome: 'fail',
    messages: ['合计 1612.4 ≠ 基本支出与项目支出之和 1512.4。'],
  },
  {
    kind: 'fail',
    name: '差 0.02，可能是四舍五入，请人工核对',
    html: overview('612.40', '612.42'),
    pageType: 'news',
    outcome: 'review',
    messages: ['收入总计 612.4 ≠ 支出总计 612.42。'],
  },
  {
    kind: 'near-miss',
    name: '项目支出空着，按零计',
    html: spending([['208', '社会保障和就业支出', '508.10', '508.10', '']]),
    pageType: 'news',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '还有经营支出一栏，不能只加两项',
    html: budgetPage([
      '支出预算总表（单位：万元）',
      table([
        ['科目名称', '合计', '基本支出', '项目支出', '经营支出'],
        ['社会保障和就业支出', '700.00', '508.10', '104.30', '87.60'],
      ]),
    ]),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '差 0.01 是四舍五入',
    html: overview('612.40', '612.41'),
    pageType: 'news',
    outcome: 'pass',
  },
]);
