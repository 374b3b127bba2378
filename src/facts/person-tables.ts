import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { type ColumnKind, columnKind } from '../text/person-columns.ts';
import { cellAt, cellText, type Grid, type GridCell, grids, rowCells } from './grids.ts';

/** A column of a table whose header says that it holds something of persons. */
export interface PersonColumn {
  /** From 0. */
  readonly column: number;
  readonly kind: ColumnKind;
  /** The header's words. */
  readonly header: string;
  readonly place: Place | null;
}

/** A table with headers over its columns, some of them about persons. */
export interface PersonTable {
  readonly grid: Grid;
  /** Which of the page's tables it is, from 1. */
  readonly order: number;
  /** The row of headers. */
  readonly header: number;
  readonly columns: readonly PersonColumn[];
}

/** Headers stand in the first rows; a caption may stand above them. */
const HEADER_ROWS = 5;
const COLUMNS_CAP = 60;
const TABLES_CAP = 300;
/** `138…`, `2024-03`: a row with such a cell is no row of headers. */
const FIGURES = /[0-9０-９]{4}/u;

/** The page's tables that have headers about persons, outer before inner. */
export const personTables = defineFact<readonly PersonTable[]>('personTables', (given) =>
  given
    .get(grids)
    .slice(0, TABLES_CAP)
    .flatMap((grid, at) => {
      const found = headed(given, grid);
      return found === null ? [] : [{ grid, order: at + 1, ...found }];
    }),
);

const headed = (given: Given, grid: Grid): Pick<PersonTable, 'header' | 'columns'> | null => {
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.slots.length - 1); row += 1) {
    const columns = columnsOf(given, rowCells(grid, row).slice(0, COLUMNS_CAP), row);
    if (columns.length > 0) return { header: row, columns };
  }
  return null;
};

/** The columns that a row of headers names; none when the row is no row of headers. */
const columnsOf = (given: Given, cells: readonly GridCell[], row: number): readonly PersonColumn[] => {
  if (cells.length < 2 || cells.some((cell) => cell.row !== row && cell.row + cell.rows <= row)) return [];
  const columns: PersonColumn[] = [];
  for (const cell of cells) {
    const { text, place } = cellText(given, cell);
    if (FIGURES.test(text)) return [];
    const kind = columnKind(text);
    if (kind !== null) columns.push({ column: cell.column, kind, header: text.replaceAll('\n', ''), place });
  }
  return columns;
};

/** The texts of one column below its header, from top to bottom, with their rows; blank ones left out. */
export const columnTexts = (
  given: Given,
  { grid, header }: PersonTable,
  column: number,
  most: number,
): readonly { readonly row: number; readonly text: string; readonly place: Place }[] => {
  const texts: { readonly row: number; readonly text: string; readonly place: Place }[] = [];
  let before: GridCell | undefined;
  for (let row = header + 1; row < grid.slots.length && texts.length < most; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell === undefined || cell === before || cell.row <= header) continue;
    before = cell;
    const { text, place } = cellText(given, cell);
    if (place !== null) texts.push({ row, text, place });
  }
  return texts;
};

/** A cell of a table about persons, and the column it stands in. */
export interface PersonCell {
  readonly table: PersonTable;
  readonly cell: GridCell;
  readonly column: PersonColumn | null;
}

/** By its box: every cell below the headers of a table about persons. */
export const personCells = defineFact<ReadonlyMap<number, PersonCell>>('personCells', (given) => {
  const cells = new Map<number, PersonCell>();
  for (const table of given.get(personTables)) {
    const byColumn = new Map(table.columns.map((column) => [column.column, column]));
    for (const cell of table.grid.cells) {
      if (cell.row > table.header) cells.set(cell.box, { table, cell, column: byColumn.get(cell.column) ?? null });
    }
  }
  return cells;
});
