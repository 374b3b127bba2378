import type { DocumentReading } from '../model/document.ts';
import { decodeText } from './decode-text.ts';
import type { Budget } from './limits.ts';
import { startManuscript } from './manuscript.ts';
import { readingOf } from './reading.ts';
import { type SheetCell, type SheetRow, writeSheet } from './worksheet.ts';

/** Reads comma, tab or semicolon separated values as one sheet. */
export const readCsv = (bytes: Uint8Array, budget: Budget): DocumentReading => {
  const text = decodeText(bytes);
  const manuscript = startManuscript(budget.limits.characters);
  const { rows, complete } = readRows(text, separatorOf(text), budget);
  writeSheet(manuscript, { name: '', hidden: false, rows, hiddenColumns: [] });
  return readingOf('csv', bytes.length, manuscript.snapshot('csv'), { complete: complete && !manuscript.truncated() });
};

const separatorOf = (text: string): string => {
  const head = text.slice(0, text.indexOf('\n') < 0 ? 2000 : text.indexOf('\n'));
  const counts = [',', '\t', ';'].map((separator) => [head.split(separator).length, separator] as const);
  return counts.sort(([one], [other]) => other - one)[0]?.[1] ?? ',';
};

const readRows = (text: string, separator: string, budget: Budget): { readonly rows: readonly SheetRow[]; readonly complete: boolean } => {
  const rows: SheetRow[] = [];
  let cells: SheetCell[] = [];
  let number = 1;
  let column = 0;
  let at = 0;
  while (at < text.length && rows.length < budget.limits.rows) {
    const field = readField(text, at, separator);
    if (field.text.trim() !== '') cells.push({ column, text: field.text });
    column += 1;
    at = field.end + 1;
    if (field.ended !== separator) {
      if (cells.length > 0) rows.push({ number, hidden: false, cells });
      if ((number & 1023) === 0) budget.check();
      cells = [];
      column = 0;
      number += 1;
    }
  }
  // a last line that ends with a separator and no line break
  if (cells.length > 0 && at >= text.length) rows.push({ number, hidden: false, cells });
  return { rows, complete: at >= text.length };
};

/** One field: its text, where it ends, and the character it ends with. */
const readField = (
  text: string,
  start: number,
  separator: string,
): { readonly text: string; readonly end: number; readonly ended: string } => {
  let value = '';
  let at = start;
  if (text[at] === '"') {
    for (;;) {
      const quote = text.indexOf('"', at + 1);
      const close = quote < 0 ? text.length : quote;
      value += text.slice(at + 1, close);
      at = close + 1;
      if (text[at] !== '"') break;
      value += '"';
    }
  }
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { text: (value + text.slice(at, end)).replace(/\r$/u, ''), end, ended: text[end] ?? '' };
};
