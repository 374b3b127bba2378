import type { Given } from '../audit/fact.ts';
import type { LineLesson } from '../model/site.ts';
import type { Place } from '../model/snapshot.ts';
import { findDays } from '../text/dates.ts';
import { organsOf } from '../text/organs.ts';
import { squeeze, tidy } from '../text/white-space.ts';
import { bodyLines } from './body-lines.ts';
import { CHROME, chrome } from './chrome.ts';
import type { Field } from './fields.ts';
import { labelled } from './labelled.ts';
import { pieces } from './pieces.ts';
import { regions } from './regions.ts';
import { lessons } from './taught-fields.ts';

/** A line without a label where users said a field stands. */
export interface TaughtLine {
  readonly field: Field;
  readonly where: 'byline' | 'body';
}

/** So many lines below the heading, and from the end of the text, are counted: further away pages of one template differ. */
const LINES = 4;
/** A longer line, or one with these marks, is running text. */
const LONGEST = 80;
const SENTENCE = /[。；，]/u;
const DATES: ReadonlySet<string> = new Set(['issueDate', 'publishDate', 'effectiveDate']);
/** Fields whose values are names: a line with digits or a colon is another field's. */
const NAMES: ReadonlySet<string> = new Set(['issuer', 'contentSource', 'topicCategory', 'validity']);
/** A date that ends a text stands by itself: so much more may be on its line. */
const BESIDE_DATE = 4;

/** Lines where a field was taught to stand, as far as they can hold it: with a line left out or added, another kind of text stands there. */
export const taughtLines = (given: Given, name: string): readonly TaughtLine[] =>
  given.get(lessons).flatMap((lesson) => {
    if ((lesson.relation !== 'byline' && lesson.relation !== 'closing') || lesson.field !== name) return [];
    const place = placeOf(given, lesson);
    return place === null || !mayHold(given, lesson, place)
      ? []
      : [{ field: fieldAt(given, lesson, place), where: lesson.relation === 'byline' ? 'byline' : 'body' }];
  });

/** Blocks of the lines below the heading, in order. */
export const linesBelowHeading = (given: Given): readonly number[] => {
  const { blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const { heading } = given.get(regions);
  const found: number[] = [];
  if (heading === null) return found;
  for (let index = heading.last + 1; index < blocks.length && found.length < LINES; index += 1) {
    const block = blocks[index];
    const kind = kinds[block?.box ?? 0];
    if (block !== undefined && !block.hidden && block.text !== '' && kind !== CHROME.path && kind !== CHROME.others) found.push(index);
  }
  return found;
};

/** Blocks of the last lines of the document's text, the last one first. */
export const linesFromEnd = (given: Given): readonly number[] =>
  given
    .get(bodyLines)
    .slice(-LINES)
    .map(({ block }) => block)
    .reverse();

const placeOf = (given: Given, { relation, line, piece }: LineLesson): Place | null => {
  const block = (relation === 'byline' ? linesBelowHeading(given) : linesFromEnd(given))[line - 1];
  if (block === undefined) return null;
  const text = given.snapshot.blocks[block]?.text ?? '';
  if (piece === undefined) return { block, start: 0, end: text.length };
  const [start, end] = pieces(text, 0, text.length)[piece] ?? [0, 0];
  return end > start ? { block, start, end } : null;
};

const mayHold = (given: Given, { field, relation, organ }: LineLesson, { block, start, end }: Place): boolean => {
  const text = given.snapshot.blocks[block]?.text.slice(start, end) ?? '';
  if (text.length > LONGEST || SENTENCE.test(text)) return false;
  const marks = given.get(labelled).get(block) ?? [];
  if (marks.some(({ label, known }) => label.start >= start && label.start < end && known?.name !== field)) return false;
  if (organ && organsOf(text).length === 0) return false;
  if (relation === 'closing' && DATES.has(field)) {
    const day = findDays(text)[0];
    return day !== undefined && squeeze(text).length - (day.end - day.start) <= BESIDE_DATE;
  }
  return !(NAMES.has(field) && /[0-9０-９：:]/u.test(text));
};

const fieldAt = (given: Given, { field }: LineLesson, place: Place): Field => {
  const block = given.snapshot.blocks[place.block];
  const raw = block?.text.slice(place.start, place.end) ?? '';
  return {
    label: '',
    key: '',
    name: field,
    rank: 1,
    value: tidy(raw),
    raw,
    state: 'present',
    layout: 'inline',
    colon: false,
    form: false,
    place,
    labelPlace: place,
    box: block?.box ?? 0,
    taught: true,
  };
};
