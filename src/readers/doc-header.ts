import { type ByteView, viewOf } from './bytes.ts';
import { damaged, passwordNeeded, stop, unsupported } from './limits.ts';
import type { OleFile } from './ole.ts';

/** An opened Word 97–2003 document: its main stream, its table stream, and the lengths of its texts. */
export interface DocFile {
  readonly main: ByteView;
  readonly table: ByteView;
  /** Recommended to be opened read-only, or to be changed with a password only. */
  readonly writeReservation: boolean;
  /** Characters of each text, in the order they stand in. */
  readonly lengths: { readonly [Name in DocText]: number };
  /** Offset and length in the table stream of a structure, by its number in the header. */
  readonly structure: (index: number) => { readonly at: number; readonly length: number };
}

/** The texts of a document, in order. */
type DocText = 'main' | 'footnotes' | 'headers' | 'macros' | 'comments' | 'endnotes' | 'boxes' | 'headerBoxes';

/** Opens the header of a Word document (MS-DOC 2.5). */
export const openDoc = (file: OleFile): DocFile => {
  const stream = file.stream('WordDocument');
  if (stream === null) return stop(damaged);
  const main = viewOf(stream);
  const mark = main.u16(0);
  if (mark !== 0xa5ec && mark !== 0xa5dc) return stop(damaged);
  const flags = main.u16(10);
  if ((flags & 0x100) !== 0) return stop(passwordNeeded);
  if (mark === 0xa5dc || main.u16(2) < 0xc1) return stop(unsupported('Word 95 及更早版本文件'));
  const table = file.stream((flags & 0x200) === 0 ? '0Table' : '1Table');
  if (table === null) return stop(damaged);
  const length = (at: number): number => Math.max(0, main.i32(at));
  return {
    main,
    table: viewOf(table),
    writeReservation: (flags & 0x0c00) !== 0,
    lengths: {
      main: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      macros: length(0x58),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
      headerBoxes: length(0x68),
    },
    structure: (index) => ({ at: main.u32(0x9a + index * 8), length: main.u32(0x9e + index * 8) }),
  };
};
