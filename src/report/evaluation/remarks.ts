import type { EvaluationItem, ItemMapping } from '../../model/evaluation.ts';
import { THRESHOLDS } from '../../model/threshold.ts';
import { isOverRun } from './fit.ts';
import { isWhole, type OverRuns, type ScoredRun } from './scored-run.ts';

/** What of an item's checks was answered: by single pages, and by runs. */
export interface Answers {
  readonly onPages: boolean;
  readonly overRuns: OverRuns;
  readonly runs: readonly ScoredRun[];
}

/** What is to be known of an item that no person judged: why it was not judged, what was not seen, where table and check differ. */
export const remarksOf = (item: EvaluationItem, mapping: ItemMapping, answers: Answers, isLost: boolean): readonly string[] => {
  if (mapping.way === 'off-web') return ['网页上看不出来，没有判断。'];
  if (mapping.way === 'manual') return ['要由人判断，还没有填写结论。'];
  const applied = answers.onPages || answers.overRuns.answered;
  return [
    ...(mapping.state === 'suggested' ? ['对应的检查项是建议的，还没有人确认，没有扣分。'] : []),
    ...(applied ? [] : [openRemark(mapping, answers)]),
    ...runRemarks(answers, applied, isLost),
    ...(applied && mapping.partly ? ['检查只覆盖一部分，其余要由人判断。'] : []),
    ...(item.deductions.length === 0 ? ['表里没有写可以计算的扣分。'] : []),
    ...shareRemarks(item, mapping),
  ];
};

const openRemark = ({ checks }: ItemMapping, { runs, overRuns }: Answers): string => {
  if (runs.length > 0)
    return overRuns.asked ? '这次抽查没有看到对应的栏目或页面，没有判断。' : '这次抽查里没有适用这些检查的页面，没有判断。';
  return checks.every(({ rule }) => isOverRun(rule))
    ? '要看整个网站才能判断，单个页面看不出来，没有判断；请按一次抽查的结果计算。'
    : '给出的页面里没有适用这些检查的，没有判断。';
};

/** What runs said, or could not say, of an item that they were asked of. */
const runRemarks = ({ overRuns, onPages, runs }: Answers, applied: boolean, isLost: boolean): readonly string[] => {
  if (!overRuns.asked) return [];
  if (runs.length === 0) return onPages ? ['看全站的检查没有计入，要按抽查的结果计算。'] : [];
  const reasons = [...new Set(overRuns.unanswered.map(({ reason = '' }) => reason))].filter((reason) => reason !== '');
  const partly = runs.find((run) => !isWhole(run));
  return [
    ...(applied || reasons.length === 0 ? [] : [`看全站的检查没有结论：${reasons.slice(0, 3).join('；')}。`]),
    ...(overRuns.answered && !isLost && partly !== undefined
      ? [`抽查发现 ${partly.counts.listed} 条，检查了 ${partly.counts.audited} 条，没有查到不等于没有。`]
      : []),
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
