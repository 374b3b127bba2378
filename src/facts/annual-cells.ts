import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { squeeze } from '../text/white-space.ts';
import { cellText, type Grid, type GridCell, grids, rowCells } from './grids.ts';

/** A cell with its words. */
export interface WordedCell extends GridCell {
  /** What it shows, lines parted by `\n`. */
  readonly text: string;
  /** Its words without number, punctuation and blanks; empty for what is too long to be a label. */
  readonly bare: string;
  /** Where it begins; null for an empty one. */
  readonly place: Place | null;
}

/** A table's rows of cells; a cell that spans rows is in each of them. */
export interface Sheet {
  readonly grid: Grid;
  readonly rows: readonly (readonly WordedCell[])[];
}

/** `一、`, `（三）`, `3.`, `①` before a label. */
const NUMBERING =
  /^(?:[（(【[]?[一二三四五六七八九十0-9０-９]{1,3}[）)】\]][、.．]?|[一二三四五六七八九十0-9０-９]{1,3}[、.．,，:：]|[①-⑳]){1,2}/u;
const MARKS = /[\p{P}\p{S}]/gu;
/** A statutory table has 28 rows and some ten columns; one of this size is something else. */
const ROWS_CAP = 400;
const WIDTH_CAP = 60;
const CELLS_CAP = 60_000;
const LABEL_LONGEST = 120;

/** A label without its number, punctuation and blanks: `（七）总　计` is 总计. */
export const bareLabel = (text: string): string => {
  const tight = text.length > LABEL_LONGEST ? '' : squeeze(text);
  return tight.replace(NUMBERING, '').replace(MARKS, '');
};

/** The page's tables, as far as they may be statutory ones, with the words of their cells. */
export const annualCells = defineFact<readonly Sheet[]>('annualCells', (given) => {
  const sheets: Sheet[] = [];
  let left = CELLS_CAP;
  for (const grid of given.get(grids)) {
    if (grid.width > WIDTH_CAP || left <= 0) continue;
    const known = new Map<GridCell, WordedCell>();
    const worded = (cell: GridCell): WordedCell => {
      const before = known.get(cell);
      if (before !== undefined) return before;
      const { text, place } = cellText(given, cell);
      const made = { ...cell, text, bare: bareLabel(text), place };
      known.set(cell, made);
      return made;
    };
    const rows = grid.slots.slice(0, Math.min(ROWS_CAP, left)).map((_, row) => rowCells(grid, row).map(worded));
    left -= rows.reduce((sum, row) => sum + Math.max(row.length, 1), 0);
    sheets.push({ grid, rows });
  }
  return sheets;
});
