import { type Hunk, hunksOf } from './hunks.ts';
import { matchClosely } from './match-closely.ts';

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
  return takeChangedMoves(rest, moves, one, other);
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

/** Pairs tried at most, and characters of a stretch that is tried. */
const PAIRS = 2_000;
const LONGEST = 2_000;
/** Share of the longer stretch that must agree. */
const ALIKE = 0.7;

interface Taken {
  readonly hunks: readonly Hunk[];
  readonly moves: readonly Move[];
}

/** Pairs stretches that stand elsewhere and were changed besides; what differs within a pair is left as differences. */
const takeChangedMoves = (hunks: readonly Hunk[], moves: readonly Move[], one: string, other: string): Taken => {
  const gone = hunks.filter((hunk) => hunk.otherStart === hunk.otherEnd && isTried(hunk.oneEnd - hunk.oneStart));
  const come = hunks.filter((hunk) => hunk.oneStart === hunk.oneEnd && isTried(hunk.otherEnd - hunk.otherStart));
  if (gone.length * come.length === 0 || gone.length * come.length > PAIRS) return { hunks, moves };
  const paired = new Set<Hunk>();
  const inner: Hunk[] = [];
  const found = [...moves];
  for (const left of gone) {
    for (const right of come) {
      if (paired.has(left) || paired.has(right)) continue;
      const [before, after] = [one.slice(left.oneStart, left.oneEnd), other.slice(right.otherStart, right.otherEnd)];
      const longer = Math.max(before.length, after.length);
      if (Math.min(before.length, after.length) < longer * ALIKE) continue;
      const matches = matchClosely(before, after, { oneStart: 0, oneEnd: before.length, otherStart: 0, otherEnd: after.length });
      const alike = [...matches].sort((first, second) => first.one - second.one);
      if (alike.reduce((sum, { length }) => sum + length, 0) < longer * ALIKE) continue;
      paired.add(left).add(right);
      for (const match of alike)
        found.push({ oneStart: left.oneStart + match.one, otherStart: right.otherStart + match.other, length: match.length });
      inner.push(...hunksOf(alike, before, after).map((hunk) => shifted(hunk, left.oneStart, right.otherStart)));
    }
  }
  return { hunks: [...hunks.filter((hunk) => !paired.has(hunk)), ...inner], moves: found };
};

const isTried = (length: number): boolean => length >= SHORTEST && length <= LONGEST;

const shifted = (hunk: Hunk, one: number, other: number): Hunk => ({
  oneStart: hunk.oneStart + one,
  oneEnd: hunk.oneEnd + one,
  otherStart: hunk.otherStart + other,
  otherEnd: hunk.otherEnd + other,
});
