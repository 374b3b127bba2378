import { defineFact, type Given } from '../audit/fact.ts';
import { findDay } from '../text/dates.ts';
import { squeeze } from '../text/white-space.ts';
import { fields } from './fields.ts';
import { headings } from './headings.ts';
import { layout } from './layout.ts';
import { regions } from './regions.ts';
import { scriptedByline } from './scripted-byline.ts';

/** Names of columns are shorter than this. */
const TITLE_LEAST = 10;
const BELOW = 4;
const BYLINE_CAP = 160;
/** Headings this close to the best are as good: entries of a list. */
const EQUAL = 0.5;

/** Whether a day or a source stands right below a heading that is too long for a column's name: a document, however short. */
export const datedHeading = defineFact<boolean>('datedHeading', (given) => {
  const { heading } = given.get(regions);
  if (heading === null || squeeze(heading.text).length < TITLE_LEAST || isLinked(given, heading.first)) return false;
  const equals = new Set(given.get(headings).flatMap(({ score, text }) => (score > heading.score - EQUAL ? [text] : [])));
  if (!heading.confirmed && equals.size > 2) return false;
  if (given.get(scriptedByline).date !== null) return true;
  const { blocks } = given.snapshot;
  for (let index = heading.last + 1; index <= heading.last + BELOW; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > BYLINE_CAP || isLinked(given, index)) continue;
    if (findDay(block.text) !== null) return true;
  }
  return given
    .get(fields)
    .some(
      ({ name, state, form, labelPlace: { block } }) =>
        name === 'contentSource' && state === 'present' && !form && block > heading.last && block <= heading.last + BELOW,
    );
});

const isLinked = (given: Given, block: number): boolean =>
  (given.get(layout).linkedInBlock[block] ?? 0) * 2 > (given.snapshot.blocks[block]?.text.length ?? 0);
