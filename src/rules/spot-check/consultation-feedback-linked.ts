import { type AuditedPage, defineSiteRule, type Survey, siteFlagged } from '../../audit/site-rule.ts';
import { consultationLinked } from '../../norms/interaction-clauses.ts';
import { isSameDraft } from './same-draft.ts';
import { checkOf, findingPage, isSetAside, partly, titleOf } from './survey-pages.ts';

const ON_PAGE = 'consultation/consultation-feedback-linked';

/** E5 over a run: feedbacks and the consultations they answer lead to one another. */
export const consultationFeedbackLinked = defineSiteRule({
  id: 'spot-check/consultation-feedback-linked',
  catalogue: 'E5',
  title: '没有关联征集的反馈',
  why: '看反馈的人要能看到征集的是什么，看征集的人要能看到结果；各地检查要求一一对应。',
  basis: [consultationLinked],
  fix: '在征集公告和反馈页的“相关链接”处互相加上链接。',
  criterion:
    '反馈页上没有看到指向征集公告的链接，而同一草案的征集公告在本次检查中的，按警告报；征集公告也没有看到的，提示核对。征集公告一方由“没有反馈的征集”报。',
  exceptions: '两页在同一个征集系统里由系统按编号对应的，可以不理会。',
  check: (survey) => {
    const feedbacks = survey.audited.filter(({ report }) => report.subType === '征集反馈');
    if (feedbacks.length === 0) return { kind: 'inapplicable', reason: '本次没有检查到征集反馈' };
    const lone = feedbacks
      .filter((page) => checkOf(page, ON_PAGE)?.outcome !== 'pass' && !isSetAside(page, ON_PAGE))
      .map((page) => [page, callOf(survey, page)] as const);
    const near = lone.filter(([, call]) => call !== undefined);
    const far = lone.filter(([, call]) => call === undefined);
    return siteFlagged(
      ...(near.length === 0
        ? []
        : [
            {
              severity: 'warning' as const,
              certainty: 'certain' as const,
              message: `${feedbacks.length} 件反馈中有 ${near.length} 件没有链接到征集公告，而公告就在本站。`,
              pages: near.map(([page, call]) => findingPage(page, call === undefined ? '' : `公告：${call.target.url}`)),
              about: '公告在本站',
            },
          ]),
      ...(far.length === 0
        ? []
        : [
            {
              severity: 'notice' as const,
              certainty: 'suspected' as const,
              message: `${feedbacks.length} 件反馈中有 ${far.length} 件没有链接到征集公告，本次也没有看到公告${partly(survey)}。`,
              pages: far.map(([page]) => findingPage(page)),
              about: '没有看到公告',
            },
          ]),
    );
  },
});

const callOf = ({ audited }: Survey, feedback: AuditedPage): AuditedPage | undefined =>
  audited.find(
    (page) =>
      page.report.pageType === 'consultation' && page.report.subType !== '征集反馈' && isSameDraft(titleOf(page), titleOf(feedback)),
  );
