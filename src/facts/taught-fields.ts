import { defineFact, type Given } from '../audit/fact.ts';
import type { ClassLesson, LabelLesson, Lesson, ValueField } from '../model/site.ts';
import { isNothing } from '../text/placeholders.ts';
import type { Beside } from './beside.ts';
import { CHROME, chrome } from './chrome.ts';
import type { Mark } from './labelled.ts';
import { layout } from './layout.ts';
import { taughtLabels } from './lesson-labels.ts';
import { besideTaught } from './lesson-spots.ts';
import { recognise } from './site-families.ts';
import { valueText } from './value-text.ts';

/** A value where users said it stands: its label, or the value itself where it has none, and what is read there. */
export interface TaughtSpot {
  readonly mark: Mark;
  readonly beside: Beside;
}

const LESSONS_CAP = 200;
const BLOCKS = 8;

/** What was taught of this page's site, newest first. */
export const lessons = defineFact<readonly Lesson[]>('lessons', ({ snapshot, sites }) => {
  const teaching = sites.filter((site) => site.lessons !== undefined && site.lessons.length > 0);
  return recognise(snapshot, teaching)
    .flatMap((site) => site.lessons ?? [])
    .slice(0, LESSONS_CAP);
});

/** Values that stand beside a taught label or in a taught element; at most one a lesson. */
export const taughtFields = defineFact<readonly TaughtSpot[]>('taughtFields', (given) =>
  given.get(lessons).flatMap((lesson) => {
    if (lesson.relation === 'class') return best(given, inElement(given, lesson));
    return 'label' in lesson && lesson.relation !== 'not-label' ? best(given, atLabel(given, lesson)) : [];
  }),
);

/** Whether users said that this label does not name this field. */
export const isDenied = (given: Given, name: string, key: string): boolean =>
  given.get(lessons).some((lesson) => lesson.relation === 'not-label' && lesson.field === name && lesson.label === key);

/** Whether users said that this page has no such field. */
export const isNowhere = (given: Given, name: string): boolean =>
  given.get(lessons).some((lesson) => lesson.relation === 'nowhere' && lesson.field === name && lesson.page === pageOf(given.snapshot.url));

/** The address by which a page is known: without the part that only scrolls. */
export const pageOf = (url: string): string => url.replace(/#.*$/s, '').slice(0, 500);

/** The first spot with something to see, else the first. */
const best = (given: Given, spots: readonly TaughtSpot[]): readonly TaughtSpot[] => {
  const filled = spots.find(({ beside }) => !isNothing(valueText(given, beside, false).raw));
  const taken = filled ?? spots[0];
  return taken === undefined ? [] : [taken];
};

const named = (field: ValueField, rank: number) => ({ name: field, rank });

const atLabel = (given: Given, lesson: LabelLesson): readonly TaughtSpot[] =>
  taughtLabels(given, lesson.label, named(lesson.field, 0)).flatMap((mark) => {
    const beside = besideTaught(given, lesson, mark);
    return beside === null ? [] : [{ mark, beside }];
  });

/** Elements of the taught class or id; where only the element around it is there, an empty field at its beginning. */
const inElement = (given: Given, lesson: ClassLesson): readonly TaughtSpot[] => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const found: TaughtSpot[] = [];
  let around = -1;
  boxes.forEach(({ id, name }, box) => {
    const first = tree.first[box] ?? -1;
    if (isOutside(kinds[box])) return;
    if (around < 0 && first >= 0 && lesson.inside !== undefined && hasToken(id, name, lesson.inside)) around = first;
    if (!hasToken(id, name, lesson.name)) return;
    const last = Math.min(tree.last[box] ?? first, first + BLOCKS);
    if (first >= 0) found.push(spotOf(lesson, { first, last, layout: 'pair', form: false }, blocks[first]?.text.length ?? 0));
  });
  blocks.forEach(({ runs, box }, block) => {
    if (isOutside(kinds[box])) return;
    const run = runs?.find(({ id, name }) => hasToken(id, name, lesson.name));
    if (run !== undefined)
      found.push(spotOf(lesson, { first: block, last: block, start: run.start, end: run.end, layout: 'inline', form: false }));
  });
  // A class of many elements says how they look, not what they hold.
  if (found.length > 1) return [];
  if (found.length === 0 && around >= 0)
    found.push(spotOf(lesson, { first: around, last: around, start: 0, end: 0, layout: 'inline', form: false }));
  return found;
};

const spotOf = (lesson: ClassLesson, beside: Beside, length = 0): TaughtSpot => {
  const [start, end] = [beside.start ?? 0, beside.end ?? length];
  const label = { block: beside.first, start, end };
  return {
    mark: { key: '', known: named(lesson.field, 1), label, start, end, whole: false, colon: true, run: true },
    beside,
  };
};

const isOutside = (kind: number | undefined): boolean => kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path;

/** Whether an element with this id and class attribute carries a class or id. */
export const hasToken = (id: string | undefined, name: string | undefined, token: string): boolean =>
  id === token || (name?.includes(token) === true && name.split(/\s+/).includes(token));
