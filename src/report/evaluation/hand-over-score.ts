import type { Score, ScoreLine } from '../../model/hand-over.ts';
import type { IndexScore, ItemScore } from '../../model/score.ts';
import { rounded } from './points.ts';

/** A score as exports show it: the items that lost points, and what is left of the table's full marks; null where the table gives none. */
export const handOverScore = ({ index, full, lost, indicators, counts }: IndexScore): Score | null =>
  full === null
    ? null
    : {
        index: `${index}（按导入的表计算，不是官方得分；${counts.open + counts['off-web']} 项没有判断，没有扣分）`,
        full,
        total: rounded(full - lost),
        lines: indicators.flatMap(({ items }) => items.filter(({ losses }) => losses.length > 0).map(lineOf)),
      };

const lineOf = ({ name, content, points, lost, losses }: ItemScore): ScoreLine => ({
  item: `${name} ${content}`,
  points,
  lost,
  reason: losses.flatMap(({ clause, grounds }) => [clause, ...grounds.map(({ message }) => message)]).join('；'),
});
