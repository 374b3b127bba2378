const PIECE = 5;
const REACH = 40_000;
/** Figures, punctuation and blanks: what changes every year, and what says nothing. */
const WEIGHTLESS = /[\p{P}\p{S}\p{N}\s]/gu;

/** Text without figures, punctuation and blanks; cut after 40,000 characters. */
export const bareText = (text: string): string => text.slice(0, REACH).replace(WEIGHTLESS, '');

/** How much of one bare text stands in another: the share of its pieces of five characters, from 0 to 1. */
export const containment = (text: string, other: string): number => {
  const pieces = piecesOf(text);
  if (pieces.size === 0) return 0;
  const known = piecesOf(other);
  let same = 0;
  for (const piece of pieces) if (known.has(piece)) same += 1;
  return same / pieces.size;
};

const piecesOf = (text: string): ReadonlySet<string> => {
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= text.length; at += 1) pieces.add(text.slice(at, at + PIECE));
  return pieces;
};
