import type { Evaluation, EvaluationItem, ItemMapping, ManualVerdict } from '../../model/evaluation.ts';
import type { Report } from '../../model/report.ts';
import type { IndexScore, IndicatorScore, ItemScore, ItemState } from '../../model/score.ts';
import type { SiteCheck } from '../../model/site-finding.ts';
import { grouped } from '../../text/grouped.ts';
import { isOverRun } from './fit.ts';
import { rounded, sum } from './points.ts';
import { type ScoredOver, scoreItem } from './score-item.ts';
import type { ScoredRun } from './scored-run.ts';

/** What an imported index comes to over reports of pages, and over runs as a whole. Pure; the day is the newest report's. */
export const scoreIndex = (evaluation: Evaluation, reports: readonly Report[], runs: readonly ScoredRun[] = []): IndexScore => {
  const over: ScoredOver = { reports, runs };
  const mappings = new Map(evaluation.mappings.map((mapping) => [mapping.item, mapping]));
  const verdicts = new Map(evaluation.verdicts.map((verdict) => [verdict.item, verdict]));
  const scored = evaluation.items.map((item) => ({ item, score: scoreOne(item, mappings.get(item.id), verdicts.get(item.id), over) }));
  const indicators = [...grouped(scored, ({ item }) => item.indicator).values()].map((group) => indicatorOf(group, evaluation.weighing));
  const known = indicators.flatMap(({ full }) => (full === null ? [] : [full]));
  const all = scored.map(({ score }) => score);
  const counted = (state: ItemState): number => all.filter((one) => one.state === state).length;
  return {
    schema: 'disclosure-lens/score',
    version: 1,
    statement: statementOf(evaluation),
    index: evaluation.name,
    day:
      reports
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? '',
    pages: reports.length,
    coverage: coverageOf(evaluation, runs),
    indicators,
    full: known.length === indicators.length && known.length > 0 ? rounded(sum(known)) : null,
    lost: rounded(sum(indicators.map(({ lost }) => lost))),
    possible: rounded(sum(all.flatMap(({ possible }) => possible.map(({ points }) => points)))),
    counts: {
      judged: counted('judged'),
      partly: counted('partly'),
      open: counted('open'),
      'off-web': counted('off-web'),
      unconfirmed: all.filter(({ mapping, way }) => mapping === 'suggested' && way === 'checks').length,
    },
  };
};

const NO_RUN = '给出的是单个页面：要看整个网站的检查（不更新的栏目、空白栏目、死链等）没有判断，请按一次抽查的结果计算。';

/** What was looked at, and what of it could say something about whole sites. */
const coverageOf = ({ mappings }: Evaluation, runs: readonly ScoredRun[]): readonly string[] => {
  if (runs.length === 0) return mappings.some(({ checks }) => checks.some(({ rule }) => isOverRun(rule))) ? [NO_RUN] : [];
  return runs.map(({ run, surveyed, counts }) => {
    const { name, version } = run.plan.profile;
    const by = name === '' ? '' : `，口径 ${name} ${version}`;
    const gone = counts.vanished === 0 ? '' : `，${counts.vanished} 条页面不存在`;
    const unread = counts.unread === 0 ? '' : `，${counts.unread} 条没有读到`;
    const sites = surveyed === null ? '看全站的检查没有判断：没有这次抽查所用的口径' : siteWords(surveyed.checks);
    return `抽查“${run.name}”（${run.plan.day}${by}）：列表共 ${counts.listed} 条，检查 ${counts.audited} 条${gone}${unread}；${sites}。`;
  });
};

const siteWords = (checks: readonly SiteCheck[]): string => {
  const answered = checks.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail' || outcome === 'review').length;
  return `看全站的检查 ${answered} 项有结论，${checks.length - answered} 项不适用或看不出来`;
};

const statementOf = ({ name, weighing }: Evaluation): string =>
  `本结果按导入的“${name}”计算，不是官方得分。只计已确认对应关系的检查项和人工判定，没有判断的项不扣分，也不等于得分。${
    weighing === 'direct' ? '扣分直接从各一级指标的满分（权重×100）中扣除。' : '各一级指标按 100 分扣分后再乘以权重。'
  }`;

const NOBODY: Omit<ItemMapping, 'item'> = { way: 'manual', state: 'suggested', checks: [], partly: false, reason: '' };

const scoreOne = (
  item: EvaluationItem,
  mapping: ItemMapping | undefined,
  verdict: ManualVerdict | undefined,
  over: ScoredOver,
): ItemScore => scoreItem(item, mapping ?? { item: item.id, ...NOBODY }, verdict, over);

interface Scored {
  readonly item: EvaluationItem;
  readonly score: ItemScore;
}

const indicatorOf = (group: readonly Scored[], weighing: Evaluation['weighing']): IndicatorScore => {
  const weight = group.find(({ item }) => item.weight !== null)?.item.weight ?? null;
  const points = group.map(({ item }) => item.points);
  const own = points.every((value) => value !== null) ? sum(points.map((value) => value ?? 0)) : null;
  const full = weight === null ? own : weight * 100;
  const lost = sum(group.map(({ score }) => score.lost));
  const taken = weighing === 'weighted' && weight !== null ? Math.min(lost, 100) * weight : lost;
  return {
    name: group[0]?.item.indicator ?? '',
    weight,
    full: full === null ? null : rounded(full),
    lost: rounded(full === null ? taken : Math.min(taken, full)),
    items: group.map(({ score }) => score),
  };
};
