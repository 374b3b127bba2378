import { consultationFeedbackLinked } from '../../../src/rules/spot-check/consultation-feedback-linked.ts';
import { callPage, DRAFT, feedbackPage } from '../consultation/page.ts';
import { runCasesOf } from './survey.ts';

const BODY = ['征集期间共收到意见6条，采纳6条。'];
const call = { html: callPage(), pageType: 'consultation' } as const;
const lone = { html: feedbackPage(BODY), pageType: 'consultation' } as const;
const linked = {
  html: feedbackPage(BODY, { tail: [`<a href="/yjzj/1.html">关于公开征求《${DRAFT}》意见的公告</a>`] }),
  pageType: 'consultation',
} as const;

export const cases = runCasesOf(consultationFeedbackLinked, [
  { kind: 'pass', name: '反馈页链接到征集公告', pages: [linked, call], outcome: 'pass' },
  {
    kind: 'fail',
    name: '征集公告就在本站，反馈页没有链接',
    pages: [lone, call],
    outcome: 'fail',
    messages: ['1 件反馈中有 1 件没有链接到征集公告，而公告就在本站。'],
  },
  {
    kind: 'fail',
    name: '没有看到征集公告，请人工核对',
    pages: [lone],
    outcome: 'review',
    messages: ['1 件反馈中有 1 件没有链接到征集公告，本次也没有看到公告；本次没有查看全部页面，请核对是否在别处。'],
  },
  { kind: 'near-miss', name: '只有征集公告', pages: [call], outcome: 'inapplicable' },
]);
