import { matchClosely } from './match-closely.ts';
import { indexWords } from './word-index.ts';

/** A stretch that both texts have: `length` characters from `one` and from `other`. */
export interface Match {
  readonly one: number;
  readonly other: number;
  readonly length: number;
}

/** A stretch of each text that is still to be matched. */
export interface Gap {
  readonly oneStart: number;
  readonly oneEnd: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** Lengths of the words of characters that serve as anchors, long ones first. */
const ANCHORS = [32, 12, 6] as const;
/** Gaps up to this many characters together are matched character by character at once. */
const SMALL = 120;

/** What two texts have in common, in order: anchors that occur once in each first, character by character between them. */
export const matchTexts = (one: string, other: string): readonly Match[] => {
  const matches: Match[] = [];
  const waiting: { readonly gap: Gap; readonly depth: number }[] = [
    { gap: { oneStart: 0, oneEnd: one.length, otherStart: 0, otherEnd: other.length }, depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const gap = trim(one, other, next.gap, matches);
    const sizes = [gap.oneEnd - gap.oneStart, gap.otherEnd - gap.otherStart];
    if (sizes.includes(0)) continue;
    const width = ANCHORS[next.depth];
    if (width === undefined || (sizes[0] ?? 0) + (sizes[1] ?? 0) <= SMALL) {
      matches.push(...matchClosely(one, other, gap));
      continue;
    }
    const anchors = heaviestChain(anchorsOf(one, other, gap, width));
    matches.push(...anchors);
    for (const inner of between(gap, anchors)) waiting.push({ gap: inner, depth: next.depth + 1 });
  }
  return joined(matches.sort((left, right) => left.one - right.one));
};

/** Takes the common beginning and end of a gap for matches; what is left is the gap proper. */
const trim = (one: string, other: string, gap: Gap, matches: Match[]): Gap => {
  let { oneStart, oneEnd, otherStart, otherEnd } = gap;
  while (oneStart < oneEnd && otherStart < otherEnd && one.charCodeAt(oneStart) === other.charCodeAt(otherStart)) {
    oneStart += 1;
    otherStart += 1;
  }
  while (oneStart < oneEnd && otherStart < otherEnd && one.charCodeAt(oneEnd - 1) === other.charCodeAt(otherEnd - 1)) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  if (oneStart > gap.oneStart) matches.push({ one: gap.oneStart, other: gap.otherStart, length: oneStart - gap.oneStart });
  if (oneEnd < gap.oneEnd) matches.push({ one: oneEnd, other: otherEnd, length: gap.oneEnd - oneEnd });
  return { oneStart, oneEnd, otherStart, otherEnd };
};

/** Stretches that begin with words of `width` characters which stand once in each side of a gap. */
const anchorsOf = (one: string, other: string, gap: Gap, width: number): readonly Match[] => {
  const here = indexWords(one, gap.oneStart, gap.oneEnd, width);
  const there = indexWords(other, gap.otherStart, gap.otherEnd, width);
  const anchors: Match[] = [];
  let reached = -1;
  let shift = 0;
  for (let index = 0; index < here.hashes.length; index += 1) {
    if (here.repeated[index] === 1) continue;
    const place = there.find(here.hashes[index] ?? 0);
    if (place < 0 || there.repeated[place] === 1) continue;
    const [at, found] = [gap.oneStart + index, gap.otherStart + place];
    if (at < reached && found - at === shift) continue;
    let length = 0;
    while (at + length < gap.oneEnd && found + length < gap.otherEnd && one.charCodeAt(at + length) === other.charCodeAt(found + length))
      length += 1;
    if (length < width) continue;
    anchors.push({ one: at, other: found, length });
    reached = at + length;
    shift = found - at;
  }
  return anchors;
};

/** The chain of stretches that go forward in both texts and together are the longest. */
const heaviestChain = (anchors: readonly Match[]): readonly Match[] => {
  const ends = [...new Set(anchors.map((anchor) => anchor.other))].sort((left, right) => left - right);
  const rank = new Map(ends.map((end, index) => [end, index + 1]));
  const weight = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  const best = new Int32Array(ends.length + 1).fill(-1);
  let last = -1;
  for (const [index, anchor] of anchors.entries()) {
    const at = rank.get(anchor.other) ?? 1;
    for (let node = at - 1; node > 0; node -= node & -node) {
      const candidate = best[node] ?? -1;
      if (candidate >= 0 && (weight[candidate] ?? 0) > (weight[before[index] ?? -1] ?? 0)) before[index] = candidate;
    }
    weight[index] = anchor.length + (weight[before[index] ?? -1] ?? 0);
    for (let node = at; node <= ends.length; node += node & -node) {
      if ((weight[index] ?? 0) > (weight[best[node] ?? -1] ?? 0)) best[node] = index;
    }
    if ((weight[index] ?? 0) > (weight[last] ?? 0)) last = index;
  }
  const chain: Match[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor !== undefined) chain.push(anchor);
  }
  return withoutOverlap(chain.reverse());
};

/** Shortens stretches that reach into the next one. */
const withoutOverlap = (chain: readonly Match[]): readonly Match[] =>
  chain.flatMap((match, index) => {
    const next = chain[index + 1];
    const length = next === undefined ? match.length : Math.min(match.length, next.one - match.one, next.other - match.other);
    return length > 0 ? [{ ...match, length }] : [];
  });

const between = (gap: Gap, anchors: readonly Match[]): readonly Gap[] => {
  const gaps: Gap[] = [];
  let { oneStart, otherStart } = gap;
  for (const { one, other, length } of anchors) {
    gaps.push({ oneStart, oneEnd: one, otherStart, otherEnd: other });
    oneStart = one + length;
    otherStart = other + length;
  }
  gaps.push({ oneStart, oneEnd: gap.oneEnd, otherStart, otherEnd: gap.otherEnd });
  return gaps;
};

/** Puts stretches together that follow each other in both texts. */
const joined = (matches: readonly Match[]): readonly Match[] => {
  const result: Match[] = [];
  for (const match of matches) {
    const last = result.at(-1);
    if (last !== undefined && last.one + last.length === match.one && last.other + last.length === match.other) {
      result[result.length - 1] = { ...last, length: last.length + match.length };
    } else if (match.length > 0) result.push(match);
  }
  return result;
};
