import type { Block, Place } from '../model/snapshot.ts';
import type { PageText, PageView } from './page.ts';
import { walk } from './walk.ts';

/** Blocks of a page together with the text nodes they were read from. */
export interface Known {
  readonly blocks: readonly Block[];
  readonly textsOf: (block: number) => readonly PageText[];
}

const WHITE = /[\t\n\r\f ]/;

/** The range of the page's own nodes that a place stands for; null when the page no longer says the same there. */
export const rangeAt = (known: Known, place: Place): Range | null => {
  const block = known.blocks[place.block];
  if (block === undefined || place.end <= place.start) return null;
  const range = foldedRange(known.textsOf(place.block), place);
  return range !== null && folded(range.text) === folded(block.text.slice(place.start, place.end)) ? range.range : null;
};

/** The same where the place was read in another reading of the page: there if the words are, else where they are nearest to it. */
export const rangeNear = (known: Known, { block, start, end }: Place, quote: string): Range | null => {
  const wanted = folded(quote);
  if (wanted === '') return null;
  if (folded(known.blocks[block]?.text.slice(start, end) ?? '') === wanted) return rangeAt(known, { block, start, end });
  let nearest: Place | null = null;
  for (const [at, { text }] of known.blocks.entries()) {
    const found: number = Math.abs(at - block) < Math.abs((nearest?.block ?? Number.POSITIVE_INFINITY) - block) ? text.indexOf(wanted) : -1;
    if (found >= 0) nearest = { block: at, start: found, end: found + wanted.length };
  }
  return nearest === null ? null : rangeAt(known, nearest);
};

/** Reads the page again and finds the first place that says these words. */
export const rangeOfWords = (view: PageView, words: string): Range | null => {
  const wanted = folded(words);
  if (wanted === '') return null;
  const work = walk(view);
  work.advance();
  const known = { blocks: work.snapshot().blocks, textsOf: work.nodes.textsOf };
  for (const [block, { text }] of known.blocks.entries()) {
    const start = text.indexOf(wanted);
    if (start >= 0) return rangeAt(known, { block, start, end: start + wanted.length });
  }
  return null;
};

const folded = (text: string): string => text.replace(/[\t\n\r\f ]+/g, ' ').trim();

/** Counts characters the way the draft folds them, and marks where the place begins and ends. */
const foldedRange = (nodes: readonly PageText[], { start, end }: Place): { readonly range: Range; readonly text: string } | null => {
  let from: { readonly node: Text; readonly offset: number } | null = null;
  let position = 0;
  let text = '';
  let afterBlank = true;
  for (const pageText of nodes) {
    const node = pageText as PageText & Text;
    if (!node.isConnected) return null;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      const blank = WHITE.test(character);
      if (blank && afterBlank) continue;
      afterBlank = blank;
      if (position === start) from = { node, offset };
      if (from !== null) text += blank ? ' ' : character;
      position += 1;
      if (position === end && from !== null) return { range: spanning(from.node, from.offset, node, offset + 1), text };
    }
  }
  return null;
};

const spanning = (from: Text, start: number, to: Text, end: number): Range => {
  const range = from.ownerDocument.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
};
