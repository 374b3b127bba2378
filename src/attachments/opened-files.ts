import { defineFact, type Given, open } from '../audit/fact.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { DocumentReading } from '../model/document.ts';
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
