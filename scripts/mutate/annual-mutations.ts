import { COPIED_PREVIOUS, OTHER_CARRIED } from './annual-pages.ts';
import type { Mutation } from './mutation.ts';

const page = 'annual';
const inAnnual = (name: string, ...swaps: NonNullable<Mutation['swaps']>): Mutation => ({ rule: `annual-report/${name}`, page, swaps });

/** Group F; what they spoil is read by several rules of the same group. */
export const annualMutations: readonly Mutation[] = [
  inAnnual('annual-report-on-time', ['2024-01-18', '2024-04-08']),
  inAnnual('annual-report-year-consistent', ['统计期限自2023年1月1日起，至2023年12月31日', '统计期限自2022年1月1日起，至2022年12月31日']),
  inAnnual('annual-report-six-sections', ['<p>五、存在的主要问题及改进情况</p>', '']),
  inAnnual(
    'annual-report-current-template',
    ['本年制发件数', '本年新制作数量'],
    ['本年废止件数', '本年新公开数量'],
    ['现行有效件数', '对外公开总数量'],
  ),
  inAnnual('annual-table-labels-standard', ['危及“三安全一稳定”', '危机“三安全一稳定”']),
  inAnnual('annual-table-balanced', ['一、本年新收政府信息公开申请数量</td><td>49<', '一、本年新收政府信息公开申请数量</td><td>54<']),
  { rule: 'annual-report/annual-carryover-consistent', page, beside: { previous: OTHER_CARRIED } },
  inAnnual('annual-cells-filled', ['<td>规章</td><td>5</td>', '<td>规章</td><td>/</td>']),
  inAnnual('annual-text-matches-table', ['本年度共收到政府信息公开申请', '本年度共收到政府信息公开申请1']),
  inAnnual('annual-fee-stated', ['本年度没有收取信息处理费，没有其他需要报告的事项。', '没有其他需要报告的事项。']),
  inAnnual('annual-accountability-covered', [
    '（五）监督保障。把政府信息公开纳入年度绩效考核，开展社会评议和业务培训，本年度没有发生责任追究的情形。',
    '（五）监督保障。开展业务培训，及时受理群众反映的问题。',
  ]),
  { rule: 'annual-report/annual-report-original', page, beside: { previous: COPIED_PREVIOUS } },
  inAnnual('annual-fee-unit-stated', ['本年收费金额（单位：万元）', '本年收费金额']),
];
