import type { RuleMatch } from '../model/ledger.ts';
import { readDay } from '../text/dates.ts';
import { maskPersonal } from '../text/mask.ts';
import { tidy } from '../text/white-space.ts';
import type { ColumnRole, FeedbackLayout } from './feedback-columns.ts';
import type { FeedbackTable } from './feedback-table.ts';
import { type RuleMatcher, SURE_ENOUGH } from './match-rule.ts';

/** One complaint of an assessor's list, read and matched; users may change rule and address before it goes into the ledger. */
export interface FeedbackItem {
  /** Name of the file or 粘贴. */
  readonly source: string;
  /** Row in the table, from 1. */
  readonly row: number;
  /** Absolute address; empty where the row has none that can be told. */
  readonly url: string;
  readonly unit: string;
  readonly column: string;
  readonly title: string;
  readonly description: string;
  /** ISO day; empty where the row has none that can be told. */
  readonly deadline: string;
  readonly person: string;
  readonly cells: Readonly<Record<string, string>>;
  /** The rule it is taken to be about; empty for a manual item. */
  readonly rule: string;
  readonly matches: readonly RuleMatch[];
}

/** `https://www.a.gov.cn/1.html`, `www.a.gov.cn/1.html`; what follows in Chinese is not part of it */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u3000-\u303f\u4e00-\u9fff，。；、（）《》“”"'<>|]{3,500}/giu;
const TRAILING = /[.,;:!?)\]]+$/u;
const ADDRESSES = 20;
const KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the rows of a list below its headings; a row with several addresses becomes one item for each. */
export const readFeedback = (table: FeedbackTable, layout: FeedbackLayout, source: string, match: RuleMatcher): readonly FeedbackItem[] => {
  const rows = filledDown(table.rows.slice(layout.header + 1), layout.roles);
  const names = (table.rows[layout.header] ?? []).map(tidy);
  return rows.flatMap((row, at) => itemsOf(row, names, layout.roles, { source, row: layout.header + at + 2 }, match));
};

const itemsOf = (
  row: readonly string[],
  names: readonly string[],
  roles: readonly ColumnRole[],
  from: Pick<FeedbackItem, 'source' | 'row'>,
  match: RuleMatcher,
): readonly FeedbackItem[] => {
  const cell = (role: ColumnRole): string => maskPersonal(tidy(row[roles.indexOf(role)] ?? ''));
  const description = cell('description');
  const urls = addressesOf(row[roles.indexOf('url')] ?? '') ?? addressesOf(description);
  if (description === '' && urls === null) return [];
  const matches = match({ description: description.replace(ADDRESS, ''), column: cell('column'), title: cell('title') });
  const [best] = matches;
  const item = {
    ...from,
    unit: cell('unit'),
    column: cell('column'),
    title: cell('title'),
    description,
    deadline: readDay(cell('deadline'))?.iso ?? '',
    person: cell('person'),
    cells: cellsOf(row, names),
    rule: best !== undefined && best.confidence >= SURE_ENOUGH ? best.rule : '',
    matches,
  };
  return (urls ?? ['']).map((url) => ({ ...item, url }));
};

/** Absolute addresses of a cell; null where there is none. */
const addressesOf = (text: string): readonly string[] | null => {
  const found = (text.normalize('NFKC').match(ADDRESS) ?? []).map((url) => url.replace(TRAILING, '')).flatMap(absolute);
  return found.length === 0 ? null : [...new Set(found)].slice(0, ADDRESSES);
};

const absolute = (written: string): readonly string[] => {
  try {
    const url = new URL(/^https?:/iu.test(written) ? written : `http://${written}`);
    url.hash = '';
    return [url.href];
  } catch {
    return [];
  }
};

const cellsOf = (row: readonly string[], names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    row
      .map((cell, at): readonly [string, string] => [names[at] || `第${at + 1}列`, maskPersonal(tidy(cell))])
      .filter(([name, cell]) => cell !== '' && !KEYS.has(name)),
  );

/** Merged cells come as one cell and blanks below it: a unit and a column hold until the next one is named. */
const filledDown = (rows: FeedbackTable['rows'], roles: readonly ColumnRole[]): FeedbackTable['rows'] => {
  const kept = new Map<number, string>();
  return rows.map((row) => {
    const filled = roles.map((role, at) => {
      const cell = row[at] ?? '';
      if (role !== 'unit' && role !== 'column') return cell;
      if (cell.trim() !== '') kept.set(at, cell);
      return kept.get(at) ?? '';
    });
    return row.some((cell) => cell.trim() !== '') ? filled : [];
  });
};
