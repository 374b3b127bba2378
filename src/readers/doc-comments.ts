import type { Comment } from '../model/document.ts';
import { wideText } from './bytes.ts';
import type { DocFile } from './doc-header.ts';
import { LIST_CAP, QUOTE_CAP } from './reading.ts';

const REFERENCES = 4;
const TEXTS = 5;
const OWNERS = 36;
const REFERENCE_SIZE = 30;

/** Reads the remarks of a Word document; `textOf` gives the characters of the comments' text. */
export const readDocComments = (file: DocFile, textOf: (from: number, to: number) => string): readonly Comment[] => {
  const { table, structure } = file;
  const texts = structure(TEXTS);
  const references = structure(REFERENCES);
  const count = Math.max(
    0,
    Math.min(Math.floor((references.length - 4) / (4 + REFERENCE_SIZE)), Math.floor(texts.length / 4) - 1, LIST_CAP),
  );
  const owners = readOwners(file);
  return Array.from({ length: count }, (_, index) => {
    const from = table.u32(texts.at + index * 4);
    const to = table.u32(texts.at + index * 4 + 4);
    const owner = table.u16(references.at + (count + 1) * 4 + index * REFERENCE_SIZE + 20);
    return { author: owners[owner] ?? '', text: textOf(from, to).trim().slice(0, QUOTE_CAP) };
  });
};

const readOwners = ({ table, structure }: DocFile): readonly string[] => {
  const { at: start, length } = structure(OWNERS);
  const owners: string[] = [];
  let at = start;
  while (at + 2 <= start + length && at + 2 <= table.length && owners.length < LIST_CAP) {
    const size = table.u16(at);
    owners.push(wideText(table.slice(at + 2, size * 2)).slice(0, 100));
    at += 2 + size * 2;
  }
  return owners;
};
