import type { DocumentReading } from '../model/document.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { textTables } from './feedback-text.ts';

/** A table of an assessor's list as plain rows of cells; rows need not be of one length. */
export interface FeedbackTable {
  /** Name of the sheet; empty where there is none. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Most rows and columns that are taken of a list, and most characters of a cell. */
const ROWS = 5000;
const COLUMNS = 60;
const LONGEST = 2000;
/** `AB12` */
const CELL_NAME = /^([A-Z]{1,3})\d{1,7}$/u;

/** The tables of a workbook, a CSV or a Word file that was read; of a file without tables what its lines say. Hidden rows stay out. */
export const tablesOfDocument = ({ snapshot }: DocumentReading): readonly FeedbackTable[] => {
  const tables = tablesOf(snapshot).filter(({ rows }) => rows.some((row) => row.filter((cell) => cell !== '').length > 1));
  if (tables.length > 0) return tables;
  const lines = snapshot.blocks.filter(({ hidden }) => hidden !== true).map(({ text }) => text);
  return tablesOfText(lines.slice(0, ROWS).join('\n'));
};

/** The tables of pasted text: cells divided by tabs, a Markdown table, comma-separated lines, or numbered sentences with addresses. */
export const tablesOfText = (text: string): readonly FeedbackTable[] =>
  textTables(text).map((rows) => ({ name: '', rows: rows.slice(0, ROWS).map((row) => row.slice(0, COLUMNS).map(cut)) }));

const cut = (text: string): string => text.trim().slice(0, LONGEST);

const tablesOf = ({ boxes, blocks }: Snapshot): readonly FeedbackTable[] => {
  const tables = new Map<number, { name: string; rows: string[][] }>();
  const rowOf = new Map<number, string[]>();
  const cellAt = new Map<number, { readonly row: string[]; readonly column: number }>();
  boxes.forEach((box, index) => {
    const parent = boxes[box.parent];
    if (box.tag === 'table') tables.set(index, { name: parent?.tag === 'sheet' ? (parent.name ?? '') : '', rows: [] });
    const table = tables.get(box.parent);
    if (box.tag === 'tr' && table !== undefined && box.hidden !== true && table.rows.length < ROWS) {
      const row: string[] = [];
      table.rows.push(row);
      rowOf.set(index, row);
    }
    const row = rowOf.get(box.parent);
    const held = cellAt.get(box.parent);
    if ((box.tag === 'td' || box.tag === 'th') && row !== undefined) openCell(cellAt, row, index, box.id ?? '', box.columns ?? 1);
    else if (held !== undefined && box.tag !== 'table') cellAt.set(index, held);
  });
  for (const { box, text } of blocks) {
    const cell = cellAt.get(box);
    if (cell !== undefined && cell.column < COLUMNS) cell.row[cell.column] = cut(`${cell.row[cell.column] ?? ''}\n${text}`);
  }
  return [...tables.values()].map(({ name, rows }) => ({ name, rows: rows.map((row) => Array.from(row, (cell) => cell ?? '')) }));
};

const openCell = (
  cellAt: Map<number, { readonly row: string[]; readonly column: number }>,
  row: string[],
  box: number,
  id: string,
  span: number,
): void => {
  const column = columnOf(id) ?? row.length;
  if (column >= COLUMNS) return;
  for (let at = row.length; at < Math.min(COLUMNS, column + span); at += 1) row[at] = '';
  cellAt.set(box, { row, column });
};

/** 1 of `B3`; null where the cell has no such name. */
const columnOf = (name: string): number | null => {
  const letters = CELL_NAME.exec(name)?.[1];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};
