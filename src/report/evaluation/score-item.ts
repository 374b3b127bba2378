import type { Deduction, EvaluationItem, ItemMapping, ManualVerdict } from '../../model/evaluation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { ItemScore, ItemState, Loss, ScoreGround } from '../../model/score.ts';
import { maskPersonal } from '../../text/mask.ts';
import { oneLine } from '../../text/printable.ts';
import { mayConcern } from './concerns.ts';
import { groundsOf } from './grounds.ts';
import { lostOf, rounded } from './points.ts';
import { type Answers, remarksOf } from './remarks.ts';
import { answeredOver, type ScoredRun } from './scored-run.ts';

/** What an index is scored over: reports of pages, and runs whose pages were looked at together. */
export interface ScoredOver {
  readonly reports: readonly Report[];
  readonly runs: readonly ScoredRun[];
}

/** What one item comes to: a person's verdict before what programs found. */
export const scoreItem = (item: EvaluationItem, mapping: ItemMapping, verdict: ManualVerdict | undefined, over: ScoredOver): ItemScore => {
  const found = mapping.way === 'checks' ? foundBy(item, mapping, over) : NOTHING;
  const answers = answersOf(item, mapping, over);
  const applied = answers.onPages || answers.overRuns.answered;
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
    remarks:
      verdict === undefined
        ? remarksOf(item, mapping, answers, losses.length + found.review.length + found.certain.length > 0)
        : verdictRemarks(verdict),
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

const answersOf = (item: EvaluationItem, mapping: ItemMapping, { reports, runs }: ScoredOver): Answers => ({
  onPages: mapping.way === 'checks' && hasApplied(item, mapping, reports),
  overRuns: answeredOver(item, mapping.way === 'checks' ? mapping.checks : [], runs),
  runs,
});

/** Whether one of the item's checks said something of a page that may be about it. */
const hasApplied = (item: EvaluationItem, { checks }: ItemMapping, reports: readonly Report[]): boolean => {
  const rules = new Set(checks.map(({ rule }) => rule));
  return reports.some((report) =>
    report.checks.some(({ rule, outcome }) => rules.has(rule) && /^(?:pass|fail|review)$/u.test(outcome) && mayConcern(rule, report, item)),
  );
};

const foundBy = (item: EvaluationItem, { checks }: ItemMapping, { reports, runs }: ScoredOver): Found => {
  const grounds = groundsOf(item, checks, reports, runs);
  const lost = (outcome: Finding['outcome']): readonly Loss[] =>
    item.deductions.flatMap((deduction, index) => {
      const own = grounds.filter((one) => one.outcome === outcome && one.clause === index).map(({ ground }) => ground);
      return lossOf(deduction, own, own.length);
    });
  const unfit = grounds.filter(({ clause }) => clause === null || item.deductions[clause] === undefined);
  return { certain: lost('fail'), review: lost('review'), noted: unfit.map(({ ground }) => ground) };
};

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

const verdictRemarks = ({ verdict }: ManualVerdict): readonly string[] => (verdict === 'not-applicable' ? ['人工判定为不适用。'] : []);
