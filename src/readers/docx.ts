import type { Comment, DocumentProperties, DocumentReading, Protection } from '../model/document.ts';
import type { Archive } from './archive.ts';
import { openArchive } from './archive.ts';
import { describePlace } from './describe-place.ts';
import { readDocxPart } from './docx-body.ts';
import { readNumbering } from './docx-numbering.ts';
import { startDocxCounts } from './docx-paragraph.ts';
import { readStyles } from './docx-styles.ts';
import { type Budget, damaged, stop } from './limits.ts';
import { type Manuscript, startManuscript } from './manuscript.ts';
import { readOfficeProperties } from './office-properties.ts';
import { LIST_CAP, QUOTE_CAP, readingOf, unprotected } from './reading.ts';
import { readXml } from './xml.ts';

/** Reads a DOCX: text in reading order with numbering and tables, notes, tracked changes, comments, protection. */
export const readDocx = (bytes: Uint8Array, budget: Budget): DocumentReading => {
  const archive = openArchive(bytes, budget);
  if (archive === null || !archive.has('word/document.xml')) return stop(damaged);
  const manuscript = startManuscript(budget.limits.characters);
  const counts = startDocxCounts();
  const styles = readStyles(archive, budget);
  const shared = { archive, budget, manuscript, counts, styles, numbering: readNumbering(archive, budget) };
  for (const part of partsNamed(archive, 'header')) readDocxPart(part, shared, 'header');
  readDocxPart('word/document.xml', shared);
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) readDocxPart(part, shared);
  for (const part of partsNamed(archive, 'footer')) readDocxPart(part, shared, 'footer');
  const comments = readComments(archive, budget);
  const properties = readOfficeProperties(archive, budget);
  entitle(manuscript, properties);
  const snapshot = manuscript.snapshot('docx');
  return readingOf('docx', bytes.length, snapshot, {
    properties,
    protection: readProtection(archive, budget),
    trackedChanges: { insertions: counts.insertions, deletions: counts.deletions },
    comments,
    hidden: counts.hidden.map(({ kind, text, block, note }) => {
      const place = describePlace(snapshot, { block, start: 0, end: 0 });
      return { kind, text, where: note === '' ? place : `${place}（${note}）` };
    }),
  });
};

const entitle = (manuscript: Manuscript, { title }: DocumentProperties): void => {
  if (title !== undefined) manuscript.entitle(title);
};

const partsNamed = (archive: Archive, kind: 'header' | 'footer'): readonly string[] =>
  archive.entries
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`word/${kind}`) && name.endsWith('.xml'))
    .slice(0, 50);

const EDITING: readonly string[] = ['readOnly', 'comments', 'trackedChanges', 'forms'] satisfies readonly Protection['editing'][];
const isEditing = (value: string): value is Protection['editing'] => EDITING.includes(value);

/** A switch of OOXML is on when it is there with `1`, `true`, `on`, and some also without a value. */
const isOn = (value: string): boolean => value === '1' || value === 'true' || value === 'on';

const readProtection = (archive: Archive, budget: Budget): Protection => {
  let protection = unprotected;
  readXml(archive, 'word/settings.xml', budget, {
    open: (name, attribute) => {
      if (name === 'documentProtection') {
        const edit = attribute('edit');
        protection = { ...protection, editing: isEditing(edit) ? edit : 'none', enforced: isOn(attribute('enforcement')) };
      } else if (name === 'writeProtection') {
        const locked = isOn(attribute('recommended')) || attribute('hash') !== '' || attribute('hashValue') !== '';
        protection = { ...protection, writeReservation: locked };
      }
    },
  });
  return protection;
};

const readComments = (archive: Archive, budget: Budget): readonly Comment[] => {
  const comments: Comment[] = [];
  let author = '';
  let text: string | null = null;
  readXml(archive, 'word/comments.xml', budget, {
    open: (name, attribute) => {
      if (name !== 'comment') return;
      author = attribute('author');
      text = '';
    },
    text: (piece) => {
      if (text !== null) text += piece.slice(0, QUOTE_CAP);
    },
    close: (name) => {
      if (name !== 'comment' || text === null) return;
      if (comments.length < LIST_CAP) comments.push({ author: author.slice(0, 100), text: text.trim().slice(0, QUOTE_CAP) });
      text = null;
    },
  });
  return comments;
};
