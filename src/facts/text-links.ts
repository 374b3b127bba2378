import { defineFact } from '../audit/fact.ts';
import type { Link } from '../model/snapshot.ts';
import { CHROME, chrome } from './chrome.ts';
import { regions } from './regions.ts';
import { isCollection } from './weigh.ts';

const CAP = 5000;

/** Links that stand in the document's own text, in page order; those visitors do not see left out; none on lists and home pages. */
export const textLinks = defineFact<readonly Link[]>('textLinks', (given) => {
  const { start, end } = given.get(regions);
  if (start >= end || isCollection(given)) return [];
  const kinds = given.get(chrome);
  return given.snapshot.links
    .filter(({ block, box, hidden }) => !hidden && block >= start && block < end && kinds[box] === CHROME.none)
    .slice(0, CAP);
});
