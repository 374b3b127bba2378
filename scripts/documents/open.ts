import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import type { DocumentReading } from '../../src/model/document.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type DocumentSource, type Resources, readDocument } from '../../src/readers/read-document.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Folder of the committed test documents. */
export const DOCUMENTS = join(ROOT, 'test', 'documents');

/** Character maps as they are shipped with pdf.js. */
export const resources: Resources = {
  loadCMap: async (name) => new Uint8Array(readFileSync(join(ROOT, 'node_modules', 'pdfjs-dist', 'cmaps', name))),
};

/** Bytes of a test document. */
export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(DOCUMENTS, name)));

/** Reads a test document. */
export const readFile = (name: string, more: Partial<DocumentSource> = {}) => readDocument(bytesOf(name), { name, resources, ...more });

/** Reads bytes on this thread. */
export const readHere = (bytes: Uint8Array, name: string) => readDocument(bytes, { name, resources });

/** Reads a test document that must be readable. */
export const readSurely = async (name: string): Promise<DocumentReading> => {
  const read = await readFile(name);
  if (isFailure(read)) throw new Error(`${name}: ${read.message}`);
  return read;
};

/** A test page or document as a snapshot. */
export const snapshotOf = async (name: string): Promise<Snapshot> => {
  if (!name.endsWith('.html')) return (await readSurely(name)).snapshot;
  return captureHtml(new TextDecoder().decode(bytesOf(name)), { url: '', charset: 'utf-8' });
};
