import type { DifferenceKind, DifferenceWeight } from './comparison.ts';
import type { Hunk } from './hunks.ts';
import type { PlainText } from './plain-text.ts';
import { type Token, type TokenKind, tokensOf } from './tokens.ts';

/** What a difference is and how heavy it weighs. */
export interface Verdict {
  readonly kind: DifferenceKind;
  readonly weight: DifferenceWeight;
}

const WEIGHTS: Readonly<Record<DifferenceKind, DifferenceWeight>> = {
  'document-number': 'error',
  date: 'error',
  amount: 'error',
  number: 'error',
  organisation: 'error',
  'missing-paragraph': 'warning',
  'extra-paragraph': 'warning',
  table: 'warning',
  signature: 'warning',
  wording: 'warning',
  punctuation: 'notice',
  numbering: 'notice',
  order: 'notice',
};

/** Marks and signs, which weigh little where no figure depends on them. */
const MARKS = /[\p{P}\p{S}]/gu;
/** `一、`, `(二)`, `3.`, `第四条`: what automatic numbering writes. */
const LIST_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、,.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)]|第[一二三四五六七八九十百\d]{1,4}[条章节]|[•·-])$/u;

/** Says what a difference is about. */
export const classify = (hunk: Hunk, one: PlainText, other: PlainText): Verdict => {
  const here = one.text.slice(hunk.oneStart, hunk.oneEnd);
  const there = other.text.slice(hunk.otherStart, hunk.otherEnd);
  const structure = structureOf(hunk, here, there, one, other);
  if (structure !== null) return weigh(structure);
  const listed = isListNumber(hunk.oneStart, here, there, one) || isListNumber(hunk.otherStart, there, here, other);
  if (listed) return weigh('numbering');
  const before = tokensAt(one, hunk.oneStart, hunk.oneEnd);
  const after = tokensAt(other, hunk.otherStart, hunk.otherEnd);
  const changed = KINDS.find((kind) => valuesOf(before, kind) !== valuesOf(after, kind));
  if (changed !== undefined) return weigh(changed);
  if (here.replace(MARKS, '') === there.replace(MARKS, '')) return weigh('punctuation');
  // The same day or figure in another way of writing.
  return before.length > 0 && after.length > 0 ? { kind: 'wording', weight: 'notice' } : weigh('wording');
};

/** How heavy a kind weighs. */
export const weigh = (kind: DifferenceKind): Verdict => ({ kind, weight: WEIGHTS[kind] });

const KINDS: readonly TokenKind[] = ['document-number', 'date', 'amount', 'number', 'organisation'];

const valuesOf = (tokens: readonly Token[], kind: TokenKind): string =>
  tokens
    .filter((token) => token.kind === kind)
    .map(({ value }) => value)
    .join('|');

const AROUND = 40;

/** Words of weight that a stretch touches; words do not reach over the border of a paragraph. */
const tokensAt = (plain: PlainText, start: number, end: number): readonly Token[] => {
  const firstBlock = plain.block[Math.min(start, plain.block.length - 1)] ?? 0;
  const lastBlock = plain.block[Math.max(end - 1, 0)] ?? 0;
  const from = Math.max(start - AROUND, Math.min(start, plain.first[firstBlock] ?? 0), 0);
  const to = Math.min(end + AROUND, Math.max(end, plain.first[lastBlock + 1] ?? plain.text.length));
  return tokensOf(plain.text.slice(from, to)).filter((token) => token.start + from < end && token.end + from > start);
};

const isListNumber = (at: number, text: string, counterpart: string, plain: PlainText): boolean =>
  counterpart === '' && plain.first[plain.block[at] ?? 0] === at && LIST_NUMBER.test(text);

/** A side is gone where the other has at least three times as much. */
const isGone = (text: string, counterpart: string): boolean => counterpart.length * 3 <= text.length;

const structureOf = (hunk: Hunk, here: string, there: string, one: PlainText, other: PlainText): DifferenceKind | null => {
  const missing = isGone(here, there) ? wholeBlocks(one, hunk.oneStart, hunk.oneEnd) : [];
  const extra = isGone(there, here) ? wholeBlocks(other, hunk.otherStart, hunk.otherEnd) : [];
  const [blocks, plain] = missing.length > 0 ? [missing, one] : [extra, other];
  const [first] = blocks;
  if (first === undefined) return null;
  if (blocks.every((block) => isInTable(plain, block))) return 'table';
  if (blocks.every((block) => isSignature(plain, block))) return 'signature';
  const text = blocks.map((block) => plain.snapshot.blocks[block]?.text ?? '').join('');
  if (text.replace(MARKS, '').length < 2 || LIST_NUMBER.test(text.normalize('NFKC'))) return null;
  return missing.length > 0 ? 'missing-paragraph' : 'extra-paragraph';
};

/** Blocks of which every character lies in a stretch. */
const wholeBlocks = (plain: PlainText, start: number, end: number): readonly number[] => {
  const blocks: number[] = [];
  const last = plain.block[end - 1] ?? -1;
  for (let block = plain.block[start] ?? 0; block <= last; block += 1) {
    const [from, to] = [plain.first[block] ?? 0, plain.first[block + 1] ?? 0];
    if (to > from && from >= start && to <= end) blocks.push(block);
  }
  return blocks;
};

const isInTable = ({ snapshot }: PlainText, block: number): boolean => {
  let box = snapshot.blocks[block]?.box ?? -1;
  while (box >= 0) {
    const { tag, parent } = snapshot.boxes[box] ?? { tag: '', parent: -1 };
    if (tag === 'td' || tag === 'th') return true;
    box = parent;
  }
  return false;
};

/** Paragraphs at the end among which a signature and its date are looked for. */
const LAST = 8;

const isSignature = (plain: PlainText, block: number): boolean => {
  const text = plain.text.slice(plain.first[block], plain.first[block + 1]);
  if (text.length > 40) return false;
  const tail = plain.block.at(-Math.min(plain.block.length, 200)) ?? 0;
  if (block < Math.min(tail, (plain.block.at(-1) ?? 0) - LAST)) return false;
  const tokens = tokensOf(text);
  const covered = tokens.reduce((sum, token) => sum + token.end - token.start, 0);
  return tokens.some(({ kind }) => kind === 'date' || kind === 'organisation') && covered >= text.length * 0.8;
};
