import type { Comment, DocumentReading, HiddenPart, Protection } from '../model/document.ts';
import { type Archive, openArchive } from './archive.ts';
import { type Budget, damaged, stop } from './limits.ts';
import { startManuscript } from './manuscript.ts';
import { readOfficeProperties } from './office-properties.ts';
import { LIST_CAP, QUOTE_CAP, readingOf, unprotected } from './reading.ts';
import { writeSheet } from './worksheet.ts';
import { readLooks, readSharedTexts, readSheetPart } from './xlsx-sheet.ts';
import { readXml } from './xml.ts';

/** Reads an XLSX workbook: cells of all sheets, what is hidden, comments, protection. Formulas are not worked out; their last result is read. */
export const readXlsx = (bytes: Uint8Array, budget: Budget): DocumentReading => {
  const archive = openArchive(bytes, budget);
  if (archive === null || !archive.has('xl/workbook.xml')) return stop(damaged);
  const book = readBook(archive, budget);
  const manuscript = startManuscript(budget.limits.characters);
  const shared = { texts: readSharedTexts(archive, budget), looks: readLooks(archive, budget), from1904: book.from1904 };
  const hidden: HiddenPart[] = [];
  let locked = false;
  let complete = true;
  for (const { name, part, hidden: concealed } of book.sheets) {
    const sheet = readSheetPart(archive, part, budget, shared);
    if (sheet === null) continue;
    locked ||= sheet.locked;
    complete &&= sheet.complete;
    hidden.push(...writeSheet(manuscript, { name, hidden: concealed, ...sheet }));
  }
  const properties = readOfficeProperties(archive, budget);
  if (properties.title !== undefined) manuscript.entitle(properties.title);
  const protection: Protection = {
    ...unprotected,
    editing: locked || book.locked ? 'readOnly' : 'none',
    enforced: locked || book.locked,
    writeReservation: book.reserved,
  };
  return readingOf('xlsx', bytes.length, manuscript.snapshot('xlsx'), {
    properties,
    pages: book.sheets.length,
    protection,
    comments: readComments(archive, budget),
    hidden: hidden.slice(0, LIST_CAP),
    complete: complete && !manuscript.truncated(),
  });
};

const readBook = (archive: Archive, budget: Budget) => {
  const targets = new Map<string, string>();
  readXml(archive, 'xl/_rels/workbook.xml.rels', budget, {
    open: (name, attribute) => {
      if (name === 'Relationship') targets.set(attribute('Id'), attribute('Target'));
    },
  });
  const sheets: { readonly name: string; readonly part: string; readonly hidden: boolean }[] = [];
  const found = { from1904: false, locked: false, reserved: false };
  readXml(archive, 'xl/workbook.xml', budget, {
    open: (name, attribute) => {
      if (name === 'workbookPr') found.from1904 = /^(?:1|true)$/u.test(attribute('date1904'));
      else if (name === 'workbookProtection') found.locked = /^(?:1|true)$/u.test(attribute('lockStructure'));
      else if (name === 'fileSharing') found.reserved = true;
      else if (name === 'sheet' && sheets.length < 1000) {
        const target = targets.get(attribute('r:id')) ?? targets.get(attribute('id')) ?? '';
        const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
        sheets.push({ name: attribute('name').slice(0, 100), part, hidden: /hidden/iu.test(attribute('state')) });
      }
    },
  });
  return { sheets, ...found };
};

const readComments = (archive: Archive, budget: Budget): readonly Comment[] => {
  const comments: Comment[] = [];
  for (const { name } of archive.entries.filter((entry) => /^xl\/comments[^/]*\.xml$/iu.test(entry.name)).slice(0, 100)) {
    const authors: string[] = [];
    let text: string | null = null;
    let author = '';
    let inAuthor = false;
    let inText = false;
    readXml(archive, name, budget, {
      open: (element, attribute) => {
        inAuthor = element === 'author';
        inText = element === 't';
        if (inAuthor) authors.push('');
        if (element !== 'comment') return;
        text = '';
        author = authors[Number(attribute('authorId'))] ?? '';
      },
      text: (piece) => {
        if (inAuthor && authors.length > 0) authors[authors.length - 1] += piece.slice(0, 100);
        else if (text !== null && inText) text += piece.slice(0, QUOTE_CAP);
      },
      close: (element) => {
        inAuthor = false;
        inText = false;
        if (element !== 'comment' || text === null) return;
        if (comments.length < LIST_CAP) comments.push({ author: author.trim(), text: text.trim().slice(0, QUOTE_CAP) });
        text = null;
      },
    });
  }
  return comments;
};
