import type { RunPageState } from '../../../model/run.ts';
import type { RunRow } from '../../../model/run-row.ts';
import { columnText } from './run-words.ts';

/** What a group of pages comes to: those of a column, a site, or those where one rule found something. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly pages: number;
  /** Pages with at least one certain finding. */
  readonly faulty: number;
  readonly fails: number;
  readonly reviews: number;
}

/** What a run could say of its pages. */
export interface CoverageCount {
  readonly total: number;
  readonly counts: Readonly<Record<RunPageState, number>>;
  readonly pagesWithFails: number;
  readonly fails: number;
  readonly reviews: number;
  /** Checks that could not be decided, over all audited pages. */
  readonly unseen: number;
}

const NONE: Readonly<Record<RunPageState, number>> = {
  waiting: 0,
  running: 0,
  audited: 0,
  vanished: 0,
  blocked: 0,
  failed: 0,
  skipped: 0,
};

/** What was looked at and what was not, added up. */
export const coverageOf = (rows: readonly RunRow[]): CoverageCount => {
  const counts = { ...NONE };
  let [pagesWithFails, fails, reviews, unseen] = [0, 0, 0, 0];
  for (const row of rows) {
    counts[row.state] += 1;
    if (row.fails > 0) pagesWithFails += 1;
    fails += row.fails;
    reviews += row.reviews;
    unseen += row.unseen;
  }
  return { total: rows.length, counts, pagesWithFails, fails, reviews, unseen };
};

/** Findings added up by rule, the most frequent first. */
export const byRule = (rows: readonly RunRow[]): readonly Group[] => {
  const groups = new Map<string, { name: string; pages: Set<string>; faulty: Set<string>; fails: number; reviews: number }>();
  for (const { url, faults } of rows) {
    for (const { rule, title, outcome } of faults) {
      const group = groups.get(rule) ?? { name: title, pages: new Set(), faulty: new Set(), fails: 0, reviews: 0 };
      groups.set(rule, group);
      group.pages.add(url);
      if (outcome === 'fail') {
        group.faulty.add(url);
        group.fails += 1;
      } else group.reviews += 1;
    }
  }
  return heaviest([...groups].map(([id, { pages, faulty, ...rest }]) => ({ id, ...rest, pages: pages.size, faulty: faulty.size })));
};

/** Findings added up by column. */
export const byColumn = (rows: readonly RunRow[]): readonly Group[] => grouped(rows, ({ column }) => columnText(column));

/** Findings added up by site. */
export const bySite = (rows: readonly RunRow[]): readonly Group[] => grouped(rows, ({ site }) => site);

const grouped = (rows: readonly RunRow[], nameOf: (row: RunRow) => string): readonly Group[] => {
  const groups = new Map<string, { pages: number; faulty: number; fails: number; reviews: number }>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name) ?? { pages: 0, faulty: 0, fails: 0, reviews: 0 };
    groups.set(name, group);
    group.pages += 1;
    if (row.fails > 0) group.faulty += 1;
    group.fails += row.fails;
    group.reviews += row.reviews;
  }
  return heaviest([...groups].map(([name, counts]) => ({ id: name, name, ...counts })));
};

const heaviest = (groups: readonly Group[]): readonly Group[] =>
  [...groups].sort((one, other) => other.fails - one.fails || other.reviews - one.reviews);

/** What of the rows is asked for by state, rule, column and site; empty for all. */
export const chosenRows = (rows: readonly RunRow[], { state = '', rule = '', column = '', site = '' }: Readonly<Record<string, string>>) =>
  rows.filter(
    (row) =>
      (state === '' || stands(row, state)) &&
      (rule === '' || row.faults.some((fault) => fault.rule === rule)) &&
      (column === '' || columnText(row.column) === column) &&
      (site === '' || row.site === site),
  );

/** A page's own state, or `fail`, `review`, `fine` of those that were audited. */
const stands = (row: RunRow, state: string): boolean => {
  if (state === 'fail') return row.fails > 0;
  if (state === 'review') return row.reviews > 0;
  if (state === 'fine') return row.state === 'audited' && row.fails === 0 && row.reviews === 0;
  return row.state === state;
};
