import type { Given } from '../audit/fact.ts';
import type { LineLesson } from '../model/site.ts';
import type { Place } from '../model/snapshot.ts';
import { tidy } from '../text/white-space.ts';
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

/** Lines below the heading, and from the end of the text, that are counted at most. */
const LINES = 12;
/** A longer line is running text. */
const LONGEST = 120;
/** Fields whose values are names: a line with digits or a label is another field's. */
const NAMES: ReadonlySet<string> = new Set(['issuer', 'contentSource', 'topicCategory', 'validity']);

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

const mayHold = (given: Given, { field }: LineLesson, { block, start, end }: Place): boolean => {
  const text = given.snapshot.blocks[block]?.text.slice(start, end) ?? '';
  const isLabelled = given
    .get(labelled)
    .get(block)
    ?.some(({ label, known }) => label.start >= start && label.start < end && known?.name !== field);
  return text.length <= LONGEST && !isLabelled && !(NAMES.has(field) && /[0-9０-９：:。]/u.test(text));
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
