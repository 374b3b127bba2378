import type { WordEntry } from './dictionary/entry.ts';
import { everydayWords } from './dictionary/everyday-words.ts';
import type { FoundWord, WordIndex } from './word-index.ts';

/** Up to so many characters a word is short enough to come about by chance where two words meet. */
const SHORT = 3;
const LONGEST_EVERYDAY = 4;
/** 《中华人民共和国合同法》, 《合同法》 */
const TITLE_OPENS = /《(?:中华人民共和国)?$/u;

/** Words of an index that stand in a text as words, not by chance and not where they are right. */
export const findWording = (index: WordIndex, text: string, exceptions: readonly string[] = []): readonly FoundWord[] => {
  const found = index.find(text);
  return found.length === 0 ? found : found.filter((word) => isOwnWord(text, word) && !isExcepted(text, word, exceptions));
};

const isOwnWord = (text: string, { entry, start, end }: FoundWord): boolean => {
  if (entry.titled && !(TITLE_OPENS.test(text.slice(Math.max(0, start - 8), start)) && text.charAt(end) === '》')) return false;
  if (entry.fineAfter?.some((before) => text.endsWith(before, start))) return false;
  if (entry.fineBefore?.some((after) => text.startsWith(after, end))) return false;
  return entry.wrong.length > SHORT || !(isCrossed(text, start, entry) || isCrossed(text, end, entry));
};

/** Whether an everyday word reaches over this edge of a found word. */
const isCrossed = (text: string, edge: number, { wrong }: WordEntry): boolean => {
  for (let length = 2; length <= LONGEST_EVERYDAY; length += 1) {
    for (let from = Math.max(0, edge - length + 1); from < edge; from += 1) {
      const word = text.slice(from, from + length);
      if (word !== wrong && everydayWords.has(word)) return true;
    }
  }
  return false;
};

const isExcepted = (text: string, { start, end }: FoundWord, exceptions: readonly string[]): boolean =>
  exceptions.some((exception) => {
    const from = Math.max(0, end - exception.length);
    const at = text.slice(from, start + exception.length).indexOf(exception);
    return at >= 0 && from + at <= start;
  });
