import { defineFact } from '../audit/fact.ts';
import { builtInWords } from '../text/dictionary/built-in.ts';
import type { WordEntry } from '../text/dictionary/entry.ts';
import { indexWords, type WordIndex } from '../text/word-index.ts';
import { findWording } from '../text/wording.ts';
import { characterSigns, SIGN } from './character-signs.ts';

/** A word of the dictionary on the page. */
export interface PageWord {
  readonly entry: WordEntry;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Together at most so many; a page that holds more is no page but an attack. */
const MOST = 500;

/** Words of the dictionary in what visitors see, the user's own among them, in order. */
export const foundWords = defineFact<readonly PageWord[]>('foundWords', (given) => {
  const { blocks } = given.snapshot;
  const { entries = [], exceptions = [] } = given.words ?? {};
  const signs = given.get(characterSigns);
  const own: WordIndex | null = entries.length === 0 ? null : indexWords(entries);
  const found: PageWord[] = [];
  for (let index = 0; index < blocks.length && found.length < MOST; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden) continue;
    if (((signs[index] ?? 0) & SIGN.word) !== 0) add(found, builtInWords, block.text, index, exceptions);
    if (own !== null) add(found, own, block.text, index, exceptions);
  }
  return found;
});

const add = (found: PageWord[], words: WordIndex, text: string, block: number, exceptions: readonly string[]): void => {
  for (const { entry, start, end } of findWording(words, text, exceptions)) found.push({ entry, start, end, block });
};
