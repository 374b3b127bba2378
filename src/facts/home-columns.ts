import { defineFact } from '../audit/fact.ts';
import { CHROME, chrome } from './chrome.ts';
import { columnPath } from './column-path.ts';

/** Columns that a page opens, as a home page does. */
export interface HomeColumns {
  /** Those with a link of their own that leads on, 更多. */
  readonly led: number;
  /** Those whose name in a heading is itself a link. */
  readonly named: number;
}

/** `更多`, `查看更多>>`, `[more]`: leads on from a few entries to all. */
export const MORE = /^(?:[[【(（]?\s*(?:查看)?更多[^。]{0,4}|more\s*>*)$|更多\s*>>?$|更多»/iu;
/** `+`, `>>`, `MORE+`: the same in signs. */
const SIGN = /^(?:more|更多)?\s*(?:[+＋]|[>＞»]{1,2}|\.{3}|…)$/iu;
const HEADING = /^h[2-4]$/u;
const NAME_LENGTH = 8;

/** Columns the page opens; an entry of a list has a 更多 too, but it leads where the entry's title leads. */
export const homeColumns = defineFact<HomeColumns>('homeColumns', (given) => {
  const { links, boxes } = given.snapshot;
  if (given.get(columnPath).length > 0) return { led: 0, named: 0 };
  const kinds = given.get(chrome);
  const shown = links.filter(({ hidden, box }) => !hidden && kinds[box] !== CHROME.frame);
  const more = shown.filter(({ text }) => leadsOn(text));
  const entries = more.length < 2 ? null : new Set(links.flatMap(({ href, text }) => (leadsOn(text) ? [] : [href])));
  const named = shown.filter(({ text, box }) => text.length >= 2 && text.length <= NAME_LENGTH && HEADING.test(boxes[box]?.tag ?? ''));
  return { led: entries === null ? 0 : more.filter(({ href }) => href.startsWith('#') || !entries.has(href)).length, named: named.length };
});

const leadsOn = (text: string): boolean => text.length < 16 && (MORE.test(text.trim()) || SIGN.test(text.trim()));
