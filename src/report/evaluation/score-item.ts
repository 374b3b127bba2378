import type { Deduction, EvaluationItem, ItemMapping, ManualVerdict } from '../../model/evaluation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { ItemScore, ItemState, Loss, ScoreGround } from '../../model/score.ts';
import { THRESHOLDS } from '../../model/threshold.ts';
import { maskPersonal } from '../../text/mask.ts';
import { oneLine } from '../../text/printable.ts';
import { countedFindings } from '../suppressions.ts';
import { concerns, mayConcern } from './concerns.ts';
import { lostOf, rounded } from './points.ts';

/** What one item comes to: a person's verdict before what programs found. */
export const scoreItem = (
  item: EvaluationItem,
  mapping: ItemMapping,
  verdict: ManualVerdict | undefined,
  reports: readonly Report[],
): ItemScore => {
  const found = mapping.way === 'checks' ? foundBy(item, mapping, reports) : NOTHING;
  const applied = mapping.way === 'checks' && hasApplied(item, mapping, reports);
  const byHand = verdict === undefined ? [] : manualLosses(item, verdict);
  const isConfirmed = mapping.state === 'confirmed';
  const losses = verdict === undefined ? (isConfirmed ? found.certain : []) : byHand;
  return {
    item: item.id,
    name: [item.indicator, item.group, item.number].filter((part) => part !== '').join(' › '),
    content: item.content,
    way: mapping.way,
    mapping: mapping.state,
    state: stateOf(mapping, verdict, applied),
    points: item.points,
    lost: lostOf(losses, item),
    losses,
    possible: verdict === undefined ? [...(isConfirmed ? [] : found.certain), ...found.review] : [],
    noted: found.noted,
    remarks: remarksOf(item, mapping, verdict, applied),
  };
};

const stateOf = ({ way, partly }: ItemMapping, verdict: ManualVerdict | undefined, applied: boolean): ItemState => {
  if (verdict !== undefined) return 'judged';
  if (way === 'off-web') return 'off-web';
  if (way === 'manual' || !applied) return 'open';
  return partly ? 'partly' : 'judged';
};

interface Found {
  readonly certain: readonly Loss[];
  readonly review: readonly Loss[];
  readonly noted: readonly ScoreGround[];
}

const NOTHING: Found = { certain: [], review: [], noted: [] };

/** Whether one of the item's checks said something of a page that may be about it. */
const hasApplied = (item: EvaluationItem, { checks }: ItemMapping, reports: readonly Report[]): boolean => {
  const rules = new Set(checks.map(({ rule }) => rule));
  return reports.some((report) =>
    report.checks.some(({ rule, outcome }) => rules.has(rule) && /^(?:pass|fail|review)$/u.test(outcome) && mayConcern(rule, report, item)),
  );
};

const foundBy = (item: EvaluationItem, { checks }: ItemMapping, reports: readonly Report[]): Found => {
  const clauses = new Map(checks.map(({ rule, clause }) => [rule, clause]));
  // a page that was audited twice, or stands under two addresses, loses its points once
  const seen = new Set<string>();
  const isFirst = ({ fingerprint }: Finding): boolean => seen.size < seen.add(fingerprint).size;
  const grounds = reports.flatMap((report) =>
    countedFindings(report)
      .filter((finding) => finding.outcome !== 'error' && clauses.has(finding.rule) && concerns(finding, report, item) && isFirst(finding))
      .map((finding) => ({ outcome: finding.outcome, clause: clauses.get(finding.rule) ?? null, ground: groundOf(finding, report) })),
  );
  const lost = (outcome: Finding['outcome']): readonly Loss[] =>
    item.deductions.flatMap((deduction, index) => {
      const own = grounds.filter((one) => one.outcome === outcome && one.clause === index).map(({ ground }) => ground);
      return lossOf(deduction, own, own.length);
    });
  const unfit = grounds.filter(({ clause }) => clause === null || item.deductions[clause] === undefined);
  return { certain: lost('fail'), review: lost('review'), noted: unfit.map(({ ground }) => ground) };
};

const groundOf = ({ fingerprint, rule, message }: Finding, { page }: Report): ScoreGround => ({
  fingerprint,
  rule,
  url: page.url,
  title: page.title,
  message,
});

const lossOf = ({ clause, points, per, cap }: Deduction, grounds: readonly ScoreGround[], count: number): readonly Loss[] => {
  if (count === 0) return [];
  const lost = per === 'each' ? points * count : points;
  return [{ clause, points: rounded(cap === undefined ? lost : Math.min(lost, cap)), grounds }];
};

const manualLosses = (item: EvaluationItem, { verdict, counts, evidence, note }: ManualVerdict): readonly Loss[] => {
  if (verdict !== 'not-met') return [];
  const words = [evidence, note].map((text) => maskPersonal(oneLine(text))).filter((text) => text !== '');
  const ground: ScoreGround = { fingerprint: '', rule: '', url: '', title: '人工判定', message: words.join('；') };
  return item.deductions.flatMap((deduction, index) =>
    lossOf(deduction, [ground], counts === undefined ? (index === 0 ? 1 : 0) : (counts[index] ?? 0)),
  );
};

const remarksOf = (item: EvaluationItem, mapping: ItemMapping, verdict: ManualVerdict | undefined, applied: boolean): readonly string[] => {
  if (verdict !== undefined) return verdict.verdict === 'not-applicable' ? ['人工判定为不适用。'] : [];
  if (mapping.way === 'off-web') return ['网页上看不出来，没有判断。'];
  if (mapping.way === 'manual') return ['要由人判断，还没有填写结论。'];
  return [
    ...(mapping.state === 'suggested' ? ['对应的检查项是建议的，还没有人确认，没有扣分。'] : []),
    ...(applied ? [] : ['给出的页面里没有适用这些检查的，没有判断。']),
    ...(applied && mapping.partly ? ['检查只覆盖一部分，其余要由人判断。'] : []),
    ...(item.deductions.length === 0 ? ['表里没有写可以计算的扣分。'] : []),
    ...shareRemarks(item, mapping),
  ];
};

/** Where the table draws the line at another share than the check does. */
const shareRemarks = ({ deductions }: EvaluationItem, { checks }: ItemMapping): readonly string[] =>
  checks.flatMap(({ rule, clause }) => {
    const share = deductions[clause ?? -1]?.share;
    const own = rule === 'annual-report/annual-report-original' ? THRESHOLDS.annualReportAlike.standard : null;
    if (share === undefined || own === null || share === own) return [];
    const percent = (part: number): string => `${Math.round(part * 100)}%`;
    return [`表上以重复率 ${percent(share)} 为界，检查默认按 ${percent(own)} 报；要一致请在口径里把 annualReportAlike 设为 ${share}。`];
  });
