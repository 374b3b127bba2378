import type { Comment, DocumentKind, DocumentReading, HiddenPart, Protection } from '../model/document.ts';
import { describePlace } from './describe-place.ts';
import { readDocComments } from './doc-comments.ts';
import { type DocFile, openDoc } from './doc-header.ts';
import { openDocText } from './doc-text.ts';
import type { Budget } from './limits.ts';
import { startManuscript } from './manuscript.ts';
import { openOle } from './ole.ts';
import { readOleProperties } from './ole-properties.ts';
import { readingOf } from './reading.ts';

const SETTINGS = 31;
const HEADER_STORIES = 11;

/** Reads a Word 97–2003 document or a WPS one: text through the piece table, numbering, tables, changes, remarks, protection. */
export const readDoc = (bytes: Uint8Array, budget: Budget, _source: unknown, kind: DocumentKind): DocumentReading => {
  const ole = openOle(bytes, budget);
  const file = openDoc(ole);
  const manuscript = startManuscript(budget.limits.characters);
  const text = openDocText(file, manuscript, budget);
  const { lengths } = file;
  const starts = startsOf(file);
  const stories = headerStories(file, starts.headers);
  for (const story of stories) if (story.tag === 'header') text.write(story.from, story.to, 'header');
  text.write(0, lengths.main);
  text.write(starts.boxes, starts.boxes + lengths.boxes, 'aside');
  text.write(starts.footnotes, starts.footnotes + lengths.footnotes, 'footnote');
  text.write(starts.endnotes, starts.endnotes + lengths.endnotes, 'footnote');
  for (const story of stories) if (story.tag === 'footer') text.write(story.from, story.to, 'footer');
  const comments: readonly Comment[] = readDocComments(file, (from, to) => text.plain(starts.comments + from, starts.comments + to));
  const properties = readOleProperties(ole);
  if (properties.title !== undefined) manuscript.entitle(properties.title);
  const snapshot = manuscript.snapshot('doc');
  const hidden: readonly HiddenPart[] = text.hidden().map(({ text: quote, block, note }) => ({
    kind: 'text',
    text: quote,
    where: `${describePlace(snapshot, { block, start: 0, end: 0 })}（${note}）`,
  }));
  return readingOf(kind, bytes.length, snapshot, {
    properties,
    protection: readProtection(file),
    trackedChanges: text.changes(),
    comments,
    hidden,
  });
};

/** Where each text begins, counted in characters over the whole document. */
const startsOf = ({ lengths }: DocFile) => {
  const footnotes = lengths.main;
  const headers = footnotes + lengths.footnotes;
  const comments = headers + lengths.headers + lengths.macros;
  const endnotes = comments + lengths.comments;
  return { footnotes, headers, comments, endnotes, boxes: endnotes + lengths.endnotes };
};

/** Headers and footers of the sections; the first six stories are separators of notes. */
const headerStories = ({ table, structure }: DocFile, start: number) => {
  const { at, length } = structure(HEADER_STORIES);
  const count = Math.min(Math.floor(length / 4) - 1, 600);
  const stories: { readonly tag: 'header' | 'footer'; readonly from: number; readonly to: number }[] = [];
  for (let index = 6; index < count; index += 1) {
    const [from, to] = [table.u32(at + index * 4), table.u32(at + index * 4 + 4)];
    const part = (index - 6) % 6;
    if (to > from) stories.push({ tag: part === 2 || part === 3 || part === 5 ? 'footer' : 'header', from: start + from, to: start + to });
  }
  return stories;
};

/** What editing is limited to, as the document's settings have it (MS-DOC 2.7.2 and 2.7.7). */
const readProtection = ({ table, structure, writeReservation }: DocFile): Protection => {
  const { at, length } = structure(SETTINGS);
  const bit = (offset: number, mask: number): boolean => offset < length && (table.u8(at + offset) & mask) !== 0;
  const [comments, forms, changes] = [bit(6, 0x10), bit(7, 0x02), bit(7, 0x40)];
  const readOnly = comments && bit(594, 0x01);
  const editing = readOnly ? 'readOnly' : comments ? 'comments' : changes ? 'trackedChanges' : forms ? 'forms' : 'none';
  return { copyForbidden: false, editing, enforced: editing !== 'none', writeReservation };
};
