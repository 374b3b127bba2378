import type { HiddenPart } from '../model/document.ts';
import type { Manuscript } from './manuscript.ts';
import { LIST_CAP, QUOTE_CAP } from './reading.ts';

/** A cell with something in it; the column is counted from 0. */
export interface SheetCell {
  readonly column: number;
  readonly text: string;
}

/** A row with something in it; the number is counted from 1. */
export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** First and last of columns that are not shown, from 0. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

/** Writes a sheet as a table whose cells are named as in the workbook; answers what of it is hidden. */
export const writeSheet = (manuscript: Manuscript, sheet: Sheet): readonly HiddenPart[] => {
  const hidden: HiddenPart[] = [];
  const columns = new Map<number, string>();
  const where = sheet.name === '' ? '' : `工作表“${sheet.name}”`;
  manuscript.open('sheet', { name: sheet.name, ...(sheet.hidden ? { hidden: true } : {}) });
  manuscript.open('table');
  for (const row of sheet.rows) {
    const rowHidden = sheet.hidden || row.hidden;
    manuscript.open('tr', { id: String(row.number), ...(rowHidden ? { hidden: true } : {}) });
    for (const { column, text } of row.cells) {
      const columnHidden = isWithin(column, sheet.hiddenColumns);
      if (columnHidden) columns.set(column, `${columns.get(column) ?? ''} ${text}`.slice(0, QUOTE_CAP));
      manuscript.open('td', { id: `${columnName(column)}${row.number}`, ...(rowHidden || columnHidden ? { hidden: true } : {}) });
      manuscript.write(text, rowHidden || columnHidden);
      manuscript.close();
    }
    manuscript.close();
    if (row.hidden && !sheet.hidden && hidden.length < LIST_CAP)
      hidden.push({ kind: 'row', where: `${where}第${row.number}行`, text: textOf([row]) });
  }
  manuscript.close();
  manuscript.close();
  if (sheet.hidden) return [{ kind: 'sheet', where, text: textOf(sheet.rows) }];
  for (const [column, text] of columns) hidden.push({ kind: 'column', where: `${where}${columnName(column)}列`, text: text.trim() });
  return hidden.slice(0, LIST_CAP);
};

/** Name of a column counted from 0: A, Z, AA. */
const columnName = (column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

/** A number as a sheet shows it without a format: at most 15 digits. */
const plainNumber = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '');

/** How a number format shows numbers, as far as it matters for reading. */
export type NumberLook = 'plain' | 'day' | 'percent';

/** How a number format shows numbers, by its number and its code. */
export const numberLook = (id: number, code: string): NumberLook => {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'day';
  const bare = code.replace(/"[^"]{0,200}"|\[[^\]]{0,100}\]|\\./gu, '');
  if (bare.includes('%')) return 'percent';
  return /y{2,4}|m{1,4}[^a-z]{0,3}d/iu.test(bare) ? 'day' : 'plain';
};

/** A number as its format shows it. */
export const shownNumber = (value: number, look: NumberLook, from1904: boolean): string => {
  if (look === 'percent') return `${plainNumber(value * 100)}%`;
  if (look !== 'day' || value < 1 || value > 2_958_465) return plainNumber(value);
  const day = new Date((Math.floor(value) - 25_569 + (from1904 ? 1462 : 0)) * 86_400_000);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
};

const isWithin = (column: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([first, last]) => column >= first && column <= last);

const textOf = (rows: readonly SheetRow[]): string => {
  let text = '';
  for (const { cells } of rows) {
    for (const cell of cells) text += `${cell.text} `;
    if (text.length > QUOTE_CAP) break;
  }
  return text.slice(0, QUOTE_CAP).trim();
};
