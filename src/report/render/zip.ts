import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file in an archive: text, or the bytes of a picture. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** The earliest day the format knows: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Packs files into a ZIP archive. */
export const zip = (files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(files.map(({ path, text }) => [path, packed(text)])), { mtime: DAY }));

/** Pictures are packed already. */
const packed = (content: string | Uint8Array): Zippable[string] =>
  typeof content === 'string' ? strToU8(content) : [content, { level: 0 }];
