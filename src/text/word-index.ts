import type { WordEntry } from './dictionary/entry.ts';

/** An entry of the dictionary that stands in a text: `text.slice(start, end)`. */
export interface FoundWord {
  readonly entry: WordEntry;
  readonly start: number;
  readonly end: number;
}

/** Words ready to be looked for in many texts. */
export interface WordIndex {
  /** By `31 × first + second` of two characters that stand together, mod 65536: whether some word may be there. */
  readonly pairs: Uint8Array;
  /** Words of a text from left to right; where they overlap, the longest. */
  readonly find: (text: string) => readonly FoundWord[];
}

interface Anchored {
  readonly entry: WordEntry;
  /** Where in the word the pair stands that it is found by. */
  readonly at: number;
}

/** At most so many of one text; more is no text but an attack. */
const MOST = 200;

/** Builds an index over entries; each is found by the first pair of characters that its right form does not have. */
export const indexWords = (entries: readonly WordEntry[]): WordIndex => {
  const pairs = new Uint8Array(65_536);
  const byPair = new Map<number, Anchored[]>();
  for (const entry of entries) {
    if (entry.wrong.length < 2) continue;
    const at = anchorOf(entry);
    const key = keyOf(entry.wrong, at);
    pairs[hashOf(entry.wrong, at)] = 1;
    byPair.set(key, [...(byPair.get(key) ?? []), { entry, at }]);
  }
  return { pairs, find: (text) => longest(candidates(text, pairs, byPair)) };
};

const anchorOf = ({ wrong, right }: WordEntry): number => {
  for (let at = 0; at + 2 <= wrong.length; at += 1) if (!right.includes(wrong.slice(at, at + 2))) return at;
  return 0;
};

const keyOf = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
const hashOf = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;

const candidates = (text: string, pairs: Uint8Array, byPair: ReadonlyMap<number, readonly Anchored[]>): FoundWord[] => {
  const found: FoundWord[] = [];
  for (let index = 0; index + 1 < text.length && found.length < MOST; index += 1) {
    if (pairs[hashOf(text, index)] === 0) continue;
    for (const { entry, at } of byPair.get(keyOf(text, index)) ?? []) {
      const start = index - at;
      if (start >= 0 && text.startsWith(entry.wrong, start)) found.push({ entry, start, end: start + entry.wrong.length });
    }
  }
  return found;
};

const longest = (found: FoundWord[]): readonly FoundWord[] => {
  if (found.length < 2) return found;
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: FoundWord[] = [];
  for (const word of found) {
    const before = kept.at(-1);
    if (before === undefined || word.start >= before.end) kept.push(word);
    else if (word.end - word.start > before.end - before.start) kept[kept.length - 1] = word;
  }
  return kept;
};
