import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable, type Verdict } from '../../audit/rule.ts';
import { type BodyLine, bodyLines } from '../../facts/body-lines.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import type { Evidence } from '../../model/finding.ts';
import { adoptionExplained, adoptionFeedback } from '../../norms/interaction-clauses.ts';
import { findDay } from '../../text/dates.ts';
import { findCounts, hasSeveralTotals, type OpinionCounts, tellsAmount, tellsReason } from '../../text/opinion-counts.ts';
import { unseenPart } from '../absence.ts';
import { certaintyOfMissing, placeElsewhere } from '../elsewhere.ts';
import { evidenceAt, evidenceOf } from '../evidence.ts';

const WAY = /网站|网上|邮箱|邮件|信函|电话|来信|座谈|书面|公众号|媒体|平台|公开征求|公开征集|公示/u;

/** E4: a feedback says how many opinions came, how many were adopted and why the others were not. */
export const feedbackElementsPresent = defineRule({
  id: 'consultation/feedback-elements-present',
  catalogue: 'E4',
  title: '采纳反馈内容空泛',
  why: '没有数量、没有理由的反馈看不出意见是否被认真对待。',
  basis: [adoptionFeedback, adoptionExplained],
  appliesTo: ['consultation'],
  since: '2019-09-01',
  fix: '写明征集时间和方式、收到意见多少条、采纳多少条，逐条说明未采纳的理由；没有收到意见的也写明。',
  criterion:
    '反馈页应有收到意见的数量或“未收到意见”、未采纳意见的理由、征集的时间或方式。同一段里收到、采纳、未采纳的数都写明而加不起来的：有部分采纳一数的，或采纳数大于收到数的，按错误；没有部分采纳一数的请人工核对。分几轮统计、数字带“余”“多”的不加。缺数量、缺理由而页面有附件、图片、表格的，请人工核对。',
  exceptions: '采纳情况在正式文件的起草说明或解读里写明、页面有链接的，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'feedback') return inapplicable('不是征集反馈页');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    const lines = given.get(bodyLines);
    if (lines.length === 0) return notAssessable('没有读到正文');
    const counted = countedLine(lines);
    return flagged(
      ...amount(given, lines),
      ...(counted === null ? [] : [...sums(given, counted), ...reasons(given, counted)]),
      ...times(given),
    );
  },
});

interface Counted {
  readonly line: BodyLine;
  readonly counts: OpinionCounts;
}

const countedLine = (lines: readonly BodyLine[]): Counted | null => {
  for (const line of lines) {
    const counts = findCounts(line.text);
    if (counts !== null) return { line, counts };
  }
  return null;
};

const shown = (given: Given, { line, counts }: Counted): readonly Evidence[] => [
  evidenceAt('反馈中的数字', given.snapshot, line.block, counts.start, counts.end),
];

const amount = (given: Given, lines: readonly BodyLine[]): readonly Flag[] => {
  if (lines.some(({ text }) => tellsAmount(text))) return [];
  const inTable = given.snapshot.boxes.some(({ tag, hidden }) => tag === 'table' && hidden !== true);
  const certainty = inTable ? 'suspected' : certaintyOfMissing(given);
  const message = '反馈没有写收到多少条意见，也没有写“未收到意见”。';
  return [{ severity: 'error', certainty, message, evidence: evidenceOf('标题', given.get(title)), about: '意见数量' }];
};

const sums = (given: Given, counted: Counted): readonly Flag[] => {
  const { received, adopted, partly, rejected, uniform } = counted.counts;
  if (received === null || adopted === null || !uniform || hasSeveralTotals(counted.line.text)) return [];
  const total = adopted + (partly ?? 0) + (rejected ?? 0);
  const parts = `采纳 ${adopted}${partly === null ? '' : ` + 部分采纳 ${partly}`}${rejected === null ? '' : ` + 未采纳 ${rejected}`}`;
  const isFull = partly !== null && rejected !== null;
  // 部分采纳 may be counted within 采纳
  if (total === received || adopted + (rejected ?? 0) === received || (total < received && rejected === null)) return [];
  const certainty = isFull || total > received ? 'certain' : 'suspected';
  const message = `收到意见 ${received} 条，${parts} = ${total} 条，两边不相等。`;
  return [{ severity: 'error', certainty, message, evidence: shown(given, counted), about: '意见数目' }];
};

const reasons = (given: Given, counted: Counted): readonly Flag[] => {
  const { received, adopted, rejected } = counted.counts;
  const open = rejected ?? (received !== null && adopted !== null ? received - adopted : 0);
  if (open <= 0 || given.get(pageLines).some(({ text }) => tellsReason(text)) || placeElsewhere(given) !== null) return [];
  const message = `有 ${open} 条意见没有采纳，页面没有看到不采纳的理由。`;
  return [{ severity: 'warning', certainty: 'suspected', message, evidence: shown(given, counted), about: '未采纳理由' }];
};

const times = (given: Given): readonly Flag[] => {
  const lines = given.get(bodyLines).slice(0, 30);
  if (lines.some(({ text }) => findDay(text.slice(0, 3000)) !== null || WAY.test(text.slice(0, 3000)))) return [];
  const message = '反馈没有写征集的时间和方式。';
  return [{ severity: 'notice', certainty: 'suspected', message, evidence: evidenceOf('标题', given.get(title)), about: '征集时间' }];
};
