import { strToU8, type Zippable, zipSync } from 'fflate';
import { joinedBytes } from '../../readers/bytes.ts';

/** A file in an archive: text, text in pieces where it is too large to be held twice, or the bytes of a picture. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string | readonly string[] | Uint8Array;
}

/** The earliest day the format knows: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Packs files into a ZIP archive. */
export const zip = (files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(files.map(({ path, text }) => [path, packed(text)])), { mtime: DAY }));

/** Pictures are packed already. */
const packed = (content: ArchivedFile['text']): Zippable[string] => {
  if (typeof content === 'string') return strToU8(content);
  return content instanceof Uint8Array ? [content, { level: 0 }] : joinedBytes(content.map((piece) => strToU8(piece)));
};
