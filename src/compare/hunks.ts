import type { Match } from './match-texts.ts';

/** A stretch in which two texts differ; one side may be empty. */
export interface Hunk {
  readonly oneStart: number;
  readonly oneEnd: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** Characters of dates and figures: a change of one of them changes the whole. */
const FIGURES = /^[\d.,:/年月日-]{1,8}$/u;

/** What stands between the matches; differences that only chance letters part are put together. */
export const hunksOf = (matches: readonly Match[], one: string, other: string): readonly Hunk[] => {
  const hunks: Hunk[] = [];
  let [oneStart, otherStart] = [0, 0];
  for (const match of [...matches, { one: one.length, other: other.length, length: 0 }]) {
    if (match.one > oneStart || match.other > otherStart)
      add(hunks, { oneStart, oneEnd: match.one, otherStart, otherEnd: match.other }, one);
    oneStart = match.one + match.length;
    otherStart = match.other + match.length;
  }
  return hunks;
};

const add = (hunks: Hunk[], hunk: Hunk, one: string): void => {
  const last = hunks.at(-1);
  if (last === undefined || !belongTogether(last, hunk, one)) hunks.push(hunk);
  else hunks[hunks.length - 1] = { oneStart: last.oneStart, oneEnd: hunk.oneEnd, otherStart: last.otherStart, otherEnd: hunk.otherEnd };
};

const belongTogether = (last: Hunk, next: Hunk, one: string): boolean => {
  const gap = next.oneStart - last.oneEnd;
  if (gap <= 2) return sizeOf(last) + sizeOf(next) >= gap * 2;
  return FIGURES.test(one.slice(last.oneEnd, next.oneStart));
};

/** Characters of both sides. */
const sizeOf = (hunk: Hunk): number => hunk.oneEnd - hunk.oneStart + hunk.otherEnd - hunk.otherStart;
