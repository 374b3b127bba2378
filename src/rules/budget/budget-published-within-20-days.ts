import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { title } from '../../facts/title.ts';
import { budgetWithin20Days } from '../../norms/agency-clauses.ts';
import { findApprovalDays } from '../../text/approval-day.ts';
import { daysBetween } from '../../text/workdays.ts';
import { evidenceAt, evidenceOf } from '../evidence.ts';

/** A day longer ago belongs to another year's budget. */
const YEAR = 300;

/** H5: budgets and final accounts are published within twenty days of approval. */
export const budgetPublishedWithin20Days = defineRule({
  id: 'budget/budget-published-within-20-days',
  catalogue: 'H5',
  title: '预决算超过 20 日公开',
  why: '预算法规定批复或批准后二十日内公开，超期是审计和公开检查的常见问题。',
  basis: [budgetWithin20Days],
  appliesTo: ['policy', 'news'],
  since: '2015-01-01',
  fix: '以后批复当天即排公开日程；本件如为重新发布，在页面上注明首次公开日期。',
  criterion:
    '页面自己写明了批复（批准）日期，又有发布日期时，按自然日算，超过 20 日的报。同一页写有几个不同批复日期的、批复距发布 300 天以上的、标题看不出是预算还是决算的请人工核对或不判。页面没有写批复日期的不判。',
  exceptions: '重新发布、更正后再次发布的，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'budget') return inapplicable('不是预决算公开页');
    const published = given.get(publishDate);
    const approved = approvals(given);
    const [first] = approved;
    if (first === undefined || published.value === null) return notAssessable('没有同时读到批复日期和发布日期');
    const span = daysBetween(first.iso, published.value);
    if (span < 0 || span > YEAR) return notAssessable(`读到的批复日期 ${first.iso} 与发布日期 ${published.value} 相差太远，可能不是同一件`);
    const limit = thresholdOf(given, 'budgetDays');
    if (span <= limit) return pass;
    const isOne = new Set(approved.map(({ iso }) => iso)).size === 1;
    return flagged({
      severity: 'error',
      certainty: isOne && published.where !== 'metatag' ? 'certain' : 'suspected',
      message: `页面写明 ${first.iso} 批复，${published.value} 发布，相隔 ${span} 天，超过 ${limit} 日。`,
      evidence: [evidenceAt('批复日期', given.snapshot, first.block, first.start, first.end), ...evidenceOf('发布日期', published)],
      about: '预决算公开时限',
    });
  },
});

/** Approvals that the page tells of its own matter, the latest first. */
const approvals = (given: Given) => {
  const heading = given.get(title).value ?? '';
  const [matter, other] = heading.includes('决算') ? ['决算', '预算'] : ['预算', '决算'];
  return given
    .get(pageLines)
    .filter(({ text }) => /批复|批准|审议通过/u.test(text) && text.includes(matter) && !text.includes(other))
    .flatMap(({ block, text }) => findApprovalDays(text).map((day) => ({ ...day, block })))
    .sort((one, another) => another.iso.localeCompare(one.iso));
};
