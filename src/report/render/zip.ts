import { strToU8, zipSync } from 'fflate';

/** A file in an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

/** The earliest day the format knows: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Packs text files into a ZIP archive. */
export const zip = (files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime: DAY }));
