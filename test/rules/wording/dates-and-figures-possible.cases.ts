import { datesAndFiguresPossible } from '../../../src/rules/wording/dates-and-figures-possible.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(datesAndFiguresPossible, [
  { kind: 'pass', name: '日期都在日历上', html: policyPage({ body: [LEAD, '请于2024年2月29日前报送，逾期不予受理。'] }), outcome: 'pass' },
  {
    kind: 'fail',
    name: '2月30日和平年的2月29日',
    html: policyPage({ body: [LEAD, '请于2月30日前报送。', '本办法自2023年2月29日起试行。', '有效期至2025年13月。'] }),
    outcome: 'fail',
    messages: [
      '“2月30日”：2月没有30日，请核实后改正。',
      '“2023年2月29日”：2023年2月没有29日，请核实后改正。',
      '“2025年13月”：没有13月，请核实后改正。',
    ],
  },
  {
    kind: 'fail',
    name: '横线写的日期和增减矛盾的数字，请人工核对',
    html: policyPage({ body: [LEAD, '截止时间为2023-06-31，申请量下降-5%，同比增长-3%（下降3%）。'] }),
    outcome: 'review',
    messages: [
      '“2023-06-31”：6月没有31日，请核对。',
      '“下降-5%”：增减的方向和正负号矛盾，请核对。',
      '“增长-3%（下降”：增减的方向和正负号矛盾，请核对。',
    ],
  },
  {
    kind: 'near-miss',
    name: '农历、小数、区间、个数和编号',
    html: policyPage({
      body: [
        LEAD,
        '农历2月30日举行，参见2.30节和第6.31条，1月至12月共12个月31项，1-2月30个百分点。',
        '编号 2023-31-02-0005，闰2月30日，同比增长-5%，其中一产下降5%-8%，网址/2023/13/45/1.html。',
        '原文“2月30日”应为“2月28日”，特此更正。',
      ],
    }),
    outcome: 'pass',
  },
]);
