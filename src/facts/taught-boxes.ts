import type { Given } from '../audit/fact.ts';
import type { BoxLesson } from '../model/site.ts';
import { boxCaption } from './box-caption.ts';
import { layout } from './layout.ts';
import { hasToken } from './taught-fields.ts';

/** A class of more elements says how they look, not what they hold. */
export const ELEMENTS = 100;
/** `附件` and `附件下载` head the same. */
const FILES = '附件';

/** Boxes from the first to the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An inline element's stretch of a line. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The outermost boxes of the lesson's name, in page order, but those that are headed otherwise; too many are not all told. */
export const spansOf = (given: Given, { name, inside, called }: BoxLesson): readonly Span[] => {
  const outer = inside === undefined ? null : outermost(given, inside, () => true);
  if (outer?.length === 0) return [];
  const named = outermost(given, name, (parent) => outer === null || spanAt(outer, parent) !== null);
  if (called === undefined || named.length > ELEMENTS) return named;
  return named.filter(({ from }) => {
    const caption = boxCaption(given, from);
    return caption === '' || caption === called || (caption.includes(FILES) && called.includes(FILES));
  });
};

const outermost = (given: Given, token: string, accept: (parent: number) => boolean): readonly Span[] => {
  const { boxes } = given.snapshot;
  const { end } = given.get(layout);
  const found: Span[] = [];
  for (let box = 0; box < boxes.length && found.length <= ELEMENTS; ) {
    const { id, name, parent = -1 } = boxes[box] ?? {};
    const isOne = parent >= 0 && hasToken(id, name, token) && accept(parent);
    const to = isOne ? (end[box] ?? box + 1) : box + 1;
    if (isOne) found.push({ from: box, to });
    box = to;
  }
  return found;
};

/** The span that a box stands in; null for none. */
export const spanAt = (spans: readonly Span[], box: number): Span | null => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= box) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.from <= box ? span : null;
};

/** The inline elements of the lesson's name, in page order; too many are not all told. */
export const stretchesOf = (given: Given, { name, inside }: BoxLesson): readonly Stretch[] => {
  const outer = inside === undefined ? null : outermost(given, inside, () => true);
  const found: Stretch[] = [];
  if (outer?.length === 0) return found;
  for (const [block, { box, runs }] of given.snapshot.blocks.entries()) {
    if (runs === undefined || (outer !== null && spanAt(outer, box) === null)) continue;
    for (const { id, name: names, start, end } of runs) if (hasToken(id, names, name)) found.push({ block, start, end });
    if (found.length > ELEMENTS) break;
  }
  return found;
};
