import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { decisionTable } from '../../facts/decision-table.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { publishDate } from '../../facts/publish-date.ts';
import type { Evidence } from '../../model/finding.ts';
import { sevenWorkdays } from '../../norms/agency-clauses.ts';
import { readDay } from '../../text/dates.ts';
import { DECIDED, PUBLISHED } from '../../text/decision-fields.ts';
import { countWorkdays, daysBetween } from '../../text/workdays.ts';
import { evidence, evidenceOf, firstLine } from '../evidence.ts';

/** No holidays can make more workdays than the limit of so many fewer of Monday to Friday, or fewer than the limit of so many more. */
const DOUBTFUL = { before: 1, after: 8 } as const;

/** H1: permits and penalties are published within seven workdays. */
export const permitPublishedWithin7Workdays = defineRule({
  id: 'permit/permit-published-within-7-workdays',
  catalogue: 'H1',
  title: '许可、处罚超过 7 个工作日公示',
  why: '双公示要求许可、处罚决定作出后 7 个工作日内上网，是信用和公开检查的硬指标。',
  basis: [sevenWorkdays],
  appliesTo: ['policy', 'news', 'list'],
  since: '2018-12-05',
  fix: '把公示接入办案流程，决定作出后即推送；确因送达、更正延后的，在台账中说明。',
  criterion:
    '同时读到决定日期和公示日期才判：表格里有决定日期、公示日期两列的逐行算，没有公示日期一列的用页面的发布日期；没有表格的用页面的成文（决定）日期和发布日期。从决定日次日数到公示日，按放假调休计工作日，超过 7 个的请人工核对；放假安排未知的年份数得 6 至 15 个的不作判断。',
  exceptions: '决定尚未送达、依法暂缓公开，或页面是补录、更正的，可以不理会。',
  check: (given): Verdict => {
    const kind = given.get(pageKind);
    if (kind !== 'permit' && kind !== 'penalty') return inapplicable('不是许可、处罚公示');
    const spans = spansOf(given);
    if (spans.length === 0) return notAssessable('没有同时读到决定日期和公示日期');
    const limit = thresholdOf(given, 'permitWorkdays');
    const sure = limit + DOUBTFUL.after;
    const counted = spans
      .filter(({ from, to }) => daysBetween(from, to) > limit)
      .map((span) => ({ ...span, ...countWorkdays(span.from, span.to, sure + 1) }));
    const late = counted.filter(({ count, exact }) => count > limit && (exact || count > sure));
    const [first] = late;
    if (first === undefined && counted.some(({ count, exact }) => !exact && count >= limit - DOUBTFUL.before))
      return notAssessable('无法判定：公示当年的放假安排未知');
    if (first === undefined) return flagged();
    const workdays = first.count > sure ? `${sure} 个以上` : `${first.count} 个`;
    return flagged({
      severity: 'error',
      certainty: 'suspected',
      message: `${late.length > 1 ? `${late.length} 条超过 ${limit} 个工作日，如` : ''}决定日期 ${first.from}，公示日期 ${first.to}，相隔 ${workdays}工作日，超过 ${limit} 个工作日。如为补录或更正请忽略。`,
      evidence: late.slice(0, 3).flatMap((one) => one.shown),
      about: '公示时限',
    });
  },
});

interface Span {
  readonly from: string;
  readonly to: string;
  readonly shown: readonly Evidence[];
}

const spansOf = (given: Given): readonly Span[] => {
  const [issued, published] = [given.get(issueDate), given.get(publishDate)];
  const rows = given.get(decisionTable).flatMap(({ decisions }) =>
    decisions.flatMap((decision): readonly Span[] => {
      const decided = decision.find(({ label }) => DECIDED.test(label));
      const shown = decision.find(({ label }) => PUBLISHED.test(label));
      const from = readDay(decided?.value ?? '')?.iso ?? null;
      const to = shown === undefined ? published.value : (readDay(shown.value)?.iso ?? null);
      if (decided === undefined || from === null || to === null) return [];
      return [{ from, to, shown: [evidence('决定日期', firstLine(decided.value), decided.place ?? undefined)] }];
    }),
  );
  if (rows.length > 0) return rows;
  return issued.value === null || published.value === null
    ? []
    : [{ from: issued.value, to: published.value, shown: [...evidenceOf('决定日期', issued), ...evidenceOf('公示日期', published)] }];
};
