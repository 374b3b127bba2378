import type { Sheet, WordedCell } from './annual-cells.ts';
import { figureOf, isFigureCell, type StatutoryTable, startTable } from './annual-figures.ts';
import { RELIEF_COLUMNS, RELIEF_ROWS, type ReliefColumn, type ReliefRow } from './annual-template.ts';

/** 表三: reconsiderations and suits. */
export type ReliefTable = StatutoryTable<ReliefRow, ReliefColumn>;

type Draft = ReturnType<typeof startTable<ReliefRow, ReliefColumn>>;

/** What a column of a table counts; the group is not known where labels of rows name it. */
interface Column {
  readonly group: ReliefRow | null;
  readonly result: ReliefColumn;
}

type Columns = readonly (Column | undefined)[];

/** Reads 表三: its groups side by side, one below the other, or each in a table of its own that the words `before` it name: `（一）行政复议`. */
export const readRelief = (sheets: readonly Sheet[], before: (table: number) => string): ReliefTable => {
  const draft = startTable<ReliefRow, ReliefColumn>();
  let columns: Columns = [];
  let width = 0;
  for (const sheet of sheets) {
    const { grid, rows } = sheet;
    if (grid.width !== width) columns = [];
    width = grid.width;
    let hasFigures = false;
    rows.forEach((cells, row) => {
      const header = headerOf(draft, sheet, row, columns, before);
      if (header !== null) {
        columns = header;
        draft.box(grid.table);
      } else if (columns.length > 0) hasFigures = readRow(draft, cells, columns, grid.table) || hasFigures;
    });
    if (hasFigures) columns = [];
  }
  return draft.finish();
};

const groupNamed = (bare: string): ReliefRow | null => RELIEF_ROWS.find(({ pattern }) => pattern.test(bare))?.id ?? null;

const headerOf = (draft: Draft, { grid, rows }: Sheet, row: number, known: Columns, before: (table: number) => string): Columns | null => {
  const cells = rows[row] ?? [];
  const named = cells.flatMap((cell) => RELIEF_COLUMNS.filter(({ pattern }) => pattern.test(cell.bare)).map(({ id }) => ({ id, cell })));
  const results = named.filter(({ id }) => id !== 'sum');
  for (const cell of cells) {
    const group = named.length > 0 || known.length === 0 ? groupNamed(cell.bare) : null;
    if (group !== null) draft.row(group, cell.text, cell.place);
  }
  if (results.length === 0) return null;
  const above = groupsAbove(rows, row);
  const alone = above.every((group) => group === null) ? groupNamed(before(grid.table)) : null;
  // headers may stand on two rows, the cells between them left blank
  const columns: (Column | undefined)[] = row > 0 && known.length > 0 && isBelowHeader(rows[row - 1] ?? []) ? [...known] : [];
  for (const { id, cell } of named) {
    draft.column(id, cell.text, cell.place);
    columns[cell.column] = { group: above[cell.column] ?? alone, result: id };
  }
  return Array.from(columns, (column) => column);
};

const isBelowHeader = (above: readonly WordedCell[]): boolean => above.some(({ bare }) => bare === '结果维持' || bare === '尚未审结');

/** The group that stands over each column, the nearest above. */
const groupsAbove = (rows: Sheet['rows'], row: number): readonly (ReliefRow | null)[] => {
  const groups: (ReliefRow | null)[] = [];
  for (let at = Math.max(0, row - 6); at <= row; at += 1)
    for (const { bare, column, columns } of rows[at] ?? []) {
      const group = groupNamed(bare);
      for (let over = column; over < column + columns; over += 1) groups[over] = group ?? groups[over] ?? null;
    }
  return Array.from(groups, (group) => group ?? null);
};

const readRow = (draft: Draft, cells: readonly WordedCell[], columns: Columns, box: number): boolean => {
  const first = columns.findIndex((column) => column !== undefined);
  const labels = cells.filter(({ column }) => column < first);
  const named = labels.map(({ bare }) => groupNamed(bare)).findLast((group) => group !== null) ?? null;
  const data = cells.filter((cell) => cell.column >= first);
  if (data.length === 0 || !data.some(isFigureCell) || data.some(({ text }) => text.length > 40)) return false;
  const expected = columns.filter((column) => column !== undefined);
  const byOrder = data.length === expected.length;
  const label = labels.findLast(({ bare }) => groupNamed(bare) !== null);
  if (named !== null && label !== undefined) draft.row(named, label.text, label.place);
  data.forEach((cell, at) => {
    const column = byOrder ? expected[at] : columns[cell.column];
    const group = named ?? column?.group ?? null;
    const isMerged = !byOrder && cell.columns > 1;
    if (column !== undefined && group !== null) draft.figure(group, column.result, figureOf(cell, isMerged), box);
  });
  return true;
};
