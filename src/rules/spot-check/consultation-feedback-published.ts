import { type AuditedPage, defineSiteRule, siteFlagged } from '../../audit/site-rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { own } from '../../norms/clauses.ts';
import { adoptionExplained, adoptionFeedback } from '../../norms/interaction-clauses.ts';
import { FEEDBACK_NOT_SEARCHED } from '../consultation/consultation-feedback-published.ts';
import { isSameDraft } from './same-draft.ts';
import { checkOf, findingPage, isFlagged, partly, titleOf } from './survey-pages.ts';

const ON_PAGE = 'consultation/consultation-feedback-published';

/** E3 over a run: consultations that have ended and whose outcome is nowhere. */
export const consultationFeedbackPublished = defineSiteRule({
  id: 'spot-check/consultation-feedback-published',
  catalogue: 'E3',
  title: '没有反馈的征集',
  why: '提了意见没有回音，公众下次就不提了；各地检查要求征集与反馈一一对应。',
  basis: [adoptionFeedback, adoptionExplained, own('截止后 30 天')],
  fix: '公布收到意见的数量、采纳情况和未采纳的理由；没有收到意见的，也公布一条说明。',
  criterion: '截止日已过 30 天、页面上没有指向反馈的征集公告，按草案名称在本次检查过的反馈中查找，没有找到的列出，请人工核对。',
  exceptions: '文件仍在起草、拟与正式文件一并反馈的，可以不理会。',
  check: (survey) => {
    const days = thresholdOf(survey, 'feedbackDays');
    const calls = survey.audited.filter((page) => page.report.pageType === 'consultation' && page.report.subType !== '征集反馈');
    const ended = calls.filter((page) => isFlagged(page, ON_PAGE) || isOpen(page));
    const answered = calls.filter((page) => checkOf(page, ON_PAGE)?.outcome === 'pass').length;
    if (ended.length + answered === 0) return { kind: 'inapplicable', reason: `没有截止满 ${days} 天的征集公告` };
    const feedbacks = survey.audited.filter(({ report }) => report.subType === '征集反馈');
    const lone = ended.filter((call) => !feedbacks.some((page) => isSameDraft(titleOf(page), titleOf(call))));
    if (lone.length === 0) return { kind: 'pass' };
    return siteFlagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `截止满 ${days} 天的 ${ended.length + answered} 件征集中有 ${lone.length} 件没有看到反馈${partly(survey)}。`,
      pages: lone.map((page) => findingPage(page)),
      about: '没有反馈',
    });
  },
});

/** The deadline has passed, and the page alone does not show the feedback. */
const isOpen = (page: AuditedPage): boolean => checkOf(page, ON_PAGE)?.reason === FEEDBACK_NOT_SEARCHED;
