import { defineFact, type Given, open } from '../audit/fact.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { DocumentKind, DocumentReading } from '../model/document.ts';
import { isFailure } from '../model/failure.ts';

/** An attachment that was opened, its document, and the facts of that document, read like a page's. */
export interface OpenedFile {
  readonly reading: AttachmentReading;
  readonly document: DocumentReading;
  readonly given: Given;
}

const FILES = 50;

/** Attachments whose text could be read, in page order; documents one level down in an archive stand behind it. */
export const openedFiles = defineFact<readonly OpenedFile[]>('openedFiles', ({ attachments = [], day }) =>
  attachments
    .flatMap((reading) => documentsOf(reading).map((document) => ({ reading, document })))
    .slice(0, FILES)
    .map((file) => ({ ...file, given: open(file.document.snapshot, { day, sites: [] }) })),
);

const documentsOf = ({ read }: AttachmentReading): readonly DocumentReading[] => {
  if (read === null || isFailure(read)) return [];
  const members = read.members.flatMap(({ read: inner }) => (inner === null || isFailure(inner) ? [] : [inner]));
  return [read, ...members];
};

const WRITINGS: ReadonlySet<DocumentKind> = new Set(['pdf', 'docx', 'doc', 'wps', 'ofd', 'text']);
/** Blocks of text beyond which a file is a list rather than a document. */
const LINES = 20_000;

/** Opened files that are documents, with head, text and signature, rather than tables. */
export const writtenFiles = defineFact<readonly OpenedFile[]>('writtenFiles', ({ get }) =>
  get(openedFiles).filter(({ document: { kind, snapshot } }) => WRITINGS.has(kind) && snapshot.blocks.length <= LINES),
);
