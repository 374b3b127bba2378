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

/** `— 1 —`, `- 12 -`, `第3页`, `第 3 页 共 21 页`, `3 / 21`: nobody takes these for text. */
const PAGE_NUMBER =
  /^(?:[-—–－―_]{1,3}\s?\d{1,4}\s?[-—–－―_]{1,3}|第\s?\d{1,4}\s?页(?:[\s,，/|]{0,3}共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4})$/u;
/** `12`: a page number, or a figure of a table that happens to stand there. */
const BARE_NUMBER = /^[\s·.]{0,3}(\d{1,4})[\s·.]{0,3}$/u;
/** Share of the page's height at each end that headers and footers stand in. */
const EDGE = 0.12;
/** Lines at each end that are weighed. */
const REACH = 3;

/** Tells page headers, footers and page numbers from text: numbers at an edge, and lines that come back on half of the pages. */
export const cutEdges = (pages: readonly LaidPage[]): readonly CutPage[] => {
  const seen = new Map<string, number>();
  const add = (key: string): void => {
    seen.set(key, (seen.get(key) ?? 0) + 1);
  };
  for (const [index, page] of pages.entries()) for (const key of new Set(edgeLines(page).map((line) => keyOf(line, page, index)))) add(key);
  const often = Math.max(2, pages.length / 2);
  // A page that stands alone has nothing to compare with; its number is 1.
  if (pages.length === 1) seen.set('lower number 1', often);
  return pages.map((page, index) => {
    const edges = edgeLines(page).filter((line) => PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line, page, index)) ?? 0) >= often);
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

/** Where and what, figures aside; of a bare number how far it is from the page's own, which page numbers keep. */
const keyOf = (line: Line, { height }: LaidPage, index: number): string => {
  const edge = line.y < height / 2 ? 'upper' : 'lower';
  const bare = BARE_NUMBER.exec(line.text)?.[1];
  if (bare !== undefined) return `${edge} number ${Number(bare) - index}`;
  return `${edge} ${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, '#')}`;
};
