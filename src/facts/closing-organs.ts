import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { organsOf } from '../text/organs.ts';
import { isInkless } from '../text/white-space.ts';
import { bodyLines } from './body-lines.ts';
import { isCell } from './data-cell.ts';
import { regions } from './regions.ts';

/** Organs that sign a text without a date. */
export interface ClosingOrgans {
  readonly organs: readonly string[];
  readonly place: Place;
}

const LAST_LINES = 3;
/** A sentence below the organ: the organ opens a passage and signs nothing. */
const SENTENCE = /[。；]$/u;

/** Organs on a line of their own among the text's last lines; null when there are none. */
export const closingOrgans = defineFact<ClosingOrgans | null>('closingOrgans', (given) => {
  const { prose } = given.get(regions);
  const lines = given.get(bodyLines);
  for (let at = lines.length - 1, looked = 0; at >= 0 && looked < LAST_LINES; at -= 1) {
    const { block, text } = lines[at] ?? { block: -1, text: '' };
    if (block <= prose) break;
    if (isInkless(text)) continue;
    looked += 1;
    if (SENTENCE.test(text)) break;
    const organs = organsOf(text);
    if (organs.length > 0 && isCell(given, given.snapshot.blocks[block]?.box ?? -1)) break;
    if (organs.length > 0) return { organs, place: { block, start: 0, end: text.length } };
  }
  return null;
});
