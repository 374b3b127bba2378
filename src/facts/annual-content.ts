import type { Sheet, WordedCell } from './annual-cells.ts';
import { figureOf, type StatutoryTable, startTable } from './annual-figures.ts';
import { CONTENT_COLUMNS, CONTENT_ROWS, type ContentColumn, type ContentRow } from './annual-template.ts';

/** 表一: what was disclosed on the agency's own initiative. */
export type ContentTable = StatutoryTable<ContentRow, ContentColumn>;

type Draft = ReturnType<typeof startTable<ContentRow, ContentColumn>>;

/** What each row of 表一 counts. */
export const CONTENT_OF: Readonly<Record<ContentRow, readonly ContentColumn[]>> = {
  regulation: ['made', 'repealed', 'inForce'],
  normative: ['made', 'repealed', 'inForce'],
  permit: ['decisions'],
  penalty: ['decisions'],
  coercion: ['decisions'],
  fee: ['amount'],
};

/** Which content each column of a table counts. */
type Columns = readonly (ContentColumn | undefined)[];

/** Reads 表一, whole or in a table for each clause; a header holds until the next. */
export const readContent = (sheets: readonly Sheet[]): ContentTable => {
  const draft = startTable<ContentRow, ContentColumn>();
  let columns: Columns = [];
  let width = 0;
  for (const { grid, rows } of sheets) {
    if (grid.width !== width) columns = [];
    width = grid.width;
    for (const cells of rows) {
      const header = headerOf(draft, cells);
      if (header !== null) {
        columns = header;
        draft.box(grid.table);
      } else readRow(draft, cells, columns, grid.table);
    }
  }
  return draft.finish();
};

const headerOf = (draft: Draft, cells: readonly WordedCell[]): Columns | null => {
  const columns: (ContentColumn | undefined)[] = [];
  for (const { bare, text, place, column, columns: across } of cells) {
    const named = CONTENT_COLUMNS.find(({ pattern }) => pattern.test(bare));
    if (named === undefined) continue;
    draft.column(named.id, text, place);
    for (let at = column; at < column + across; at += 1) columns[at] = named.id;
  }
  return columns.length === 0 ? null : Array.from(columns, (id) => id);
};

const readRow = (draft: Draft, cells: readonly WordedCell[], columns: Columns, box: number): void => {
  const label = cells.find(({ bare }) => bare !== '');
  const row = CONTENT_ROWS.find(({ pattern }) => label !== undefined && pattern.test(label.bare));
  if (row === undefined || label === undefined) return;
  const counted = CONTENT_OF[row.id];
  const data = cells.filter(({ column }) => column >= label.column + label.columns);
  const above = data.map((cell) => [...new Set(columns.slice(cell.column, cell.column + cell.columns).filter((id) => id !== undefined))]);
  const fits = data.length === counted.length && above.every((ids) => ids.length > 0);
  draft.row(row.id, label.text, label.place);
  data.forEach((cell, at) => {
    const ids = fits ? counted.slice(at, at + 1) : (above[at] ?? []);
    for (const id of ids) if (counted.includes(id)) draft.figure(row.id, id, figureOf(cell, ids.length > 1), box);
  });
};
