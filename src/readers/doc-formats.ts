import type { ByteView } from './bytes.ts';
import type { DocFile } from './doc-header.ts';

/** Formatting of stretches of the main stream, in the order of their offsets. */
export interface Formats<T> {
  /** Formatting at an offset, and where it ends. */
  readonly at: (offset: number) => { readonly format: T; readonly end: number };
}

/** What matters of a run of characters. */
export interface RunFormat {
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly hidden: boolean;
  readonly white: boolean;
}

/** What matters of a paragraph. */
export interface ParagraphFormat {
  readonly style: number;
  readonly inTable: boolean;
  /** The mark that ends a table row. */
  readonly endsRow: boolean;
  /** List the paragraph belongs to, from 1; 0 for none. */
  readonly list: number;
  readonly level: number;
  /** Outline level from 0; 9 for body text, -1 when it is not said. */
  readonly outline: number;
}

const CHARACTERS = 12;
const PARAGRAPHS = 13;
const PAGE = 512;

/** Formatting of characters (MS-DOC 2.9.33). */
export const readRunFormats = (file: DocFile): Formats<RunFormat> =>
  readFormats(file, CHARACTERS, { deleted: false, inserted: false, hidden: false, white: false }, (page, run, runs) => {
    const { main } = file;
    const offset = main.u8(page + (runs + 1) * 4 + run) * 2;
    const format = { deleted: false, inserted: false, hidden: false, white: false };
    if (offset === 0) return format;
    eachChange(main, page + offset + 1, main.u8(page + offset), (code, at) => {
      const on = main.u8(at) === 1;
      if (code === 0x0800) format.deleted = on;
      else if (code === 0x0801) format.inserted = on;
      else if (code === 0x083c) format.hidden = on;
      else if (code === 0x2a42) format.white = main.u8(at) === 8;
      else if (code === 0x6870) format.white = main.u32(at) === 0x00ffffff;
    });
    return format;
  });

/** Formatting of paragraphs (MS-DOC 2.9.174). */
export const readParagraphFormats = (file: DocFile): Formats<ParagraphFormat> =>
  readFormats(file, PARAGRAPHS, bodyText, (page, run, runs) => {
    const { main } = file;
    const offset = main.u8(page + (runs + 1) * 4 + run * 13) * 2;
    if (offset === 0) return bodyText;
    const words = main.u8(page + offset);
    const start = page + offset + (words === 0 ? 2 : 1);
    const size = words === 0 ? main.u8(page + offset + 1) * 2 : words * 2 - 1;
    const format = { ...bodyText, style: main.u16(start) };
    eachChange(main, start + 2, size - 2, (code, at) => {
      if (code === 0x2416) format.inTable = main.u8(at) !== 0;
      else if (code === 0x2417) format.endsRow = main.u8(at) !== 0;
      else if (code === 0x460b) format.list = main.u16(at);
      else if (code === 0x260a) format.level = main.u8(at);
      else if (code === 0x2640) format.outline = main.u8(at);
    });
    return format;
  });

const bodyText: ParagraphFormat = { style: 0, inTable: false, endsRow: false, list: 0, level: 0, outline: -1 };

const readFormats = <T>(file: DocFile, structure: number, plain: T, read: (page: number, run: number, runs: number) => T): Formats<T> => {
  const { main, table } = file;
  const { at: start, length } = file.structure(structure);
  const pages = Math.max(0, Math.min(Math.floor((length - 4) / 8), Math.ceil(main.length / PAGE)));
  const begins: number[] = [];
  const ends: number[] = [];
  const formats: T[] = [];
  for (let index = 0; index < pages; index += 1) {
    const page = table.u32(start + (pages + 1) * 4 + index * 4) * PAGE;
    const runs = main.u8(page + PAGE - 1);
    for (let run = 0; run < runs; run += 1) {
      begins.push(main.u32(page + run * 4));
      ends.push(main.u32(page + run * 4 + 4));
      formats.push(read(page, run, runs));
    }
  }
  return {
    at: (offset) => {
      const index = lastAtMost(begins, offset);
      const end = ends[index] ?? 0;
      const format = formats[index];
      if (format !== undefined && offset < end) return { format, end };
      return { format: plain, end: begins[index + 1] ?? Number.POSITIVE_INFINITY };
    },
  };
};

const lastAtMost = (sorted: readonly number[], value: number): number => {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
};

/** Lengths of operands by the top three bits of a change's code; 0 is a length that stands before the operand. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;

const eachChange = (view: ByteView, start: number, size: number, take: (code: number, at: number) => void): void => {
  const end = start + size;
  let at = start;
  while (at + 2 < end) {
    const code = view.u16(at);
    const fixed = OPERANDS[code >> 13] ?? 0;
    const long = code === TABLE_DEFINITION;
    const operand = fixed > 0 ? at + 2 : at + (long ? 4 : 3);
    take(code, operand);
    at = operand + (fixed > 0 ? fixed : long ? Math.max(0, view.u16(at + 2) - 1) : view.u8(at + 2));
  }
};
