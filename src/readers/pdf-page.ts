import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Comment } from '../model/document.ts';
import { withoutRadicals } from '../text/radicals.ts';
import { type Line, linesOf, type Piece } from './lines.ts';
import { QUOTE_CAP } from './reading.ts';

/** What is read of one page. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly area: number;
  readonly lines: readonly Line[];
  /** Characters with ink, and those of them that stand for no character at all. */
  readonly characters: number;
  readonly unknown: number;
  /** Characters that stand in every text of ours: Chinese, Latin letters, digits, and their usual marks. */
  readonly usual: number;
  readonly comments: readonly Comment[];
}

/** Private use, controls, the replacement character: what a font without a code table yields. */
const UNKNOWN = /(?!\s)\p{Cc}|\p{Co}|\ufffd/gu;

const USUAL = /[\w.,:;()%/—\-‘-”…\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/gu;

/** Reads the text and the remarks of a page; its pictures are not drawn. */
export const readPdfPage = async (document: PDFDocumentProxy, number: number): Promise<PdfPage> => {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items)
    if ('str' in item && item.str !== '') pieces.push(pieceOf({ ...item, str: withoutRadicals(item.str) }, transform));
  const text = pieces.map((piece) => piece.text).join('');
  const comments = await page.getAnnotations().then(commentsOf, () => []);
  page.cleanup();
  return {
    number,
    height,
    area: width * height,
    lines: linesOf(pieces),
    characters: text.replace(/\s/gu, '').length,
    unknown: text.match(UNKNOWN)?.length ?? 0,
    usual: text.match(USUAL)?.length ?? 0,
    comments,
  };
};

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const pieceOf = ({ str, transform, width, height }: Item, view: readonly number[]): Piece => {
  const [, , c = 0, d = 0, e = 0, f = 0] = transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  return { text: str, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, width, size: height || Math.hypot(c, d) };
};

const commentsOf = (annotations: readonly object[]): readonly Comment[] => annotations.map(commentOf).filter((comment) => comment !== null);

const commentOf = (annotation: object): Comment | null => {
  if (!('contentsObj' in annotation) || ('subtype' in annotation && (annotation.subtype === 'Link' || annotation.subtype === 'Widget')))
    return null;
  const text = stringOf(annotation.contentsObj).trim().slice(0, QUOTE_CAP);
  const author = 'titleObj' in annotation ? stringOf(annotation.titleObj).slice(0, 100) : '';
  return text === '' ? null : { author, text };
};

const stringOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'str' in value && typeof value.str === 'string' ? value.str : '';
