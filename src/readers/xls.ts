import type { Comment, DocumentKind, DocumentReading, HiddenPart } from '../model/document.ts';
import { type ByteView, latinText, viewOf, wideText } from './bytes.ts';
import { type Budget, damaged, passwordNeeded, stop, unsupported } from './limits.ts';
import { startManuscript } from './manuscript.ts';
import { openOle } from './ole.ts';
import { readOleProperties } from './ole-properties.ts';
import { LIST_CAP, readingOf, unprotected } from './reading.ts';
import { type NumberLook, numberLook, writeSheet } from './worksheet.ts';
import { readXlsComments } from './xls-comments.ts';
import { readXlsSheet } from './xls-sheet.ts';
import { readXlsTexts } from './xls-texts.ts';

/** A record of a BIFF stream: its number, where its data begin, and their length. */
export interface XlsRecord {
  readonly type: number;
  readonly at: number;
  readonly size: number;
}

/** Reads an Excel 97–2003 workbook or a WPS one (BIFF8): cells, hidden sheets, rows and columns, protection. */
export const readXls = (bytes: Uint8Array, budget: Budget, _source: unknown, kind: DocumentKind): DocumentReading => {
  const ole = openOle(bytes, budget);
  const stream = ole.stream('Workbook');
  if (stream === null) return stop(ole.names.includes('Book') ? unsupported('Excel 95 及更早版本文件') : damaged);
  const view = viewOf(stream);
  const book = readBook(view, budget);
  const manuscript = startManuscript(budget.limits.characters);
  const hidden: HiddenPart[] = [];
  const comments: Comment[] = [];
  let locked = book.locked;
  for (const { name, at, hidden: concealed } of book.sheets) {
    const records = recordsFrom(view, at, budget);
    const sheet = readXlsSheet(records, view, book);
    comments.push(...readXlsComments(records, view));
    locked ||= sheet.locked;
    hidden.push(...writeSheet(manuscript, { name, hidden: concealed, ...sheet }));
  }
  const properties = readOleProperties(ole);
  if (properties.title !== undefined) manuscript.entitle(properties.title);
  return readingOf(kind, bytes.length, manuscript.snapshot('xlsx'), {
    properties,
    pages: book.sheets.length,
    protection: { ...unprotected, editing: locked ? 'readOnly' : 'none', enforced: locked, writeReservation: book.reserved },
    comments: comments.slice(0, LIST_CAP),
    hidden: hidden.slice(0, LIST_CAP),
  });
};

/** Records from a place up to the end of the part that begins there. */
export const recordsFrom = (view: ByteView, start: number, budget: Budget): readonly XlsRecord[] => {
  const records: XlsRecord[] = [];
  for (let at = start; at + 4 <= view.length && records.length < budget.limits.elements; ) {
    const record = { type: view.u16(at), at: at + 4, size: view.u16(at + 2) };
    if (record.type === 0x0a) break;
    records.push(record);
    at += 4 + record.size;
    if ((records.length & 4095) === 0) budget.check();
  }
  return records;
};

/** What the workbook says of all its sheets. */
export interface XlsBook {
  readonly sheets: readonly { readonly name: string; readonly at: number; readonly hidden: boolean }[];
  readonly texts: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
  readonly locked: boolean;
  readonly reserved: boolean;
}

const readBook = (view: ByteView, budget: Budget): XlsBook => {
  const records = recordsFrom(view, 0, budget);
  if (records[0]?.type !== 0x0809 || view.u16(4) !== 0x0600) stop(damaged);
  if (records.some(({ type }) => type === 0x2f)) stop(passwordNeeded);
  const sheets = records.filter(({ type, at }) => type === 0x85 && view.u8(at + 5) === 0).slice(0, 1000);
  const codes = new Map(
    records.filter(({ type }) => type === 0x041e).map(({ at }) => [view.u16(at), shortText(view, view.u16(at + 2), at + 4)]),
  );
  return {
    sheets: sheets.map(({ at }) => ({
      name: shortText(view, view.u8(at + 6), at + 7),
      at: view.u32(at),
      hidden: (view.u8(at + 4) & 3) !== 0,
    })),
    texts: readXlsTexts(records, view, budget),
    looks: records.filter(({ type }) => type === 0xe0).map(({ at }) => numberLook(view.u16(at + 2), codes.get(view.u16(at + 2)) ?? '')),
    from1904: records.some(({ type, at }) => type === 0x22 && view.u16(at) === 1),
    locked: records.some(({ type, at }) => type === 0x12 && view.u16(at) === 1),
    reserved: records.some(({ type }) => type === 0x5b),
  };
};

/** A text of known length whose flag byte stands at `flag`: bit 0 says two bytes a character. */
const shortText = (view: ByteView, length: number, flag: number): string =>
  (view.u8(flag) & 1) === 1 ? wideText(view.slice(flag + 1, length * 2)) : latinText(view.slice(flag + 1, length));
