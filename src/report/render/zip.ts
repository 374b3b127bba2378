import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { joinedBytes } from '../../readers/bytes.ts';

/** A file in an archive: text, text in pieces that are made while it is packed, or the bytes of a picture. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string | Iterable<string> | Uint8Array;
}

/** The earliest day the format knows: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Packs files into a ZIP archive, one piece of text after another: no file is ever whole in memory but packed. */
export const zip = (files: Iterable<ArchivedFile>): Uint8Array<ArrayBuffer> => {
  const packed: Uint8Array[] = [];
  const archive = new Zip((_, piece) => packed.push(piece));
  for (const { path, text } of files) {
    // Pictures are packed already
    const file = text instanceof Uint8Array ? new ZipPassThrough(path) : new ZipDeflate(path);
    file.mtime = DAY;
    archive.add(file);
    if (text instanceof Uint8Array) file.push(text, true);
    else {
      for (const piece of typeof text === 'string' ? [text] : text) file.push(strToU8(piece));
      file.push(new Uint8Array(), true);
    }
  }
  archive.end();
  return joinedBytes(packed);
};
