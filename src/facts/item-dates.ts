import { defineFact, type Given } from '../audit/fact.ts';
import { isoOf } from '../text/dates.ts';
import { type ListItem, listItems } from './list-items.ts';

/** Days of the entries a page lists. */
export interface ItemDates {
  /** How many entries show a day, a month and day included. */
  readonly dated: number;
  /** The newest day not after today that an entry shows or its address holds, ISO; null when none does. */
  readonly newest: string | null;
  /** The entry that shows it; null when only an address holds it. */
  readonly item: ListItem | null;
}

/** `[10-08]`, `03/15`, `3月8日`: without a year. */
const SHORT_DAY = /(?<!\d|\d[-/.年])(0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\d|3[01])(?!\d)/u;
/** `/202609/t20260903_4223746.html`, `/2026/9/3/`, `/2026-09-03/`. */
const PATH_DAY = /(?:^|[^\d])(20\d{2})([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** Days of the entries listed on the page; a day without a year is the latest such day that is not after today. */
export const itemDates = defineFact<ItemDates>('itemDates', (given) => {
  const { day, snapshot } = given;
  let dated = 0;
  let newest: string | null = null;
  let item: ListItem | null = null;
  for (const entry of given.get(listItems)) {
    const shown = entryDay(given, entry);
    if (shown === null) continue;
    dated += 1;
    if (shown > day || (newest !== null && shown <= newest)) continue;
    newest = shown;
    item = entry;
  }
  for (const { href, hidden } of snapshot.links) {
    const held = hidden ? null : pathDay(href);
    if (held === null || held > day || (newest !== null && held <= newest)) continue;
    newest = held;
    item = null;
  }
  return { dated, newest, item };
});

/** The day an entry shows, ISO; a month and day are the latest such day not after today. Null when it shows none. */
export const entryDay = (given: Given, entry: ListItem): string | null => entry.date ?? shortDay(besides(given, entry), given.day);

/** What stands beside an entry's title: the rest of its block, and short blocks next to it. */
const besides = ({ snapshot: { blocks } }: Given, { block, title }: ListItem): readonly string[] => {
  const own = (blocks[block]?.text ?? '').replace(title, '');
  const near = [1, 2, -1].map((away) => blocks[block + away]?.text ?? '');
  return [own, ...near].filter((text) => text.length > 0 && text.length <= 20);
};

const shortDay = (texts: readonly string[], day: string): string | null => {
  const [, month = '', date = ''] = texts.map((text) => SHORT_DAY.exec(text)).find((match) => match !== null) ?? [];
  if (month === '') return null;
  const year = Number(day.slice(0, 4));
  const found = isoOf(year, Number(month), Number(date));
  return found !== null && found > day ? isoOf(year - 1, Number(month), Number(date)) : found;
};

/** The day that an address holds, ISO; null when it holds none. */
export const pathDay = (href: string): string | null => {
  const [, year = '', , month = '', date = ''] = href.length > 300 ? [] : (PATH_DAY.exec(href) ?? []);
  return year === '' ? null : isoOf(Number(year), Number(month), Number(date));
};
