import { isBlank } from './white-space.ts';

/** A text without blanks and marks, and where each of its characters came from. */
export interface BareText {
  readonly text: string;
  /** Line and unit of each character. */
  readonly line: readonly number[];
  readonly at: readonly number[];
}

/** A stretch that two bare texts have in common: `one.text.slice(one, one + length)`. */
export interface CommonRun {
  readonly one: number;
  readonly other: number;
  readonly length: number;
}

/** Texts are compared up to so many characters. */
const REACH = 200_000;
const SHINGLE = 5;
/** Anchors that a run is found by; every run of twice this length holds one. */
const ANCHOR = 40;
/** Names in book marks recur in every text about a document. */
const NAME = /《[^》]{0,120}》/gu;
const MARK = /[\p{P}\p{S}]/u;

/** Lines as one text of nothing but letters, digits and characters; names in book marks are left out. */
export const bareText = (lines: readonly string[]): BareText => {
  const kept: string[] = [];
  const line: number[] = [];
  const at: number[] = [];
  for (const [index, whole] of lines.entries()) {
    if (kept.length >= REACH) break;
    const text = whole.replace(NAME, (name) => ' '.repeat(name.length));
    for (let unit = 0; unit < text.length && kept.length < REACH; unit += 1) {
      const sign = text.charAt(unit);
      if (isBlank(sign.charCodeAt(0)) || MARK.test(sign)) continue;
      kept.push(sign);
      line.push(index);
      at.push(unit);
    }
  }
  return { text: kept.join(''), line, at };
};

/** Figures, which change every year, besides marks and blanks. */
const WEIGHTLESS = /[\p{P}\p{S}\p{N}\s]/gu;
const WORDS_REACH = 40_000;

/** A text's words alone, without its figures; cut after 40,000 characters. */
export const wordsOf = (text: string): Pick<BareText, 'text'> => ({ text: text.slice(0, WORDS_REACH).replace(WEIGHTLESS, '') });

/** Share of a text's different stretches of five characters that another text has, too; 0 for a text shorter than that. */
export const containment = ({ text: one }: Pick<BareText, 'text'>, { text: other }: Pick<BareText, 'text'>): number => {
  const known = shingles(other);
  const own = shingles(one);
  let shared = 0;
  for (const shingle of own) if (known.has(shingle)) shared += 1;
  return own.size === 0 ? 0 : shared / own.size;
};

const shingles = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= text.length; at += 1) found.add(text.slice(at, at + SHINGLE));
  return found;
};

/** The longest stretch two texts have in common, looked for from 79 characters on; null when they have none. Linear. */
export const longestRun = ({ text: one }: BareText, { text: other }: BareText): CommonRun | null => {
  const anchors = new Map<string, number>();
  for (let at = 0; at + ANCHOR <= other.length; at += ANCHOR) {
    const anchor = other.slice(at, at + ANCHOR);
    if (!anchors.has(anchor)) anchors.set(anchor, at);
  }
  let best: CommonRun | null = null;
  let reached = 0;
  for (let at = 0; at + ANCHOR <= one.length; at += 1) {
    if (at < reached) continue;
    const there = anchors.get(one.slice(at, at + ANCHOR));
    if (there === undefined) continue;
    let before = 0;
    while (at - before > reached && there - before > 0 && one[at - before - 1] === other[there - before - 1]) before += 1;
    let after = ANCHOR;
    while (at + after < one.length && there + after < other.length && one[at + after] === other[there + after]) after += 1;
    if (before + after > (best?.length ?? 0)) best = { one: at - before, other: there - before, length: before + after };
    reached = at + after;
  }
  return best;
};

/** The part of a stretch that stands in one line, the longest such part: line, and its bounds there. */
export const widestLine = (
  { line, at }: BareText,
  from: number,
  length: number,
): { readonly line: number; readonly start: number; readonly end: number } | null => {
  let best: { line: number; start: number; end: number } | null = null;
  let begin = from;
  for (let index = from; index <= from + length; index += 1) {
    if (index < from + length && line[index] === line[begin]) continue;
    const found = { line: line[begin] ?? 0, start: at[begin] ?? 0, end: (at[index - 1] ?? 0) + 1 };
    if (index > begin && (best === null || found.end - found.start > best.end - best.start)) best = found;
    begin = index;
  }
  return best;
};
