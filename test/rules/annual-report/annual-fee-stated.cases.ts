import { annualFeeStated } from '../../../src/rules/annual-report/annual-fee-stated.ts';
import { casesOf } from '../cases.ts';
import { annualPage } from './annual-page.ts';

const pageType = 'annual-report' as const;

export const cases = casesOf(annualFeeStated, [
  { kind: 'pass', name: '第六部分写明没有收取信息处理费', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '第六部分只写“无”',
    html: annualPage({ text: { 6: ['无其他需要报告的事项。'] } }),
    pageType,
    outcome: 'fail',
    messages: ['“其他需要报告的事项”没有说明信息处理费的收取情况，没有收取的也宜写明。'],
  },
  {
    kind: 'near-miss',
    name: '在总体情况里写了信息处理费',
    html: annualPage({ text: { 1: ['本年度依法答复全部申请，没有收取信息处理费，申请人对答复表示满意，未提出异议。'], 6: ['无。'] } }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '2019 年度的年报，当时没有这项收费',
    html: annualPage({ year: 2019, text: { 6: ['无。'] } }),
    pageType,
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '没有第六部分，由另一项检查报',
    html: annualPage({ headings: { 6: null } }),
    pageType,
    outcome: 'inapplicable',
  },
]);
