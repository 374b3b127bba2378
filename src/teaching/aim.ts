import type { Given } from '../audit/fact.ts';
import { labelled } from '../facts/labelled.ts';
import { pieces } from '../facts/pieces.ts';
import { regions } from '../facts/regions.ts';
import type { ValueField } from '../model/site.ts';
import type { Place } from '../model/snapshot.ts';
import type { Pointed } from '../model/tab.ts';
import { findDays } from '../text/dates.ts';
import { findDocumentNumbers } from '../text/document-number.ts';
import { skipBlanks, trimBlanks } from '../text/white-space.ts';

/** Fields whose values are dates. */
export const DATES: ReadonlySet<ValueField> = new Set<ValueField>(['issueDate', 'publishDate', 'effectiveDate']);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The value that a user who pointed there means, surest first: what was selected, or what stands around the click. */
export const aims = (given: Given, field: ValueField, { place, at, exact }: Pointed): readonly Place[] => {
  const { block } = place;
  const text = given.snapshot.blocks[block]?.text ?? '';
  const marks = given.get(labelled).get(block) ?? [];
  const inside = marks.find((mark) =>
    exact ? mark.label.start >= place.start && mark.label.end < place.end : mark.label.start <= at && at <= mark.end,
  );
  const whole = { start: place.start, end: place.end };
  const around: readonly Stretch[] = exact ? [whole] : [...piecesAround(text, whole, at), whole];
  const labelledValue =
    inside === undefined || inside.whole ? [] : [{ start: inside.start, end: Math.min(inside.end, exact ? place.end : inside.end) }];
  const stretches = [...labelledValue, ...around].map((one) => trimmed(text, one)).filter(({ start, end }) => end > start);
  const shaped = stretches.flatMap((one) => shapedIn(field, text, one, at));
  // A title names organs and numbers, but as a whole it is nothing but the title.
  const { heading } = given.get(regions);
  const isTitle = field !== 'title' && heading !== null && block >= heading.first && block <= heading.last;
  const found = shaped.length > 0 ? shaped : isTitle && !exact ? [] : stretches;
  return found.filter((one, index) => found.findIndex((other) => same(one, other)) === index).map((one) => ({ block, ...one }));
};

/** The part of a divided line that was clicked. */
const piecesAround = (text: string, { start, end }: Stretch, at: number): readonly Stretch[] =>
  pieces(text, start, end)
    .filter(([from, to]) => from <= at && at <= to)
    .map(([from, to]) => ({ start: from, end: to }));

/** The number or date in a stretch that stands nearest to the click; only for fields that have such a shape. */
const shapedIn = (field: ValueField, text: string, { start, end }: Stretch, at: number): readonly Stretch[] => {
  const said = text.slice(start, end);
  const found = DATES.has(field) ? findDays(said) : field === 'documentNumber' ? findDocumentNumbers(said) : [];
  const far = (one: Stretch): number => Math.max(0, one.start + start - at, at - one.end - start);
  const nearest = [...found].sort((one, other) => far(one) - far(other))[0];
  return nearest === undefined ? [] : [{ start: nearest.start + start, end: nearest.end + start }];
};

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const from = skipBlanks(text, Math.max(0, start), end);
  return { start: from, end: trimBlanks(text, from, Math.min(end, text.length)) };
};

const same = (one: Stretch, other: Stretch): boolean => one.start === other.start && one.end === other.end;
