import type { Snapshot } from '../model/snapshot.ts';
import { withoutRadicals } from '../text/radicals.ts';

/** A version's text made comparable: no blanks, one form of every mark, and where each character came from. */
export interface PlainText {
  readonly snapshot: Snapshot;
  /** Comparable characters, all blocks run together. */
  readonly text: string;
  /** Block of each comparable character, and its first and last-plus-one unit in that block. */
  readonly block: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** First comparable character of each block; length is the number of blocks and one. */
  readonly first: readonly number[];
  /** Running heads and feet, figures masked: what another format may show as text. */
  readonly repeated: ReadonlySet<string>;
}

/** Parts of a document that repeat on every page or are no text of it. */
const LEFT_OUT: ReadonlySet<string> = new Set(['header', 'footer', 'nav']);

/** Makes a snapshot's visible text comparable. */
export const plainText = (snapshot: Snapshot): PlainText => {
  const out = new Uint8Array(snapshot.boxes.length);
  for (const [index, { tag, parent }] of snapshot.boxes.entries()) out[index] = LEFT_OUT.has(tag) || out[parent] === 1 ? 1 : 0;
  const [texts, block, start, end, first]: [string[], number[], number[], number[], number[]] = [[], [], [], [], []];
  const repeated = new Set<string>();
  for (const [index, { text, box, hidden }] of snapshot.blocks.entries()) {
    first.push(block.length);
    if (out[box] === 1) repeated.add(repeatedKey([...text].map((sign) => plainForm(sign.charCodeAt(0))).join('')));
    if (hidden || out[box] === 1) continue;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const size = unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
      const plain = size === 2 ? text.slice(at, at + 2) : plainForm(unit);
      if (plain !== '' && !isLayout(text, at, unit)) {
        texts.push(plain);
        for (let count = 0; count < plain.length; count += 1) {
          block.push(index);
          start.push(at);
          end.push(at + size);
        }
      }
      at += size;
    }
  }
  first.push(block.length);
  return { snapshot, text: texts.join(''), block, start, end, first, repeated };
};

/** A running head or foot without its figures. */
export const repeatedKey = (text: string): string => text.replace(/\d+/gu, '#');

const FOLDED: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'“”„‟«»＂〝〞'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛＇`´'].map((mark) => [mark, "'"] as const),
  ...[...'—–―‐‑‒−－─﹣'].map((mark) => [mark, '-'] as const),
  ...[...'〇○◯'].map((mark) => [mark, '〇'] as const),
  ...[...'·•・‧∙●'].map((mark) => [mark, '·'] as const),
  ...[...'﹝〔'].map((mark) => [mark, '〔'] as const),
  ...[...'﹞〕'].map((mark) => [mark, '〕'] as const),
  ['～', '~'],
  ['〜', '~'],
]);

const forms: (string | undefined)[] = [];
/** Blanks, joiners and marks of direction, which nobody sees. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;

/** One form for all ways to write a character; empty for blanks. */
const plainForm = (unit: number): string => {
  const known = forms[unit];
  if (known !== undefined) return known;
  const written = String.fromCharCode(unit);
  const form = FOLDED[written] ?? withoutRadicals(written).normalize('NFKC').replace(UNSEEN, '');
  forms[unit] = form;
  return form;
};

/** What layout put there: hyphens of typesetting, bullets, marks that refer to notes. */
const isLayout = (text: string, at: number, unit: number): boolean =>
  isHyphenation(text, at, unit) || isBullet(text, at, unit) || isNoteMark(text, at, unit);

/** `¹` after anything but a unit of length. */
const isNoteMark = (text: string, at: number, unit: number): boolean =>
  (unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079)) && !/[mM米]/u.test(text.charAt(at - 1));

const isLatin = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** A hyphen between Latin letters may be one of typesetting. */
const isHyphenation = (text: string, at: number, unit: number): boolean =>
  (unit === 0x2d || unit === 0x2010) && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1));

/** A bullet at the beginning of a paragraph is drawn by layout; so is a letter of a symbol font. */
const isBullet = (text: string, at: number, unit: number): boolean =>
  (unit >= 0xe000 && unit <= 0xf8ff) || (text.slice(0, at).trim() === '' && /[•·●◆■▪○□➢]/u.test(String.fromCharCode(unit)));
