import { latinText, wideText } from './bytes.ts';
import type { DocFile } from './doc-header.ts';
import { damaged, stop } from './limits.ts';

/** A stretch of text that stands in one place of the main stream. */
export interface DocPiece {
  /** First character and the one after the last, counted over the whole document. */
  readonly from: number;
  readonly to: number;
  /** Where it stands in the main stream, and how many bytes a character takes. */
  readonly offset: number;
  readonly width: 1 | 2;
  readonly text: string;
}

const CLX = 33;

/** Reads the piece table: all text of the document in order. */
export const readPieces = ({ main, table, structure }: DocFile, cap: number): readonly DocPiece[] => {
  const { at: start, length } = structure(CLX);
  let at = start;
  const end = Math.min(start + length, table.length);
  while (at < end && table.u8(at) === 1) at += 3 + table.u16(at + 1);
  if (table.u8(at) !== 2) return stop(damaged);
  const size = table.u32(at + 1);
  const count = Math.floor((Math.min(size, end - at) - 4) / 12);
  const base = at + 5;
  const pieces: DocPiece[] = [];
  let characters = 0;
  for (let index = 0; index < count && characters < cap; index += 1) {
    const from = table.u32(base + index * 4);
    const to = table.u32(base + index * 4 + 4);
    if (to <= from) continue;
    const position = table.u32(base + (count + 1) * 4 + index * 8 + 2);
    const width = (position & 0x40000000) === 0 ? 2 : 1;
    const offset = width === 2 ? position & 0x3fffffff : (position & 0x3fffffff) / 2;
    const bytes = main.slice(offset, (to - from) * width);
    const text = width === 2 ? wideText(bytes) : latinText(bytes);
    characters += text.length;
    pieces.push({ from, to: from + text.length, offset, width, text });
  }
  return pieces;
};
