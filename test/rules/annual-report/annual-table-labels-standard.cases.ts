import { annualTableLabelsStandard } from '../../../src/rules/annual-report/annual-table-labels-standard.ts';
import { formShape } from '../../facts/annual-form.ts';
import { SHAPES } from '../../facts/annual-shapes.ts';
import { casesOf } from '../cases.ts';
import { annualPage, NUMBERS } from './annual-page.ts';

const form = formShape();
const requests = form.requests(NUMBERS);
const { 上年结转: carried = '' } = { 上年结转: /<tr><td colspan="3">二、.*<\/tr>/u.exec(requests)?.[0] };

const pageType = 'annual-report' as const;

export const cases = casesOf(annualTableLabelsStandard, [
  { kind: 'pass', name: '标签与格式一致', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '表二少了“重复申请”一行',
    html: annualPage({
      tables: {
        3: requests
          .replace(/<tr><td>2.重复申请.*<\/tr>/u, '')
          .replace('rowspan="22"', 'rowspan="21"')
          .replace('rowspan="5"', 'rowspan="4"'),
      },
    }),
    pageType,
    outcome: 'fail',
    messages: ['表二没有“2.重复申请”。'],
  },
  {
    kind: 'fail',
    name: '标签有错字',
    html: annualPage({ tables: { 3: requests.replace('危及“三安全一稳定”', '危机“三安全一稳定”') } }),
    pageType,
    outcome: 'fail',
    messages: ['表二有 1 处标签与格式不同：“3.危机“三安全一稳定””应为“3.危及“三安全一稳定””。'],
  },
  {
    kind: 'fail',
    name: '“上年结转”排到了最后',
    html: annualPage({ tables: { 3: requests.replace(carried, '').replace('</tbody>', `${carried}</tbody>`) } }),
    pageType,
    outcome: 'fail',
    messages: ['表二的行序与格式不同：“二、上年结转政府信息公开申请数量”应在“四、结转下年度继续办理”之前。'],
  },
  {
    kind: 'fail',
    name: '没有表三，请人工核对',
    html: annualPage({ tables: { 4: '<p>没有发生行政复议和行政诉讼。</p>' } }),
    pageType,
    outcome: 'review',
    messages: ['没有读到表三（行政复议、行政诉讼情况），请核对页面上是否有这张表。'],
  },
  {
    kind: 'near-miss',
    name: '标签里有空格、换行，标点全半角不同',
    html: annualPage({ shape: formShape({ label: (text) => [...text.replaceAll('（', '(').replaceAll('）', ')')].join(' ') }) }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '现行有效件数后加注“历史累计”',
    html: annualPage({ tables: { 2: form.content(NUMBERS).replace('现行有效件数', '现行有效件数（历史累计）') } }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '表二分成几张表',
    html: annualPage(
      SHAPES['a table for each group of columns'] === undefined ? {} : { shape: SHAPES['a table for each group of columns'] },
    ),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '表格在附件里',
    html: annualPage({ tables: { 2: '', 3: '', 4: '' }, tail: '<p>附件：<a href="/f/b.xlsx">年度报告统计表.xlsx</a></p>' }),
    pageType,
    outcome: 'not-assessable',
  },
]);
