import { consultationFeedbackPublished } from '../../../src/rules/consultation/consultation-feedback-published.ts';
import { casesOf } from '../cases.ts';
import { callPage, DRAFT, feedbackPage } from './page.ts';

const LATER = '2024-07-20';

export const cases = casesOf(consultationFeedbackPublished, [
  {
    kind: 'pass',
    name: '公告后面链接了采纳情况',
    html: callPage({ tail: [`<a href="/zjfk/1.html">《${DRAFT}》意见采纳情况反馈</a>`] }),
    pageType: 'consultation',
    day: LATER,
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '截止两个多月，在本站没有找到反馈，请人工核对',
    html: callPage(),
    counterpart: null,
    pageType: 'consultation',
    day: LATER,
    outcome: 'review',
    messages: ['征集已于 2024-05-06 截止，过去 75 天，没有找到对应的反馈页。'],
  },
  { kind: 'near-miss', name: '没有找过反馈页', html: callPage(), pageType: 'consultation', day: LATER, outcome: 'not-assessable' },
  { kind: 'near-miss', name: '截止才四周', html: callPage(), counterpart: null, pageType: 'consultation', outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '反馈在另一页',
    html: callPage(),
    counterpart: feedbackPage(['共收到意见3条，全部采纳。']),
    pageType: 'consultation',
    day: LATER,
    outcome: 'pass',
  },
]);
