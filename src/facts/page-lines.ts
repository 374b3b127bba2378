import { defineFact } from '../audit/fact.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { CHROME, chrome } from './chrome.ts';

const CAP = 20_000;

/**
 * Every visible line that is not of the site's frame, of the path or of recommendations: the document with all that stands around it.
 * For elements that may stand in a table above the text or in a box beside it.
 */
export const pageLines = defineFact<readonly BodyLine[]>('pageLines', (given) => {
  const { blocks, source } = given.snapshot;
  const kinds = given.get(chrome);
  const lines: BodyLine[] = [];
  for (let index = 0; index < blocks.length && lines.length < CAP; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text === '') continue;
    const kind = kinds[block.box];
    if (source !== 'page' || kind === CHROME.none || kind === CHROME.tools) lines.push({ block: index, text: block.text });
  }
  return lines;
});

/** The document's text: of a page its body, of a file all of it. */
export const documentLines = defineFact<readonly BodyLine[]>('documentLines', (given) =>
  given.snapshot.source === 'page' ? given.get(bodyLines) : given.get(pageLines),
);
