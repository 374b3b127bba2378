import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { simplified } from '../text/traditional.ts';
import { squeeze } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { pieces } from './pieces.ts';
import { regions } from './regions.ts';

/** A statement of validity without a label, as templates put it beside the heading, or the title in the metadata. */
export interface ValidityBadge {
  readonly value: string;
  readonly place: Place;
}

/** `尚未生效`, `全文失效`, `【已废止】`; a bare 有效 or 失效 only in brackets or as an element of its own. */
const TERM =
  /^(?:[【[（(]?(?:现行有效|全文有效|尚未生效|未生效|(?:全文|部分|条款|部分条款|已)(?:有效|失效|废止|修改|修订|作废)|已被(?:修改|废止))[】\]）)]?|[【[（(](?:有效|失效|废止|修订|修改)[】\]）)])$/u;
const MARKS = /[【[（(】\]）)]/gu;
const ABOVE = 4;
const BELOW = 12;
const LONGEST = 200;

/** The one statement of validity by heading or title; null when there is none, or several as in a legend. */
export const validityBadge = defineFact<ValidityBadge | null>('validityBadge', (given) => {
  const { heading, start, prose } = given.get(regions);
  if (heading === null) return null;
  const found: ValidityBadge[] = [];
  const to = Math.min(heading.last + BELOW, Math.max(start, Math.min(prose, heading.last + BELOW)));
  const near = Math.max(0, heading.first - ABOVE);
  for (let index = near; index < to; index += 1) found.push(...badgesOf(given, index));
  for (const { name, layout, place } of given.get(fields))
    if (name === 'title' && layout === 'cells' && (place.block < near || place.block >= to)) found.push(...badgesOf(given, place.block));
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
});

const badgesOf = (given: Given, block: number): readonly ValidityBadge[] => {
  const { blocks } = given.snapshot;
  const here = blocks[block];
  if (here === undefined || here.hidden || here.text.length > LONGEST || !/效|废|廢|修/u.test(here.text)) return [];
  const kind = given.get(chrome)[here.box];
  if (kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path) return [];
  const parts = [
    ...pieces(here.text, 0, here.text.length),
    ...(here.runs ?? []).slice(0, 40).map(({ start, end }) => [start, end] as const),
  ];
  return parts.flatMap(([start, end]) => {
    const text = here.text.slice(start, end);
    if (end - start > 12 || !TERM.test(simplified(squeeze(text)))) return [];
    return [{ value: squeeze(text).replace(MARKS, ''), place: { block, start, end } }];
  });
};
