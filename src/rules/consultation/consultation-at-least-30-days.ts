import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { consultationPeriod, noticeLines } from '../../facts/consultation-period.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { title } from '../../facts/title.ts';
import { businessThirtyDays, firstDayNotCounted, regulationThirtyDays, thirtyDays } from '../../norms/interaction-clauses.ts';
import { unseenPart } from '../absence.ts';
import { directNorm } from '../consultation-weight.ts';
import { evidence, evidenceAt } from '../evidence.ts';

const REPEATED = /再次|第二次|二次征求|延长|延期|顺延/u;
/** `因时间紧迫`, `情况紧急`, `缩短征求意见期限` */
const SHORTENED = /缩短|紧急|紧迫|时间(?:较|很)?紧|急需|尽快出台/u;

/** E2: opinions may be given for thirty days. */
export const consultationAtLeast30Days = defineRule({
  id: 'consultation/consultation-at-least-30-days',
  catalogue: 'E2',
  title: '征求意见期限不足 30 日',
  why: '期限太短公众来不及提意见，决策程序也会因此受到质疑。',
  basis: [thirtyDays, regulationThirtyDays, businessThirtyDays, firstDayNotCounted],
  appliesTo: ['consultation'],
  since: '2019-09-01',
  fix: '延长征集期限并重新公告；确需缩短的，在公告中写明理由。',
  criterion:
    '天数为截止日减起始日，开始的当日不计入。页面写明起止日期的按页面算，只写截止日期或“自公告之日起”的从发布日期算。少于 30 日、又没有说明缩短理由的：页面写明是重大行政决策、规章的，按错误；写明涉及经营主体、营商环境的，按错误请人工核对；其余只提示人工核对。再次征求、延长期限的，从发布日期推算的，连头带尾正好 30 日的，也请人工核对；有缩短说明的只提示。',
  exceptions: '不属于重大行政决策、规章和涉企规范性文件的，国家没有统一天数；本地另有规定的按本地规定。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'consult') return inapplicable('不是就草案征求意见的公告');
    const period = given.get(consultationPeriod);
    if (period === null) return notAssessable(unseenPart(given) ?? '没有读到征求意见的起止日期');
    const { from, to, days, explicit, raw, place } = period;
    if (days === null) return notAssessable('只读到截止日期，没有读到起始日期和发布日期');
    const least = thresholdOf(given, 'consultationDays');
    if (days >= least) return pass;
    const reason = shortened(given);
    const norm = directNorm(given);
    const direct = norm !== null;
    // whether a document surely concerns businesses is for a person to say
    const sure = (norm === 'major' || norm === 'regulation') && explicit && reason === null && days < least - 1 && !isRepeated(given);
    const span = from !== null && to !== null ? `从 ${from} 到 ${to}，` : '';
    return flagged({
      severity: direct && reason === null ? 'error' : 'notice',
      certainty: sure ? 'certain' : 'suspected',
      message: `征求意见${span}共 ${days} 日（开始当日不计入${explicit ? '' : '，起始日按发布日期'}），不足 ${least} 日${reason === null ? '，页面没有说明缩短的理由' : '，页面说明了缩短的理由，请核对'}。`,
      evidence: [evidence('征求意见期限', raw, place), ...(reason === null ? [] : [evidenceAt('缩短说明', given.snapshot, reason)])],
      about: '征集期限',
    });
  },
});

/** A second round, or a period made longer later on, is counted otherwise. */
const isRepeated = (given: Given): boolean =>
  [given.get(title).value ?? '', ...noticeLines(given).map(({ text }) => text)].some((text) => REPEATED.test(text.slice(0, 5000)));

/** Block that says why the period is shorter; null when none does. */
const shortened = (given: Given): number | null =>
  noticeLines(given).find(({ text }) => SHORTENED.test(text.slice(0, 5000)))?.block ?? null;
