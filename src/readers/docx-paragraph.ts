import type { HiddenPart } from '../model/document.ts';
import type { Archive } from './archive.ts';
import type { Numbering } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import type { Budget } from './limits.ts';
import type { Manuscript } from './manuscript.ts';
import { LIST_CAP, QUOTE_CAP } from './reading.ts';

/** What the parts of one DOCX share while they are read. */
export interface DocxParts {
  readonly archive: Archive;
  readonly budget: Budget;
  readonly manuscript: Manuscript;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counts: DocxCounts;
}

/** What is counted over all parts. */
export interface DocxCounts {
  insertions: number;
  deletions: number;
  /** Marks that refer to notes. */
  notes: number;
  /** Hidden parts with the block they stand in. */
  readonly hidden: (Omit<HiddenPart, 'where'> & { readonly block: number; readonly note: string })[];
}

/** Counts of a document before anything is read. */
export const startDocxCounts = (): DocxCounts => ({ insertions: 0, deletions: 0, notes: 0, hidden: [] });

/** A paragraph while it is read. */
export interface Paragraph {
  style: string;
  number: string | null;
  level: number | null;
  outline: number | null;
  begun: boolean;
  inProperties: boolean;
  shaded: boolean;
  run: { hidden: boolean; white: boolean; shaded: boolean } | null;
  hidden: string;
  white: string;
}

/** Where the reading of a part stands. */
export interface DocxState extends DocxParts {
  readonly paragraphs: Paragraph[];
  /** One for every open cell: whether it is shaded, so that white letters can be read. */
  readonly cells: { shaded: boolean }[];
  readonly rows: { hidden: boolean; readonly block: number }[];
  skipped: number;
  inText: boolean;
}

/** A paragraph of which nothing is known yet. */
export const newParagraph = (): Paragraph => ({
  style: '',
  number: null,
  level: null,
  outline: null,
  begun: false,
  inProperties: false,
  shaded: false,
  run: null,
  hidden: '',
  white: '',
});

/** Opens the paragraph's box and writes its automatic number. */
export const begin = (state: DocxState): void => {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph === undefined || paragraph.begun) return;
  paragraph.begun = true;
  const style = state.styles.get(paragraph.style);
  const outline = paragraph.outline ?? style?.outline ?? -1;
  state.manuscript.open(outline >= 0 && outline < 6 ? `h${outline + 1}` : 'p');
  const number = paragraph.number ?? style?.number ?? '';
  if (number !== '' && number !== '0') state.manuscript.write(state.numbering(number, paragraph.level ?? style?.level ?? 0));
};

/** Writes characters of the run that is being read. */
export const write = (state: DocxState, text: string): void => {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph === undefined) return;
  const { run } = paragraph;
  if (run?.hidden) {
    paragraph.hidden += text;
    return;
  }
  if (!paragraph.begun) begin(state);
  state.manuscript.write(text);
  if (run?.white && !run.shaded && !paragraph.shaded && !state.cells.at(-1)?.shaded) paragraph.white += text;
};

/** Ends the innermost paragraph; what is hidden in it becomes a block of its own. */
export const endParagraph = (state: DocxState): void => {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph === undefined) return;
  if (paragraph.white.trim() !== '') keep(state, 'text', paragraph.white, '白色文字', state.manuscript.blocks.length - 1);
  if (paragraph.hidden.trim() !== '') {
    begin(state);
    state.manuscript.write(paragraph.hidden, true);
    keep(state, 'text', paragraph.hidden, '隐藏文字', state.manuscript.blocks.length - 1);
  }
  if (paragraph.begun) state.manuscript.close();
  state.paragraphs.pop();
};

/** Keeps something hidden, to be named when the whole text is there. */
export const keep = (state: DocxState, kind: HiddenPart['kind'], text: string, note: string, block: number): void => {
  if (state.counts.hidden.length < LIST_CAP) state.counts.hidden.push({ kind, text: text.trim().slice(0, QUOTE_CAP), block, note });
};

/** What was written since a block. */
export const textSince = (state: DocxState, block: number): string =>
  state.manuscript.blocks
    .slice(block, block + 50)
    .map(({ text }) => text)
    .join(' ');
