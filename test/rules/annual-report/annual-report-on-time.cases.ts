import { annualReportOnTime } from '../../../src/rules/annual-report/annual-report-on-time.ts';
import { casesOf } from '../cases.ts';
import { annualPage } from './annual-page.ts';

const pageType = 'annual-report' as const;

export const cases = casesOf(annualReportOnTime, [
  { kind: 'pass', name: '部门年报于次年 1 月 18 日发布', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'pass',
    name: '县政府年报于次年 3 月 20 日发布',
    html: annualPage({ organ: '示例县', published: '2024-03-20' }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '部门年报 2 月 6 日才发布',
    html: annualPage({ published: '2024-02-06' }),
    pageType,
    outcome: 'fail',
    messages: ['2023 年度年报于 2024-02-06 发布，部门的年报应在 2024-01-31 前公布，晚了 6 天。'],
  },
  {
    kind: 'fail',
    name: '县政府年报 4 月 2 日才发布',
    html: annualPage({ organ: '示例县人民政府', published: '2024-04-02' }),
    pageType,
    outcome: 'fail',
    messages: ['2023 年度年报于 2024-04-02 发布，地方政府的年报应在 2024-03-31 前公布，晚了 2 天。'],
  },
  {
    kind: 'fail',
    name: '街道年报 5 月才发布，只作提示',
    html: annualPage({ organ: '示例县城东街道办事处', published: '2024-05-10' }),
    pageType,
    outcome: 'review',
    messages: [
      '2023 年度年报于 2024-05-10 发布，乡镇（街道）的年报应在 2024-03-31 前公布，晚了 40 天；条例没有单列乡镇（街道）的期限，请按本地要求核对。',
    ],
  },
  {
    kind: 'fail',
    name: '开发区管委会年报 4 月才发布，请人工核对',
    html: annualPage({ organ: '示例经济开发区管理委员会', published: '2024-04-10' }),
    pageType,
    outcome: 'review',
    messages: ['2023 年度年报于 2024-04-10 发布，本机关的年报应在 2024-03-31 前公布，晚了 10 天；请核对。'],
  },
  {
    kind: 'fail',
    name: '晚了两年，可能是迁移来的页面，请人工核对',
    html: annualPage({ published: '2026-02-06' }),
    pageType,
    outcome: 'review',
    messages: ['2023 年度年报于 2026-02-06 发布，部门的年报应在 2024-01-31 前公布，晚了 737 天；请核对。'],
  },
  { kind: 'near-miss', name: '部门年报恰在 1 月 31 日发布', html: annualPage({ published: '2024-01-31' }), pageType, outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '镇政府年报 2 月发布，条例没有单列期限',
    html: annualPage({ organ: '示例县城关镇人民政府', published: '2024-02-20' }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '2018 年度的年报适用旧条例',
    html: annualPage({ year: 2018, published: '2019-03-28' }),
    pageType,
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '政府网站工作年度报表不是这种年报',
    html: annualPage({ heading: '示例县政府网站工作年度报表（2023年）', published: '2024-02-06' }),
    pageType,
    outcome: 'inapplicable',
  },
]);
