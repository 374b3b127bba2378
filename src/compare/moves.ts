import type { Hunk } from './hunks.ts';

/** Shorter stretches may stand in both places by chance. */
const SHORTEST = 6;
/** Texts in which so much is unmatched are not searched for moved stretches. */
const MOST = 40_000;
const HUNKS = 400;

/** A stretch that both texts have at different places. */
export interface Move {
  readonly oneStart: number;
  readonly otherStart: number;
  readonly length: number;
}

/** Finds stretches missing from one text at one place and from the other at another, and takes them out of the differences. */
export const takeMoves = (
  hunks: readonly Hunk[],
  one: string,
  other: string,
): { readonly hunks: readonly Hunk[]; readonly moves: readonly Move[] } => {
  let rest = [...hunks];
  const moves: Move[] = [];
  if (rest.length < 2 || rest.length > HUNKS || unmatched(rest) > MOST) return { hunks, moves };
  for (const forward of [true, false]) {
    for (const hunk of [...rest]) {
      const [start, end] = forward ? [hunk.oneStart, hunk.oneEnd] : [hunk.otherStart, hunk.otherEnd];
      const text = (forward ? one : other).slice(start, end);
      if (text.length < SHORTEST || !rest.includes(hunk)) continue;
      const found = forward ? findIn(rest, text, other, 'otherStart', 'otherEnd') : findIn(rest, text, one, 'oneStart', 'oneEnd');
      if (found === null || found.hunk === hunk) continue;
      moves.push({ oneStart: forward ? start : found.at, otherStart: forward ? found.at : start, length: text.length });
      const emptied = forward ? { ...hunk, oneStart: end } : { ...hunk, otherStart: end };
      rest = rest.flatMap((each) =>
        each === hunk ? kept(emptied) : each === found.hunk ? without(each, found.at, text.length, forward) : [each],
      );
    }
  }
  return { hunks: rest, moves };
};

const unmatched = (hunks: readonly Hunk[]): number =>
  hunks.reduce((sum, hunk) => sum + hunk.oneEnd - hunk.oneStart + hunk.otherEnd - hunk.otherStart, 0);

const findIn = (hunks: readonly Hunk[], text: string, whole: string, start: 'oneStart' | 'otherStart', end: 'oneEnd' | 'otherEnd') => {
  for (const hunk of hunks) {
    if (hunk[end] - hunk[start] < text.length) continue;
    const at = whole.slice(hunk[start], hunk[end]).indexOf(text);
    if (at >= 0) return { hunk, at: hunk[start] + at };
  }
  return null;
};

const kept = (hunk: Hunk): readonly Hunk[] => (hunk.oneEnd > hunk.oneStart || hunk.otherEnd > hunk.otherStart ? [hunk] : []);

/** A hunk with a stretch of one side cut out; the other side stays with the first part. */
const without = (hunk: Hunk, at: number, length: number, inOther: boolean): readonly Hunk[] =>
  inOther
    ? [...kept({ ...hunk, otherEnd: at }), ...kept({ ...hunk, oneStart: hunk.oneEnd, otherStart: at + length })]
    : [...kept({ ...hunk, oneEnd: at }), ...kept({ ...hunk, oneStart: at + length, otherStart: hunk.otherEnd })];
