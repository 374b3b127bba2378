import { type ByteView, latinText, wideText } from './bytes.ts';
import { type SheetCell, type SheetRow, shownNumber } from './worksheet.ts';
import type { XlsBook, XlsRecord } from './xls.ts';

/** What is read of one sheet. */
interface XlsSheet {
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly locked: boolean;
}

interface Cells {
  readonly rows: Map<number, SheetCell[]>;
  /** Row, column of a formula whose text comes in the next record. */
  awaiting: { readonly row: number; readonly column: number } | null;
}

/** Reads the cells of a sheet from its records. */
export const readXlsSheet = (records: readonly XlsRecord[], view: ByteView, book: XlsBook): XlsSheet => {
  const cells: Cells = { rows: new Map(), awaiting: null };
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [number, number])[] = [];
  let locked = false;
  let depth = 0;
  for (const record of records) {
    const { type, at } = record;
    if (type === 0x0809) depth += 1;
    if (depth !== 1) continue;
    if (type === 0x0208 && (view.u16(at + 12) & 0x20) !== 0) hiddenRows.add(view.u16(at));
    else if (type === 0x7d && (view.u16(at + 8) & 1) === 1) hiddenColumns.push([view.u16(at), view.u16(at + 2)]);
    else if (type === 0x12) locked ||= view.u16(at) === 1;
    else readCell(record, view, book, cells);
  }
  const rows = [...cells.rows].sort(([one], [other]) => one - other);
  return {
    rows: rows.map(([row, list]) => ({
      number: row + 1,
      hidden: hiddenRows.has(row),
      cells: list.sort((one, other) => one.column - other.column),
    })),
    hiddenColumns,
    locked,
  };
};

const readCell = ({ type, at, size }: XlsRecord, view: ByteView, book: XlsBook, cells: Cells): void => {
  const [row, column, style] = [view.u16(at), view.u16(at + 2), view.u16(at + 4)];
  const number = (value: number, look = style): string => shownNumber(value, book.looks[look] ?? 'plain', book.from1904);
  if (type === 0xfd) put(cells, row, column, book.texts[view.u32(at + 6)] ?? '');
  else if (type === 0x0204) put(cells, row, column, textAt(view, at + 6));
  else if (type === 0x0203) put(cells, row, column, number(view.f64(at + 6)));
  else if (type === 0x027e) put(cells, row, column, number(packedNumber(view, at + 6)));
  else if (type === 0xbd) {
    for (let index = 0; index < Math.floor((size - 6) / 6); index += 1) {
      put(cells, row, column + index, number(packedNumber(view, at + 6 + index * 6), view.u16(at + 4 + index * 6)));
    }
  } else if (type === 0x0205 && view.u8(at + 7) === 0) put(cells, row, column, view.u8(at + 6) === 1 ? 'TRUE' : 'FALSE');
  else if (type === 0x06) {
    const special = view.u16(at + 12) === 0xffff;
    cells.awaiting = special && view.u8(at + 6) === 0 ? { row, column } : null;
    if (!special) put(cells, row, column, number(view.f64(at + 6)));
  } else if (type === 0x0207 && cells.awaiting !== null) {
    put(cells, cells.awaiting.row, cells.awaiting.column, textAt(view, at));
    cells.awaiting = null;
  }
};

const put = ({ rows }: Cells, row: number, column: number, text: string): void => {
  if (text.trim() === '') return;
  const list = rows.get(row);
  if (list === undefined) rows.set(row, [{ column, text }]);
  else list.push({ column, text });
};

const textAt = (view: ByteView, at: number): string => {
  const length = view.u16(at);
  return (view.u8(at + 2) & 1) === 1 ? wideText(view.slice(at + 3, length * 2)) : latinText(view.slice(at + 3, length));
};

/** A number in four bytes: a whole one of 30 bits or the upper half of a double, perhaps in hundredths. */
const packedNumber = (view: ByteView, at: number): number => {
  const packed = view.u32(at);
  const double = new DataView(new ArrayBuffer(8));
  double.setUint32(0, packed & 0xfffffffc);
  const value = (packed & 2) === 0 ? double.getFloat64(0) : view.i32(at) >> 2;
  return (packed & 1) === 0 ? value : value / 100;
};
