import type { Sampling, Target } from '../model/run.ts';
import { randomFrom, shuffled } from './random.ts';

/** Which addresses of a column are visited, and the others in the order they would be drawn. */
export interface Drawn {
  readonly chosen: readonly Target[];
  readonly reserve: readonly Target[];
}

/** Draws from one column; the same seed, column and addresses draw the same, in whatever order the lists came. */
export const draw = (targets: readonly Target[], sampling: Sampling, column: string): Drawn => {
  if (sampling.kind === 'all') return { chosen: targets, reserve: [] };
  const newestFirst = [...targets].sort(byDay);
  const newest = newestFirst.slice(0, sampling.newest);
  const others = newestFirst.slice(sampling.newest).sort(byAddress);
  const order = shuffled(others, randomFrom(sampling.seed ^ seedOf(column)));
  return { chosen: [...newest, ...order.slice(0, sampling.random)], reserve: order.slice(sampling.random) };
};

/** Newest first; what has no day comes last; addresses settle ties. */
const byDay = (one: Target, other: Target): number =>
  other.listedOn < one.listedOn ? -1 : other.listedOn > one.listedOn ? 1 : byAddress(one, other);

const byAddress = (one: Target, other: Target): number => (one.url < other.url ? -1 : one.url > other.url ? 1 : 0);

const seedOf = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};
