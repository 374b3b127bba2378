import type { Score, ScoreLine } from '../../model/hand-over.ts';
import type { IndexScore, ItemScore, Loss } from '../../model/score.ts';
import { rounded } from './points.ts';

/** A score as exports show it: the items that lost points, and what is left of the table's full marks; null where the table gives none. */
export const handOverScore = ({ index, full, lost, possible, indicators, counts }: IndexScore): Score | null =>
  full === null
    ? null
    : {
        index: `${index}（按导入的表计算，不是官方得分；${counts.open + counts['off-web']} 项没有判断，没有扣分${possible === 0 ? '' : `；另有 ${possible} 分待人工确认`}）`,
        full,
        total: rounded(full - lost),
        lines: indicators.flatMap(({ items }) => items.filter(({ losses }) => losses.length > 0).map(lineOf)),
      };

const lineOf = ({ name, content, points, lost, losses }: ItemScore): ScoreLine => ({
  item: `${name} ${content}`,
  points,
  lost,
  reason: losses.map(reasonOf).join('；'),
});

/** Grounds that are named; the rest is counted. */
const NAMED = 20;

const reasonOf = ({ clause, grounds }: Loss): string => {
  const named = grounds.slice(0, NAMED).map(({ message, title }) => `${message.replace(/。$/u, '')}${title === '' ? '' : `（${title}）`}`);
  return `${clause}：${named.join('；')}${grounds.length > NAMED ? `；另有 ${grounds.length - NAMED} 处` : ''}`;
};
