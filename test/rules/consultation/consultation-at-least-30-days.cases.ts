import { consultationAtLeast30Days } from '../../../src/rules/consultation/consultation-at-least-30-days.ts';
import { casesOf } from '../cases.ts';
import { callPage, NOTICE } from './page.ts';

const lasting = (line: string, more: readonly string[] = []) => callPage({ body: [NOTICE[0] ?? '', line, NOTICE[2] ?? '', ...more] });
const MAJOR = '本办法列入2024年度重大行政决策事项目录。';

export const cases = casesOf(consultationAtLeast30Days, [
  { kind: 'pass', name: '自4月1日起至5月6日止，共35日', html: callPage(), pageType: 'consultation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '重大行政决策只征求6日，没有说明',
    html: lasting('征求意见时间：2024年4月1日至4月7日。', [MAJOR]),
    pageType: 'consultation',
    outcome: 'fail',
    messages: ['征求意见从 2024-04-01 到 2024-04-07，共 6 日（开始当日不计入），不足 30 日，页面没有说明缩短的理由。'],
  },
  {
    kind: 'fail',
    name: '一般文件征求15日，请人工核对',
    html: lasting('请于2024年4月16日前将意见反馈至我局。'),
    pageType: 'consultation',
    outcome: 'review',
    messages: ['征求意见从 2024-04-01 到 2024-04-16，共 15 日（开始当日不计入，起始日按发布日期），不足 30 日，页面没有说明缩短的理由。'],
  },
  {
    kind: 'fail',
    name: '说明了情况紧急，只作提示',
    html: lasting('因情况紧急，征求意见期限为10日，自2024年4月1日起计算。', [MAJOR]),
    pageType: 'consultation',
    outcome: 'review',
    messages: ['征求意见从 2024-04-01 到 2024-04-11，共 10 日（开始当日不计入），不足 30 日，页面说明了缩短的理由，请核对。'],
  },
  {
    kind: 'fail',
    name: '连头带尾正好30日，请人工核对',
    html: lasting('征求意见时间：2024年4月1日至4月30日。', [MAJOR]),
    pageType: 'consultation',
    outcome: 'review',
    messages: ['征求意见从 2024-04-01 到 2024-04-30，共 29 日（开始当日不计入），不足 30 日，页面没有说明缩短的理由。'],
  },
  { kind: 'near-miss', name: '开始当日不计入，恰为30日', html: lasting('2024年4月1日—5月1日'), pageType: 'consultation', outcome: 'pass' },
  { kind: 'near-miss', name: '为期一个月', html: lasting('公开征求意见为期1个月。'), pageType: 'consultation', outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '草案里的有效期和报名时间不是征集期限',
    html: lasting('征求意见截止时间为2024年5月10日。', ['第一条　本办法自2024年6月1日起施行，有效期至2024年6月10日。']),
    pageType: 'consultation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '2017年的征集，当时没有这项规定',
    html: lasting('征求意见时间：2017年8月1日至8月3日。', [MAJOR])
      .replaceAll('2024-04-01', '2017-07-31')
      .replaceAll('2024年4月1日', '2017年7月31日'),
    pageType: 'consultation',
    outcome: 'inapplicable',
  },
]);
