import { feedbackElementsPresent } from '../../../src/rules/consultation/feedback-elements-present.ts';
import { casesOf } from '../cases.ts';
import { feedbackPage } from './page.ts';

const about = (line: string) => `2024年4月1日至5月6日，我局通过市政府网站就该办法公开征求意见，${line}`;
const EMPTY = [
  '我局就该办法公开征求了社会各界的意见，得到广大市民的关心和支持，大家踊跃建言献策，提出了许多宝贵的意见，我局认真研究，充分吸收，对文稿作了修改完善。',
  '感谢社会各界的参与，欢迎继续关心城市停车管理工作。',
];

export const cases = casesOf(feedbackElementsPresent, [
  {
    kind: 'pass',
    name: '数量平衡，写明了不采纳的理由',
    html: feedbackPage([about('共收到意见12条，采纳8条，部分采纳1条，未采纳3条。'), '未采纳的3条主要理由是与上位法的规定不一致。']),
    pageType: 'consultation',
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '收到12条，三项加起来只有11条',
    html: feedbackPage([about('共收到意见12条，采纳8条，部分采纳1条，未采纳2条。'), '未采纳的理由是与上位法不一致。']),
    pageType: 'consultation',
    outcome: 'fail',
    messages: ['收到意见 12 条，采纳 8 + 部分采纳 1 + 未采纳 2 = 11 条，两边不相等。'],
  },
  {
    kind: 'fail',
    name: '没有数量，只有客套话',
    html: feedbackPage(EMPTY),
    pageType: 'consultation',
    outcome: 'fail',
    messages: ['反馈没有写收到多少条意见，也没有写“未收到意见”。'],
  },
  {
    kind: 'fail',
    name: '有未采纳的，没有理由，请人工核对',
    html: feedbackPage([about('共收到意见12条，采纳8条，部分采纳1条，未采纳3条。')]),
    pageType: 'consultation',
    outcome: 'review',
    messages: ['有 3 条意见没有采纳，页面没有看到不采纳的理由。'],
  },
  {
    kind: 'near-miss',
    name: '没有收到意见',
    html: feedbackPage([about('期间未收到任何意见建议。')]),
    pageType: 'consultation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '两个单位提出四条意见，单位数不是意见数',
    html: feedbackPage([about('收到2个单位反馈的意见4条，采纳4条。')]),
    pageType: 'consultation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '分两轮统计，程序不加',
    html: feedbackPage([about('网站收到意见5条，采纳6条；座谈会收到意见4条，均予采纳。')]),
    pageType: 'consultation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '表格逐条写明理由',
    html: feedbackPage([
      about('共收到意见2条，采纳1条。'),
      '<table><tr><td>序号</td><td>意见</td><td>采纳情况</td></tr><tr><td>1</td><td>增设泊位</td><td>采纳</td></tr><tr><td>2</td><td>取消收费</td><td>未采纳，与价格管理规定不一致</td></tr></table>',
    ]),
    pageType: 'consultation',
    outcome: 'pass',
  },
]);
