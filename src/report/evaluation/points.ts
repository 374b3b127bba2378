import type { EvaluationItem } from '../../model/evaluation.ts';
import type { Loss } from '../../model/score.ts';

/** Points lost of an item: no more than it is worth, where the table says so. */
export const lostOf = (losses: readonly Loss[], { points: worth }: EvaluationItem): number => {
  const lost = sum(losses.map(({ points }) => points));
  return rounded(worth === null ? lost : Math.min(lost, worth));
};

/** All numbers together. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Points to the hundredth, so that three times 0.1 is 0.3. */
export const rounded = (points: number): number => Math.round(points * 100) / 100;
