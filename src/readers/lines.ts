import { raisedFigure } from './note-mark.ts';

/** Some characters drawn at one place of a page; x and y in points from the upper left corner, y of the base line. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
}

/** A line of text on a page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Chinese letters, kana, full-width marks: what is written without blanks. */
const WIDE = '[\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]';
/** `第 1 条`: blanks that layout puts between Chinese letters and everything else. */
const LOOSE_BLANK = new RegExp(`(?<=${WIDE}) +| +(?=${WIDE})`, 'gu');
const ENDS_LATIN = /[\w,.;:)]$/u;
const BEGINS_LATIN = /^[\w(]/u;
/** A gap wider than so many letters stays a blank even between Chinese letters: columns, labels apart from values. */
const WIDE_GAP = 1.2;

/** Puts pieces together to lines in the order they were drawn; a table's cells so stay whole. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] => {
  const lines: Line[] = [];
  let row: Piece[] = [];
  const flush = (): void => {
    const line = lineOf(row);
    if (line !== null) lines.push(line);
    row = [];
  };
  for (const piece of pieces) {
    const last = row.at(-1);
    if (last !== undefined && !continues(last, piece)) flush();
    row.push(piece);
  }
  flush();
  return lines;
};

const continues = (last: Piece, next: Piece): boolean => {
  const size = Math.max(last.size, next.size, 1);
  return Math.abs(last.y - next.y) < size * 0.5 && next.x > last.x + last.width - size * 0.6 && next.x - (last.x + last.width) < size * 12;
};

const lineOf = (row: readonly Piece[]): Line | null => {
  const [first] = row;
  if (first === undefined) return null;
  const largest = Math.max(...row.slice(0, 1000).map(({ size }) => size));
  const base = row.find(({ size, text }) => size === largest && text.trim() !== '') ?? first;
  let text = '';
  let reached = first.x;
  for (const piece of row) {
    const gap = piece.x - reached;
    const size = Math.max(piece.size, 1);
    const own = raised(piece, base, largest) ?? (piece.text.trim() === '' ? '' : piece.text.replace(LOOSE_BLANK, '').trim());
    if (own !== '') {
      if (text !== '') text += joint(text, own, gap, size);
      text += own;
      reached = piece.x + piece.width;
    }
  }
  if (text === '') return null;
  const inked = row.filter((piece) => piece.text.trim() !== '');
  return { text, left: inked[0]?.x ?? first.x, right: reached, y: Math.max(...row.slice(0, 1000).map(({ y }) => y)), size: largest };
};

/** A small figure above the line, as a note's mark or a power: written so; null for anything else. */
const raised = (piece: Piece, { y }: Piece, largest: number): string | null =>
  piece.size < largest * 0.75 && /^\s*\d{1,3}\s*$/u.test(piece.text) && Math.abs(piece.y - y) > largest * 0.12
    ? raisedFigure(piece.text.trim())
    : null;

const joint = (before: string, after: string, gap: number, size: number): string => {
  if (gap > size * WIDE_GAP) return ' ';
  return gap > size * 0.15 && ENDS_LATIN.test(before) && BEGINS_LATIN.test(after) ? ' ' : '';
};

/** Puts lines together to paragraphs: one ends where a line stops short, the next is indented, apart, or of another size. */
export const paragraphsOf = (lines: readonly Line[]): readonly string[] => {
  const left = Math.min(...lines.slice(0, 5000).map((line) => line.left));
  const right = Math.max(...lines.slice(0, 5000).map((line) => line.right));
  const step = usualStep(lines);
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const text = paragraphs.at(-1);
    if (last !== undefined && text !== undefined && !beginsParagraph(last, line, { left, right, step })) {
      paragraphs[paragraphs.length - 1] = text + (ENDS_LATIN.test(text) && BEGINS_LATIN.test(line.text) ? ' ' : '') + line.text;
    } else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs;
};

const beginsParagraph = (last: Line, line: Line, column: { left: number; right: number; step: number }): boolean => {
  const gap = line.y - last.y;
  const size = Math.max(last.size, line.size);
  return (
    gap <= 0 ||
    gap > column.step * 1.45 ||
    Math.abs(last.size - line.size) > size * 0.15 ||
    last.right < column.right - size - Math.max(size, wordWidth(line)) ||
    line.left > column.left + size * 1.2
  );
};

/** `24‰，`, `www.example.gov.cn`: what would not be broken at the end of a line. */
const WORD = /^[\w.,:/@%‰〔〕()-]{1,60}[，。；：、）》”]?/u;

/** Room the first word of a line takes: a line before it may end so much earlier. */
const wordWidth = ({ text, size }: Line): number => (WORD.exec(text)?.[0].length ?? 1) * size * 0.7;

/** The median distance of two lines one below the other. */
const usualStep = (lines: readonly Line[]): number => {
  const steps: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const step = (lines[at]?.y ?? 0) - (lines[at - 1]?.y ?? 0);
    if (step > 1) steps.push(step);
  }
  return steps.sort((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 20;
};
