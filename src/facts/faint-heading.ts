import { defineFact } from '../audit/fact.ts';
import { bodyLines } from './body-lines.ts';
import { CHROME, chrome } from './chrome.ts';
import { headings } from './headings.ts';
import { regions } from './regions.ts';

const LONGEST = 40;

/** What a page without a title may be called: its weak headings, else the lines that open its text when they are short. */
export const faintHeading = defineFact<string>('faintHeading', (given) => {
  const weak = given.get(headings).slice(0, 3);
  if (weak.length > 0) return weak.map(({ text }) => text).join(' ');
  const { blocks } = given.snapshot;
  const { start, labelled, byline } = given.get(regions);
  if (labelled.size > 0 || byline.size > 0) return '';
  const above = blocks[start - 1];
  const isPlain = above !== undefined && !above.hidden && given.get(chrome)[above.box] === CHROME.none;
  return [isPlain ? above.text : '', given.get(bodyLines)[0]?.text ?? '']
    .filter((text) => text.length <= LONGEST && !/[。；]/u.test(text))
    .join(' ')
    .trim();
});
