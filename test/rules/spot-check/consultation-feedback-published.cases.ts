import { consultationFeedbackPublished } from '../../../src/rules/spot-check/consultation-feedback-published.ts';
import { callPage, feedbackPage } from '../consultation/page.ts';
import { runCasesOf } from './survey.ts';

const call = { html: callPage(), pageType: 'consultation' } as const;
const feedback = { html: feedbackPage(['征集期间共收到意见6条，采纳6条。']), pageType: 'consultation' } as const;
const day = '2024-07-10';

export const cases = runCasesOf(consultationFeedbackPublished, [
  { kind: 'pass', name: '征集和反馈都看到了', pages: [call, feedback], day, outcome: 'pass' },
  {
    kind: 'fail',
    name: '截止两个月，没有看到反馈，请人工核对',
    pages: [call],
    day,
    outcome: 'review',
    messages: ['截止满 30 天的 1 件征集中有 1 件没有看到反馈；本次没有查看全部页面，请核对是否在别处。'],
  },
  { kind: 'near-miss', name: '截止不到 30 天', pages: [call], day: '2024-05-20', outcome: 'inapplicable' },
]);
