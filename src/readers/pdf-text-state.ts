import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextState } from '../model/document.ts';
import type { Budget } from './limits.ts';
import type { PdfPage } from './pdf-page.ts';

/** Fewer characters than this on a page may be a stamp or a page number on a scan. */
const FEW = 50;
/** Pages whose drawing is looked into; a scan is one on every page. */
const SAMPLES = 6;
/** Share of the page that pictures cover on a scan. */
const COVERED = 0.8;
/** Share of characters that stand for nothing, or that no text of ours has, from which the fonts are to blame. */
const UNTOLD = 0.2;

/** What a page without text draws instead. */
type Drawing = 'picture' | 'letters' | 'nothing';

/** Whether a PDF has text, consists of pictures, or has fonts that cannot be read; only pages with next to no text are looked into. */
export const textStateOf = async (
  document: PDFDocumentProxy,
  pages: readonly PdfPage[],
  budget: Budget,
): Promise<{ readonly textState: TextState; readonly scannedPages: readonly number[] }> => {
  const characters = pages.reduce((sum, page) => sum + page.characters, 0);
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  const bare = pages.filter((page) => page.characters < FEW);
  const drawings = new Map<PdfPage, Drawing>();
  for (const page of spread(bare, SAMPLES)) {
    budget.check();
    drawings.set(page, await drawingOf(document, page));
  }
  const kinds = [...drawings.values()];
  const scanned = kinds.includes('picture') && !kinds.includes('letters') ? bare : bare.filter((page) => drawings.get(page) === 'picture');
  const scannedPages = scanned.filter((page) => (drawings.get(page) ?? 'picture') === 'picture').map((page) => page.number);
  const odd = characters - pages.reduce((sum, page) => sum + page.usual, 0);
  if (Math.max(unknown, odd) > characters * UNTOLD) return { textState: 'font-problem', scannedPages };
  if (bare.length < pages.length) return { textState: 'text', scannedPages };
  if (kinds.includes('picture')) return { textState: 'scanned', scannedPages };
  if (characters > 0) return { textState: 'text', scannedPages };
  return { textState: kinds.includes('letters') ? 'font-problem' : 'empty', scannedPages };
};

/** So many of a list, from all over it. */
const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  list.length <= count
    ? list
    : list.filter((_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length));

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
]);
const LETTERS: ReadonlySet<number> = new Set([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText]);

const drawingOf = async (document: PDFDocumentProxy, { number, area, characters }: PdfPage): Promise<Drawing> => {
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: number[] = [];
  let scale = 1;
  let covered = 0;
  let letters = false;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(scale);
    else if (operator === OPS.restore) scale = saved.pop() ?? 1;
    else if (operator === OPS.transform || operator === OPS.paintFormXObjectBegin) scale *= areaScale(operator, argsArray[index]);
    else if (PICTURES.has(operator)) covered += scale;
    else if (LETTERS.has(operator)) letters = true;
  }
  page.cleanup();
  if (covered > area * COVERED) return 'picture';
  if (letters && characters === 0) return 'letters';
  return covered > 0 && characters === 0 ? 'picture' : 'nothing';
};

/** How much larger areas become by a matrix. */
const areaScale = (operator: number, given: unknown): number => {
  const matrix: unknown = operator === OPS.transform ? given : Array.isArray(given) ? given[0] : null;
  if (!Array.isArray(matrix) && !ArrayBuffer.isView(matrix)) return 1;
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(matrix as ArrayLike<number>); // a list of numbers by the engine's contract
  return Math.abs(a * d - b * c);
};
