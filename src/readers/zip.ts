import type { DocumentReading, Member } from '../model/document.ts';
import type { Failure } from '../model/failure.ts';
import { type Archive, type ArchiveEntry, openArchive } from './archive.ts';
import { type Budget, damaged, stop, stoppedWith, unpacksTooLarge } from './limits.ts';
import { startManuscript } from './manuscript.ts';
import type { DocumentSource } from './read-document.ts';
import { readDocument } from './read-document.ts';
import { readingOf } from './reading.ts';
import { extensionOf, sniff } from './sniff.ts';

/** Members that are opened; the rest is only listed. */
const OPENED = 50;
const DOCUMENTS: ReadonlySet<string> = new Set('pdf docx doc wps ofd xlsx xls et csv txt pptx ppt rar 7z zip'.split(' '));

/** Reads a ZIP archive: lists its members, reads the documents among them; archives inside are not opened. Names are never used as paths. */
export const readZip = async (bytes: Uint8Array, budget: Budget, source: DocumentSource): Promise<DocumentReading> => {
  const archive = openArchive(bytes, budget);
  if (archive === null) return stop(damaged);
  const manuscript = startManuscript(budget.limits.characters);
  const members: Member[] = [];
  let opened = 0;
  for (const entry of archive.entries) {
    if (entry.name.endsWith('/')) continue;
    const wanted = DOCUMENTS.has(extensionOf(entry.name)) && opened < OPENED;
    if (wanted) opened += 1;
    budget.check();
    const name = entry.name.slice(0, 500);
    members.push(wanted ? await readMember(archive, entry, name, budget, source) : { name, size: entry.size, kind: 'unknown', read: null });
    manuscript.paragraph(name);
  }
  return readingOf('zip', bytes.length, manuscript.snapshot('text'), { members, complete: archive.count <= archive.entries.length });
};

const readMember = async (archive: Archive, entry: ArchiveEntry, name: string, budget: Budget, source: DocumentSource): Promise<Member> => {
  const bytes = take(archive, entry, budget);
  if (!(bytes instanceof Uint8Array)) return { name, size: entry.size, kind: 'unknown', read: bytes };
  const kind = sniff(bytes, name);
  if (kind === 'zip') return { name, size: bytes.length, kind, read: null };
  const limits = { ...source.limits, milliseconds: budget.left(), millisecondsPerMegabyte: 0 };
  return { name, size: bytes.length, kind, read: await readDocument(bytes, { ...source, name, limits }) };
};

/** Unpacks a member; a member that cannot be unpacked does not spoil the others, an archive that is a bomb ends here. */
const take = (archive: Archive, entry: ArchiveEntry, budget: Budget): Uint8Array | Failure => {
  try {
    return archive.bytes(entry.name) ?? damaged;
  } catch (error) {
    budget.check();
    const reason = stoppedWith(error);
    return reason.code === unpacksTooLarge.code ? stop(reason) : reason;
  }
};
