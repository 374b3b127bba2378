import type { WordEntry } from './dictionary/entry.ts';
import { everydayWords } from './dictionary/everyday-words.ts';

/** An entry of the dictionary that stands in a text: `text.slice(start, end)`. */
export interface FoundWord {
  readonly entry: WordEntry;
  readonly start: number;
  readonly end: number;
}

/** Words ready to be looked for in many texts. */
export interface WordIndex {
  /** One bit for each `pairHash` of two characters that stand together: set where some word may be there. */
  readonly hashes: Uint32Array;
  /** Characters that may be the second of such a pair. */
  readonly seconds: ReadonlySet<number>;
  /** Whether some word is found by just these two characters. */
  readonly isPair: (first: number, second: number) => boolean;
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

/** Builds an index over entries; each is found by a pair of characters that its right form does not have, the rarest if it can be told. */
export const indexWords = (entries: readonly WordEntry[]): WordIndex => {
  const pairs = new Uint16Array(65_536);
  const lists: Anchored[][] = [];
  const uses = pairUses(entries);
  const seconds = new Set<number>();
  for (const entry of entries) {
    if (entry.wrong.length < 2) continue;
    const at = anchorOf(entry, uses);
    const hash = hashOf(entry.wrong, at);
    seconds.add(entry.wrong.charCodeAt(at + 1));
    const known = lists[(pairs[hash] ?? 0) - 1];
    if (known === undefined) pairs[hash] = lists.push([{ entry, at }]);
    else known.push({ entry, at });
  }
  const isPair = (first: number, second: number): boolean =>
    lists[(pairs[pairHash(first, second)] ?? 0) - 1]?.some(
      ({ entry: { wrong }, at }) => wrong.charCodeAt(at) === first && wrong.charCodeAt(at + 1) === second,
    ) ?? false;
  return { hashes: bitsOf(pairs), seconds, isPair, find: (text) => longest(candidates(text, pairs, lists)) };
};

/** One bit for each entry of a table that is not 0: small enough to stay at hand while a page's characters are gone through. */
export const bitsOf = (table: Uint16Array): Uint32Array => {
  const bits = new Uint32Array(table.length >>> 5);
  for (let at = 0; at < table.length; at += 1) if (table[at] !== 0) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  return bits;
};

/** Whether a bit is set. */
export const hasBit = (bits: Uint32Array, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) !== 0;

/** How often each pair occurs in the entries; an everyday word counts as the most common. */
const pairUses = (entries: readonly WordEntry[]): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const { wrong } of entries) {
    for (let at = 0; at + 2 <= wrong.length; at += 1) {
      const pair = wrong.slice(at, at + 2);
      uses.set(pair, (uses.get(pair) ?? (everydayWords.has(pair) ? entries.length : 0)) + 1);
    }
  }
  return uses;
};

const anchorOf = ({ wrong, right }: WordEntry, uses: ReadonlyMap<string, number>): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 2 <= wrong.length; at += 1) {
    const pair = wrong.slice(at, at + 2);
    const count = uses.get(pair) ?? 0;
    if (count >= least || right.includes(pair)) continue;
    best = at;
    least = count;
  }
  return best;
};

/** Sixteen bits of two characters; a multiplicative hash, since common characters lie close together. */
export const pairHash = (first: number, second: number): number => Math.imul((first << 16) + first + second, -1640531535) >>> 16;

const hashOf = (text: string, at: number): number => pairHash(text.charCodeAt(at), text.charCodeAt(at + 1));

const candidates = (text: string, pairs: Uint16Array, lists: readonly (readonly Anchored[])[]): FoundWord[] => {
  const found: FoundWord[] = [];
  let before = text.charCodeAt(0);
  for (let index = 1; index < text.length && found.length < MOST; index += 1) {
    const unit = text.charCodeAt(index);
    const list = pairs[pairHash(before, unit)] ?? 0;
    before = unit;
    if (list === 0) continue;
    for (const { entry, at } of lists[list - 1] ?? []) {
      const start = index - 1 - at;
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
