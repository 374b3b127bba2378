import { consultationFeedbackLinked } from '../../../src/rules/consultation/consultation-feedback-linked.ts';
import { casesOf } from '../cases.ts';
import { callPage, DRAFT, feedbackPage } from './page.ts';

const BODY = ['2024年4月1日至5月6日公开征求意见，共收到意见3条，全部采纳。'];
const CALL = `关于公开征求《${DRAFT}》意见的公告`;
const toCall = `<a href="/zwgk/zcwj/202403/t20240312_1.html">${CALL}</a>`;
const toFeedback = `<a href="/counterpart.html">《${DRAFT}》公开征求意见采纳情况反馈</a>`;

export const cases = casesOf(consultationFeedbackLinked, [
  {
    kind: 'pass',
    name: '两页互相链接',
    html: callPage({ tail: [toFeedback] }),
    counterpart: feedbackPage(BODY, { tail: [toCall] }),
    pageType: 'consultation',
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '两页都没有链接，静态页面请人工核对',
    html: callPage(),
    counterpart: feedbackPage(BODY),
    pageType: 'consultation',
    rendered: true,
    outcome: 'review',
    messages: [
      '本页没有指向反馈页的链接，反馈页没有指向本页的链接（反馈页：“《示例市城市停车管理办法（征求意见稿）》公开征求意见采纳情况反馈”）。',
    ],
  },
  {
    kind: 'fail',
    name: '反馈页链接了公告，公告没有链接反馈',
    html: callPage(),
    counterpart: feedbackPage(BODY, { tail: [toCall] }),
    pageType: 'consultation',
    rendered: true,
    outcome: 'fail',
    messages: ['本页没有指向反馈页的链接（反馈页：“《示例市城市停车管理办法（征求意见稿）》公开征求意见采纳情况反馈”）。'],
  },
  { kind: 'near-miss', name: '没有给出另一页', html: callPage(), pageType: 'consultation', outcome: 'not-assessable' },
  {
    kind: 'near-miss',
    name: '没有给出另一页，本页已有反馈链接',
    html: callPage({ tail: [toFeedback] }),
    pageType: 'consultation',
    outcome: 'pass',
  },
]);
