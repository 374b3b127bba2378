import type { Given } from '../audit/fact.ts';
import type { Flag } from '../audit/rule.ts';
import { bodyLines } from '../facts/body-lines.ts';
import { foundWords, type PageWord } from '../facts/found-words.ts';
import { title } from '../facts/title.ts';
import type { Evidence } from '../model/finding.ts';
import { evidence } from './evidence.ts';

const PLACES = 20;
/** So many different words of one kind are told apart; the rest of a page of slips is counted with the last. */
const WORDS = 40;
const AROUND = 12;

/** The words of the dictionary in the document's own text and heading, left to right. */
export const wordsInText = ({ get }: Given): readonly PageWord[] => {
  const found = get(foundWords);
  if (found.length === 0) return found;
  const blocks = new Set(get(bodyLines).map(({ block }) => block));
  const heading = get(title).place?.block;
  if (heading !== undefined) blocks.add(heading);
  return found.filter(({ block }) => blocks.has(block));
};

/** One flag a word: all its places, the sentence around the first. */
export const flagsOfWords = (
  { snapshot: { blocks } }: Given,
  words: readonly PageWord[],
  judged: Pick<Flag, 'severity' | 'certainty'>,
  messageOf: (word: PageWord, around: string, count: number) => string,
): readonly Flag[] => {
  const byWord = new Map<string, [PageWord, ...PageWord[]]>();
  for (const word of words) {
    const same = byWord.get(word.entry.wrong);
    if (same !== undefined) same.push(word);
    else if (byWord.size < WORDS) byWord.set(word.entry.wrong, [word]);
  }
  const shown = ({ block, start, end, entry }: PageWord): Evidence => {
    const text = blocks[block]?.text ?? '';
    const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
    return evidence(entry.wrong, text.slice(from, to), { block, start: from, end: to });
  };
  return [...byWord.values()].map((same) => {
    const places = same.slice(0, PLACES).map(shown);
    return { ...judged, message: messageOf(same[0], places[0]?.quote ?? '', same.length), evidence: places, about: same[0].entry.wrong };
  });
};

/** 等 3 处; nothing for a single place. */
export const timesOf = (count: number): string => (count > 1 ? `等 ${count} 处` : '');
