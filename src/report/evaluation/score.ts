import type { Evaluation, EvaluationItem, ItemMapping, ManualVerdict } from '../../model/evaluation.ts';
import type { Report } from '../../model/report.ts';
import type { IndexScore, IndicatorScore, ItemScore, ItemState } from '../../model/score.ts';
import { grouped } from '../../text/grouped.ts';
import { rounded, sum } from './points.ts';
import { scoreItem } from './score-item.ts';

/** What an imported index comes to over reports of pages. Pure; the day is the newest report's. */
export const scoreIndex = (evaluation: Evaluation, reports: readonly Report[]): IndexScore => {
  const mappings = new Map(evaluation.mappings.map((mapping) => [mapping.item, mapping]));
  const verdicts = new Map(evaluation.verdicts.map((verdict) => [verdict.item, verdict]));
  const scored = evaluation.items.map((item) => ({ item, score: scoreOne(item, mappings.get(item.id), verdicts.get(item.id), reports) }));
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

const statementOf = ({ name, weighing }: Evaluation): string =>
  `本结果按导入的“${name}”计算，不是官方得分。只计已确认对应关系的检查项和人工判定，没有判断的项不扣分，也不等于得分。${
    weighing === 'direct' ? '扣分直接从各一级指标的满分（权重×100）中扣除。' : '各一级指标按 100 分扣分后再乘以权重。'
  }`;

const NOBODY: Omit<ItemMapping, 'item'> = { way: 'manual', state: 'suggested', checks: [], partly: false, reason: '' };

const scoreOne = (
  item: EvaluationItem,
  mapping: ItemMapping | undefined,
  verdict: ManualVerdict | undefined,
  reports: readonly Report[],
): ItemScore => scoreItem(item, mapping ?? { item: item.id, ...NOBODY }, verdict, reports);

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
