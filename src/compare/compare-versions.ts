import { classify, weigh } from './classify.ts';
import type { Comparison, Difference, Version } from './comparison.ts';
import { differenceSide } from './difference-side.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { type Match, matchTexts } from './match-texts.ts';
import { type Move, takeMoves } from './moves.ts';
import { type PageBody, pageBody } from './page-body.ts';
import { type PlainText, plainText, repeatedKey } from './plain-text.ts';
import { slideToParagraph } from './slide.ts';

/** Differences listed at most. */
const LISTED = 500;
/** Below this share of agreeing characters two texts are two documents. */
const RELATED = 0.3;

/** Compares every version with every later one: page and Word, page and PDF, Word and PDF. */
export const compareVersions = (versions: readonly Version[]): readonly Comparison[] => {
  const plain = versions.map((version) => ({ name: version.name, plain: plainText(version.snapshot) }));
  return plain.flatMap((one, index) => plain.slice(index + 1).map((other) => compare(one, other)));
};

interface Opened {
  readonly name: string;
  readonly plain: PlainText;
}

const compare = (one: Opened, other: Opened): Comparison => {
  const names = { one: one.name, other: other.name };
  if (one.plain.text === '' || other.plain.text === '') {
    return { ...names, differences: [], similarity: 0, unrelated: false, empty: true, complete: true };
  }
  const matches = matchTexts(one.plain.text, other.plain.text);
  const bodies = { one: pageBody(one.plain, matches, 'one'), other: pageBody(other.plain, matches, 'other') };
  const apart = hunksOf(matches, one.plain.text, other.plain.text).map((hunk) => slideToParagraph(hunk, one.plain, other.plain));
  const found = takeMoves(apart, one.plain.text, other.plain.text);
  const similarity = similarityOf(one.plain, other.plain, bodies, matches, found.moves);
  if (similarity < RELATED) return { ...names, differences: [], similarity, unrelated: true, empty: false, complete: true };
  const hunks = found.hunks.flatMap((hunk) => withinBodies(hunk, one.plain, other.plain, bodies));
  const differences = [
    ...hunks.slice(0, LISTED).map((hunk) => differenceOf(hunk, one.plain, other.plain)),
    ...found.moves.filter((move) => isTold(move, one.plain, other.plain)).map((move) => orderOf(move, one.plain, other.plain)),
  ];
  differences.sort((left, right) => placeOf(left) - placeOf(right));
  return {
    ...names,
    differences: differences.slice(0, LISTED),
    similarity,
    unrelated: false,
    empty: false,
    complete: hunks.length <= LISTED,
  };
};

const differenceOf = (hunk: Hunk, one: PlainText, other: PlainText): Difference => ({
  ...classify(hunk, one, other),
  one: differenceSide(one, hunk.oneStart, hunk.oneEnd),
  other: differenceSide(other, hunk.otherStart, hunk.otherEnd),
});

const orderOf = ({ oneStart, otherStart, length }: Move, one: PlainText, other: PlainText): Difference => ({
  ...weigh('order'),
  one: differenceSide(one, oneStart, oneStart + length),
  other: differenceSide(other, otherStart, otherStart + length),
});

/** Notes and text boxes stand where each format puts them; elsewhere another order is worth telling. */
const isTold = ({ oneStart, otherStart }: Move, one: PlainText, other: PlainText): boolean =>
  !isApart(one, oneStart) && !isApart(other, otherStart);

const APART: ReadonlySet<string> = new Set(['footnote', 'aside', 'td', 'th']);

const isApart = ({ snapshot, block }: PlainText, at: number): boolean => {
  let box = snapshot.blocks[block[at] ?? 0]?.box ?? -1;
  while (box >= 0) {
    const { tag, parent } = snapshot.boxes[box] ?? { tag: '', parent: -1 };
    if (APART.has(tag)) return true;
    box = parent;
  }
  return false;
};

const placeOf = ({ one }: Difference): number => (one.places[0]?.block ?? 0) * 1e6 + (one.places[0]?.start ?? 0);

/** Cuts what surrounds the document on a page off a difference; nothing may be left of it. */
const withinBodies = (hunk: Hunk, one: PlainText, other: PlainText, bodies: { one: PageBody; other: PageBody }): readonly Hunk[] => {
  const [oneStart, oneEnd] = within(hunk.oneStart, hunk.oneEnd, one, bodies.one);
  const [otherStart, otherEnd] = within(hunk.otherStart, hunk.otherEnd, other, bodies.other);
  const isHead = (plain: PlainText, start: number, end: number, counterpart: PlainText): boolean =>
    end > start && counterpart.repeated.has(repeatedKey(plain.text.slice(start, end)));
  if (oneEnd === oneStart && (otherEnd === otherStart || isHead(other, otherStart, otherEnd, one))) return [];
  if (otherEnd === otherStart && isHead(one, oneStart, oneEnd, other)) return [];
  return [{ oneStart, oneEnd, otherStart, otherEnd }];
};

const within = (start: number, end: number, plain: PlainText, isBody: PageBody): readonly [number, number] => {
  let [from, to] = [start, end];
  while (from < to && !isBody(plain.block[from] ?? 0)) from += 1;
  while (to > from && !isBody(plain.block[to - 1] ?? 0)) to -= 1;
  return [from, to];
};

const similarityOf = (
  one: PlainText,
  other: PlainText,
  bodies: { one: PageBody; other: PageBody },
  matches: readonly Match[],
  moves: readonly Move[],
): number => {
  const agreeing = [...matches, ...moves].reduce((sum, { length }) => sum + length, 0);
  const whole = bodyLength(one, bodies.one) + bodyLength(other, bodies.other);
  return whole === 0 ? 0 : Math.min(1, (agreeing * 2) / whole);
};

const bodyLength = (plain: PlainText, isBody: PageBody): number => {
  let length = 0;
  for (let block = 0; block + 1 < plain.first.length; block += 1)
    if (isBody(block)) length += (plain.first[block + 1] ?? 0) - (plain.first[block] ?? 0);
  return length;
};
