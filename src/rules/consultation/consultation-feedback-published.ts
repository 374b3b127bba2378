import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { consultationPair, tellsFeedback } from '../../facts/consultation-pair.ts';
import { consultationPeriod } from '../../facts/consultation-period.ts';
import { otherPages } from '../../facts/other-pages.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { title } from '../../facts/title.ts';
import { own } from '../../norms/clauses.ts';
import { adoptionExplained, adoptionFeedback } from '../../norms/interaction-clauses.ts';
import { daysBetween } from '../../text/workdays.ts';
import { evidence } from '../evidence.ts';

/** The deadline has passed, and nobody has looked for the feedback yet. */
export const FEEDBACK_NOT_SEARCHED = '反馈可能在另一页，没有查找，未作判断';

/** E3: what became of the opinions is published. */
export const consultationFeedbackPublished = defineRule({
  id: 'consultation/consultation-feedback-published',
  catalogue: 'E3',
  title: '征集结束未反馈采纳情况',
  why: '提了意见没有回音，公众下次就不提了；各地检查要求征集与反馈一一对应。',
  basis: [adoptionFeedback, adoptionExplained, own('截止后 30 天')],
  appliesTo: ['consultation'],
  since: '2019-09-01',
  fix: '公布收到意见的数量、采纳情况和未采纳的理由；没有收到意见的，也公布一条说明，并与征集公告互相链接。',
  criterion:
    '截止日已过 30 天的征集公告，页面上有指向反馈、采纳情况的链接，或给出了反馈页的，通过。在本站找过而没有反馈页的，提示人工核对。没有找过的不判。天数是经验值，国家没有规定反馈天数。',
  exceptions: '文件仍在起草、拟与正式文件一并反馈的，可以不理会。',
  check: (given): Verdict => {
    const kind = given.get(pageKind);
    if (kind === 'feedback') return inapplicable('这是反馈页');
    if (kind === 'hearing') return inapplicable('听证会另有听证报告');
    const { counterpart } = given.get(otherPages);
    if (given.get(consultationPair).toFeedback !== null) return pass;
    if (counterpart !== null && counterpart !== 'none' && tellsFeedback(counterpart.get(title).value ?? '')) return pass;
    const period = given.get(consultationPeriod);
    if (period === null || period.to === null) return notAssessable('没有读到征集的截止日期');
    const passed = daysBetween(period.to, given.day);
    const grace = thresholdOf(given, 'feedbackDays');
    if (passed <= grace) return inapplicable(`截止日 ${period.to}，还没有过 ${grace} 天`);
    if (counterpart !== 'none') return notAssessable(FEEDBACK_NOT_SEARCHED);
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `征集已于 ${period.to} 截止，过去 ${passed} 天，没有找到对应的反馈页。`,
      evidence: [evidence('截止日期', period.raw, period.place)],
      about: '征集反馈',
    });
  },
});
