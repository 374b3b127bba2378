import { annualReportYearConsistent } from '../../../src/rules/annual-report/annual-report-year-consistent.ts';
import { casesOf } from '../cases.ts';
import { annualPage } from './annual-page.ts';

const pageType = 'annual-report' as const;

export const cases = casesOf(annualReportYearConsistent, [
  { kind: 'pass', name: '标题与统计期限都是 2023 年', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '统计期限还是上一年的',
    html: annualPage({ opening: '本报告所列数据的统计期限自2022年1月1日起，至2022年12月31日止。' }),
    pageType,
    outcome: 'fail',
    messages: ['标题是 2023 年度，统计期限却是 2022-01-01 至 2022-12-31，两者应当一致。'],
  },
  {
    kind: 'fail',
    name: '统计期限的止日写成下一年',
    html: annualPage({ opening: '数据统计期限为2023年1月1日至2024年12月31日。' }),
    pageType,
    outcome: 'fail',
    messages: ['标题是 2023 年度，统计期限却是 2023-01-01 至 2024-12-31，两者应当一致。'],
  },
  {
    kind: 'fail',
    name: '统计期限不满一年，请人工核对',
    html: annualPage({ opening: '数据统计期限为2023年4月1日至12月31日。' }),
    pageType,
    outcome: 'review',
    messages: ['统计期限是 2023-04-01 至 2023-12-31，不是全年；应为 1 月 1 日至 12 月 31 日，请核对。'],
  },
  {
    kind: 'fail',
    name: '标题没有年度',
    html: annualPage({ heading: '示例县交通运输局政府信息公开工作年度报告' }),
    pageType,
    outcome: 'fail',
    messages: ['标题“示例县交通运输局政府信息公开工作年度报告”没有写明年度。'],
  },
  {
    kind: 'fail',
    name: '标题用语与格式不同，只作提示',
    html: annualPage({ heading: '示例县交通运输局2023年政务公开年报' }),
    pageType,
    outcome: 'fail',
    messages: ['标题“示例县交通运输局2023年政务公开年报”与格式不同，应含“政府信息公开工作年度报告”。'],
  },
  {
    kind: 'near-miss',
    name: '统计期限的止日省略年份',
    html: annualPage({ opening: '本报告中所列数据的统计期限为2023年1月1日至12月31日。' }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '标题写“2023年度”，正文没有统计期限',
    html: annualPage({ heading: '示例县交通运输局2023年度政府信息公开工作年度报告', opening: null }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '标题用汉字年份',
    html: annualPage({ heading: '示例县交通运输局二〇二三年政府信息公开工作年度报告' }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '学校按学年编制的年报',
    html: annualPage({ heading: '示例师范学院2023—2024学年信息公开工作年度报告' }),
    pageType,
    outcome: 'inapplicable',
  },
]);
