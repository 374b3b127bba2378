import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { simplified } from '../text/traditional.ts';
import { squeeze } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { pieces } from './pieces.ts';
import { regions } from './regions.ts';

/** A statement of validity without a label, as templates put it beside the heading, or the title in the metadata, or behind a bare 状态. */
export interface ValidityBadge {
  readonly value: string;
  readonly place: Place;
}

/** `尚未生效`, `全文失效`, `【已废止】`; a bare 有效 or 失效 only in brackets or as an element of its own. */
const TERM =
  /^(?:[【[（(]?(?:现行有效|全文有效|尚未生效|未生效|(?:全文|部分|条款|部分条款|已)(?:有效|失效|废止|修改|修订|作废)|已被(?:修改|废止))[】\]）)]?|[【[（(](?:有效|失效|废止|修订|修改)[】\]）)])$/u;
/** `状态：有效`: of a label that tells no more, the value says which status it is. */
const STATUS = /^(?:文件)?状态[：:]?(现行有效|有效|部分有效|已?失效|已?废止|已修改|尚未生效)$/u;
const MARKS = /[【[（(】\]）)]/gu;
const ABOVE = 4;
const BELOW = 12;
const LONGEST = 200;

/** The one statement of validity by heading or title; null when there is none, or several as in a legend. */
export const validityBadge = defineFact<ValidityBadge | null>('validityBadge', (given) => {
  const { heading, start, prose } = given.get(regions);
  if (heading === null) return statusLine(given);
  const found: ValidityBadge[] = [];
  const to = Math.min(heading.last + BELOW, Math.max(start, Math.min(prose, heading.last + BELOW)));
  const near = Math.max(0, heading.first - ABOVE);
  for (let index = near; index < to; index += 1) found.push(...badgesOf(given, index));
  for (const { name, layout, place } of given.get(fields))
    if (name === 'title' && layout === 'cells' && (place.block < near || place.block >= to)) found.push(...badgesOf(given, place.block));
  const [first] = found;
  if (first === undefined) return statusLine(given);
  return found.every(({ value }) => value === first.value) ? first : null;
});

/** The only line, or two neighbouring ones, that say a status. */
const statusLine = (given: Given): ValidityBadge | null => {
  const { blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const found: ValidityBadge[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const { text = '', hidden, box = -1 } = blocks[index] ?? {};
    const bare = text.length > 14 || !text.includes('状态') || hidden || kinds[box] !== CHROME.none ? '' : squeeze(text);
    if (bare === '') continue;
    const next = /^(?:文件)?状态[：:]?$/u.test(bare) ? blocks[index + 1] : undefined;
    const value = STATUS.exec(bare + squeeze(next?.text.slice(0, 10) ?? ''))?.[1];
    const block = next === undefined ? index : index + 1;
    const end = blocks[block]?.text.length ?? 0;
    if (value !== undefined) found.push({ value, place: { block, start: Math.max(0, end - value.length), end } });
  }
  return found.length === 1 ? (found[0] ?? null) : null;
};

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
