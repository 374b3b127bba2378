import type { Score } from '../../model/hand-over.ts';
import type { IndexScore } from '../../model/score.ts';
import { rounded } from './points.ts';

/** A score as exports show it: the items that lost points, what is left of the table's full marks, and its name that says what it is. */
export const handOverScore = ({ index, full, lost, indicators }: IndexScore): Score => ({
  index: `${index}（按导入的表计算，不是官方得分）`,
  full: full ?? 0,
  total: full === null ? 0 : rounded(full - lost),
  lines: indicators.flatMap(({ items }) =>
    items
      .filter((item) => item.losses.length > 0)
      .map((item) => ({
        item: `${item.name} ${item.content}`,
        points: rounded(item.losses.reduce((sum, { points }) => sum + points, 0)),
        lost: item.lost,
        reason: item.losses.flatMap(({ clause, grounds }) => [clause, ...grounds.map(({ message }) => message)]).join('；'),
      })),
  ),
});
