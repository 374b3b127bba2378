import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { organsOf } from '../text/organs.ts';
import { isInkless } from '../text/white-space.ts';
import { bodyLines } from './body-lines.ts';
import { regions } from './regions.ts';

/** Organs that sign a text without a date. */
export interface ClosingOrgans {
  readonly organs: readonly string[];
  readonly place: Place;
}

const LAST_LINES = 3;

/** Organs on a line of their own among the text's last lines; null when there are none. */
export const closingOrgans = defineFact<ClosingOrgans | null>('closingOrgans', (given) => {
  const { prose } = given.get(regions);
  const inked = given.get(bodyLines).filter((line) => line.block > prose && !isInkless(line.text));
  for (const { block, text } of inked.slice(-LAST_LINES).reverse()) {
    const organs = organsOf(text);
    if (organs.length > 0) return { organs, place: { block, start: 0, end: text.length } };
  }
  return null;
});
