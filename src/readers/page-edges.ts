import type { Line } from './lines.ts';

/** A page cut into what repeats at its upper edge, the text, and what repeats at its lower edge. */
export interface CutPage {
  readonly header: readonly Line[];
  readonly body: readonly Line[];
  readonly footer: readonly Line[];
}

/** A page's lines and height in points. */
export interface LaidPage {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** `— 1 —`, `- 12 -`, `第3页`, `第 3 页 共 21 页`, `3 / 21`, `3`. */
const PAGE_NUMBER = /^[-—–－―_·.\s]{0,6}(?:第\s?)?\d{1,4}(?:\s?页)?(?:[\s,，/|]{0,3}(?:共\s?)?\d{1,4}(?:\s?页)?)?[-—–－―_·.\s]{0,6}$/u;
/** Share of the page's height at each end that headers and footers stand in. */
const EDGE = 0.12;
/** Lines at each end that are weighed. */
const REACH = 3;

/** Tells page headers, footers and page numbers from text: numbers at an edge, and lines that come back on half of the pages. */
export const cutEdges = (pages: readonly LaidPage[]): readonly CutPage[] => {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map((line) => keyOf(line, page)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(3, pages.length / 2);
  return pages.map((page) => {
    const edges = edgeLines(page).filter((line) => PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line, page)) ?? 0) >= often);
    if (edges.length === 0) return { header: [], body: page.lines, footer: [] };
    return {
      header: edges.filter((line) => line.y < page.height / 2),
      body: page.lines.filter((line) => !edges.includes(line)),
      footer: edges.filter((line) => line.y >= page.height / 2),
    };
  });
};

const edgeLines = ({ lines, height }: LaidPage): readonly Line[] => {
  const upper = lines.filter((line) => line.y < height * EDGE).slice(0, REACH);
  const lower = lines.filter((line) => line.y > height * (1 - EDGE)).slice(-REACH);
  return [...upper, ...lower];
};

/** Where and what, figures aside. */
const keyOf = (line: Line, { height }: LaidPage): string =>
  `${line.y < height / 2 ? 'upper' : 'lower'} ${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, '#')}`;
