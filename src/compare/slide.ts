import type { Hunk } from './hunks.ts';
import type { PlainText } from './plain-text.ts';

/** Characters a difference is shifted at most. */
const FURTHEST = 300;

/**
 * Where text is missing from one side only, the same difference can be told at several places, since what follows it often begins
 * like it; shifts it to where it begins a paragraph, so that a dropped paragraph is one.
 */
export const slideToParagraph = (hunk: Hunk, one: PlainText, other: PlainText): Hunk => {
  if (hunk.oneEnd > hunk.oneStart && hunk.otherEnd > hunk.otherStart) return hunk;
  const inOne = hunk.oneEnd > hunk.oneStart;
  const shift = inOne ? shiftOf(one, hunk.oneStart, hunk.oneEnd) : shiftOf(other, hunk.otherStart, hunk.otherEnd);
  return {
    oneStart: hunk.oneStart + shift,
    oneEnd: hunk.oneEnd + shift,
    otherStart: hunk.otherStart + shift,
    otherEnd: hunk.otherEnd + shift,
  };
};

const shiftOf = (plain: PlainText, start: number, end: number): number => {
  const { text } = plain;
  const begins = (at: number): boolean => plain.first[plain.block[at] ?? -1] === at;
  if (begins(start)) return 0;
  for (let shift = 1; shift <= FURTHEST && start - shift >= 0 && text[start - shift] === text[end - shift]; shift += 1)
    if (begins(start - shift)) return -shift;
  for (let shift = 1; shift <= FURTHEST && end + shift <= text.length && text[start + shift - 1] === text[end + shift - 1]; shift += 1)
    if (begins(start + shift)) return shift;
  return 0;
};
