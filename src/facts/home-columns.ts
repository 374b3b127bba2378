import { defineFact, type Given } from '../audit/fact.ts';
import type { Box } from '../model/snapshot.ts';
import { CHROME, chrome } from './chrome.ts';
import { columnPath } from './column-path.ts';
import { listItems } from './list-items.ts';

/** Columns that a page opens, as a home page does. */
export interface HomeColumns {
  /** Those with a link of their own that leads on, 更多. */
  readonly led: number;
  /** Those whose name in a heading is itself a link over entries. */
  readonly named: number;
  /** Lists of dated entries that stand apart from each other. */
  readonly lists: number;
}

/** `更多`, `查看更多>>`, `[more]`: leads on from a few entries to all. */
export const MORE = /^(?:[[【(（]?\s*(?:查看)?更多[^。]{0,4}|more\s*>*)$|更多\s*>>?$|更多»/iu;
/** `+`, `>>`, `MORE+`: the same in signs. */
const SIGN = /^(?:more|更多)?\s*(?:[+＋]|[>＞»]{1,2}|\.{3}|…)$/iu;
const HEADING = /^h[2-4]$/u;
const NAME_LENGTH = 8;
/** Shorter links belong to menus. */
const ENTRY = 7;
/** What an entry's link stands in, below the list. */
const PART = /^(?:a|span|em|i|b|p|li|td|tr|tbody|dt|dd|h[1-6])$/u;
const NONE: HomeColumns = { led: 0, named: 0, lists: 0 };

/** Columns the page opens; an entry of a list has a 更多 too, but it leads where the entry's title leads. */
export const homeColumns = defineFact<HomeColumns>('homeColumns', (given) => {
  const { links, boxes } = given.snapshot;
  if (given.get(columnPath).length > 0) return NONE;
  const kinds = given.get(chrome);
  const shown = links.filter(({ hidden, box }) => !hidden && kinds[box] !== CHROME.frame);
  const more = shown.filter(({ text }) => leadsOn(text));
  const entries = more.length < 2 ? null : new Set(links.flatMap(({ href, text }) => (leadsOn(text) ? [] : [href])));
  const isName = ({ text, box }: { readonly text: string; readonly box: number }): boolean =>
    text.length >= 2 && text.length <= NAME_LENGTH && !leadsOn(text) && HEADING.test(boxes[box]?.tag ?? '');
  const named = shown.filter((link, at) => isName(link) && [1, 2].every((step) => (shown[at + step]?.text.length ?? 0) >= ENTRY));
  const led = entries === null ? 0 : more.filter(({ href }) => href.startsWith('#') || !entries.has(href)).length;
  return { led, named: named.length, lists: listsOf(given) };
});

const leadsOn = (text: string): boolean => text.length < 16 && (MORE.test(text.trim()) || SIGN.test(text.trim()));

const listsOf = (given: Given): number => {
  const { boxes } = given.snapshot;
  const counts = new Map<number, number>();
  for (const { box } of given.get(listItems)) {
    const list = listAround(boxes, box);
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 2).length;
};

const listAround = (boxes: readonly Box[], box: number): number => {
  let at = box;
  for (let climb = 0; climb < 5 && PART.test(boxes[at]?.tag ?? ''); climb += 1) at = boxes[at]?.parent ?? -1;
  return at;
};
