import { annualFeeUnitStated } from '../../../src/rules/annual-report/annual-fee-unit-stated.ts';
import { formShape } from '../../facts/annual-form.ts';
import { casesOf } from '../cases.ts';
import { annualPage, NUMBERS } from './annual-page.ts';

const content = formShape().content(NUMBERS);
const bare = content.replace('本年收费金额（单位：万元）', '本年收费金额');

const pageType = 'annual-report' as const;

export const cases = casesOf(annualFeeUnitStated, [
  { kind: 'pass', name: '栏目名写明单位万元', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '栏目名没有单位',
    html: annualPage({ tables: { 2: bare } }),
    pageType,
    outcome: 'fail',
    messages: ['行政事业性收费一栏没有标明“单位：万元”。'],
  },
  {
    kind: 'fail',
    name: '数值按元填写',
    html: annualPage({ tables: { 2: content.replace(/(行政事业性收费<\/td><td colspan="3">)\d+/u, '$1120000元') } }),
    pageType,
    outcome: 'fail',
    messages: ['行政事业性收费填的是“120000元”，应按万元填写。'],
  },
  {
    kind: 'near-miss',
    name: '单位写在数值后面',
    html: annualPage({ tables: { 2: bare.replace(/(行政事业性收费<\/td><td colspan="3">)\d+/u, '$112.5万元') } }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '单位写在表格前一行',
    html: annualPage({ tables: { 2: `<p>收费单位：万元</p>${bare}` } }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '2018 年度的年报没有这一栏',
    html: annualPage({ year: 2018, tables: { 2: bare } }),
    pageType,
    outcome: 'inapplicable',
  },
]);
