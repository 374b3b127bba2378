import { defineFact } from '../audit/fact.ts';
import { CHROME, chrome } from './chrome.ts';
import { regions } from './regions.ts';

/** A line of the document's text: a block that visitors see. */
export interface BodyLine {
  readonly block: number;
  readonly text: string;
}

const LINES_CAP = 20_000;

/** 正文: the lines of the document's text in order, heading, byline and metadata left out; empty when the page has none. */
export const bodyLines = defineFact<readonly BodyLine[]>('bodyLines', (given) => {
  const { blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const { start, end } = given.get(regions);
  const lines: BodyLine[] = [];
  for (let index = start; index < end && lines.length < LINES_CAP; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text === '') continue;
    if (kinds[block.box] === CHROME.none) lines.push({ block: index, text: block.text });
  }
  return lines;
});
