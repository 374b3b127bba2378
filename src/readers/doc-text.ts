import { type ParagraphFormat, type RunFormat, readParagraphFormats, readRunFormats } from './doc-formats.ts';
import type { DocFile } from './doc-header.ts';
import { readDocLists } from './doc-lists.ts';
import { type DocPiece, readPieces } from './doc-pieces.ts';
import type { Budget } from './limits.ts';
import type { Manuscript } from './manuscript.ts';
import { raisedFigure } from './note-mark.ts';
import { LIST_CAP, QUOTE_CAP } from './reading.ts';

interface HiddenText {
  readonly text: string;
  readonly block: number;
  readonly note: string;
}

/** What is being written: the paragraph so far, the fields open, the table rows open. */
interface Progress {
  text: string;
  concealed: string;
  white: string;
  /** For every open field whether its result is being read. */
  readonly fields: boolean[];
  /** Marks that refer to notes; null in a text that is itself one. */
  notes: number | null;
  inRow: boolean;
  inTable: boolean;
}

/** Opens the text of a Word document for writing it into a manuscript, stretch by stretch. */
export const openDocText = (file: DocFile, manuscript: Manuscript, budget: Budget) => {
  const pieces = readPieces(file, budget.limits.characters * 2);
  const runs = readRunFormats(file);
  const paragraphs = readParagraphFormats(file);
  const label = readDocLists(file);
  const hidden: HiddenText[] = [];
  const counts = { insertions: 0, deletions: 0 };
  let last: RunFormat | null = null;

  const count = (format: RunFormat): void => {
    if (format.inserted && !last?.inserted) counts.insertions += 1;
    if (format.deleted && !last?.deleted) counts.deletions += 1;
    last = format;
  };

  const endParagraph = (progress: Progress, format: ParagraphFormat, endsCell: boolean): void => {
    place(manuscript, progress, format);
    const { text, concealed, white } = progress;
    if (text.trim() !== '' || concealed.trim() !== '') {
      manuscript.open(tagOf(format));
      if (format.list > 0 && format.list < 2047) manuscript.write(label(format.list, format.level));
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) manuscript.end();
        manuscript.write(line);
      }
      keep(hidden, white, manuscript.blocks.length - 1, '白色文字');
      manuscript.write(concealed, true);
      keep(hidden, concealed, manuscript.blocks.length - 1, '隐藏文字');
      manuscript.close();
    }
    if (endsCell && progress.inRow) manuscript.close();
    if (endsCell && progress.inRow) manuscript.open('td');
    Object.assign(progress, { text: '', concealed: '', white: '' });
  };

  /** Takes a stretch in which nothing changes. */
  const take = (progress: Progress, piece: DocPiece, from: number, text: string, format: RunFormat): void => {
    let at = 0;
    for (const part of text.split(CONTROL)) {
      const offset = piece.offset + (from + at) * piece.width;
      at += part.length;
      if (part === '\r' || part === '\f' || part === CELL) {
        const paragraph = paragraphs.at(offset).format;
        if (part === CELL && paragraph.endsRow) endRow(manuscript, progress);
        else endParagraph(progress, paragraph, part === CELL);
      } else if (!format.deleted) collect(progress, part, format);
    }
  };

  const each = (from: number, to: number, use: (piece: DocPiece, start: number, text: string, format: RunFormat) => void): void => {
    for (const piece of pieces) {
      const end = Math.min(piece.to, to) - piece.from;
      let at = Math.max(piece.from, from) - piece.from;
      budget.check();
      while (at < end) {
        const run = runs.at(piece.offset + at * piece.width);
        const next = Math.min(end, Math.max(at + 1, Math.ceil((run.end - piece.offset) / piece.width)));
        use(piece, at, piece.text.slice(at, next), run.format);
        at = next;
      }
    }
  };

  return {
    /** Writes the characters from one place to another, in a box of its own where a tag is given and there is text. */
    write: (from: number, to: number, tag?: string): void => {
      if (to <= from) return;
      const depth = manuscript.depth();
      if (tag !== undefined) manuscript.open(tag);
      const progress: Progress = {
        text: '',
        concealed: '',
        white: '',
        fields: [],
        notes: tag === undefined ? 0 : null,
        inRow: false,
        inTable: false,
      };
      each(from, to, (piece, start, text, format) => {
        count(format);
        take(progress, piece, start, text, format);
      });
      endParagraph(progress, { style: 0, inTable: false, endsRow: false, list: 0, level: 0, outline: -1 }, false);
      while (manuscript.depth() > depth) manuscript.close();
    },
    /** The characters from one place to another, on one line. */
    plain: (from: number, to: number): string => {
      let whole = '';
      each(from, to, (_piece, _start, text, format) => {
        if (!format.deleted) whole += text.replace(/\p{Cc}+/gu, ' ');
      });
      return whole;
    },
    changes: () => ({ ...counts }),
    hidden: (): readonly HiddenText[] => hidden,
  };
};

/** Marks of the text; the group keeps them when text is split. */
const CONTROL = /(\p{Cc})/u;
const CELL = '\u0007';
const FIELD = { begins: '\u0013', separates: '\u0014', ends: '\u0015' };
/** Marks that stand for characters; all others, such as anchors of pictures, stand for none. */
const CHARACTERS: Readonly<Record<string, string>> = { '\t': ' ', '\u000b': '\n', '\u001e': '-' };

const NOTE = '\u0002';

const noteMark = (part: string, progress: Progress): string => {
  if (part !== NOTE || progress.notes === null) return '';
  progress.notes += 1;
  return raisedFigure(progress.notes);
};

const collect = (progress: Progress, part: string, format: RunFormat): void => {
  if (part === FIELD.begins) progress.fields.push(false);
  else if (part === FIELD.separates) progress.fields[progress.fields.length - 1] = true;
  else if (part === FIELD.ends) progress.fields.pop();
  else if (progress.fields.every((result) => result)) {
    const text = part.length === 1 && CONTROL.test(part) ? (CHARACTERS[part] ?? noteMark(part, progress)) : part;
    if (format.hidden) progress.concealed += text;
    else progress.text += text;
    if (format.white && !format.hidden) progress.white += text;
  }
};

/** Opens and closes tables and rows so that a paragraph stands where its formatting says. */
const place = (manuscript: Manuscript, progress: Progress, { inTable }: ParagraphFormat): void => {
  if (!inTable && progress.inTable) {
    if (progress.inRow) endRow(manuscript, progress);
    manuscript.close();
    progress.inTable = false;
  }
  if (!inTable) return;
  if (!progress.inTable) manuscript.open('table');
  if (!progress.inRow) {
    manuscript.open('tr');
    manuscript.open('td');
  }
  progress.inTable = true;
  progress.inRow = true;
};

const endRow = (manuscript: Manuscript, progress: Progress): void => {
  if (!progress.inRow) return;
  // The last cell's mark has opened one more.
  manuscript.drop();
  manuscript.close();
  progress.inRow = false;
  Object.assign(progress, { text: '', concealed: '', white: '' });
};

const tagOf = ({ outline, style }: ParagraphFormat): string => {
  const level = outline >= 0 ? outline : style >= 1 && style <= 9 ? style - 1 : 9;
  return level < 6 ? `h${level + 1}` : 'p';
};

const keep = (hidden: HiddenText[], text: string, block: number, note: string): void => {
  if (text.trim() !== '' && hidden.length < LIST_CAP) hidden.push({ text: text.trim().slice(0, QUOTE_CAP), block, note });
};
