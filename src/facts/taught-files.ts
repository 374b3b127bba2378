import { defineFact, type Given } from '../audit/fact.ts';
import type { BoxLesson } from '../model/site.ts';
import type { Link } from '../model/snapshot.ts';
import { boxCaption } from './box-caption.ts';
import { CHROME, chrome } from './chrome.ts';
import { isWithin, layout } from './layout.ts';
import { linkedFile } from './linked-file.ts';
import { regions } from './regions.ts';
import { ELEMENTS, type Span, type Stretch, spanAt, spansOf, stretchesOf } from './taught-boxes.ts';
import { lessons } from './taught-fields.ts';
import { titleBlock } from './title-tags.ts';

/** Where every link is said to be a file, or none: more links are a menu or a list of pages, more running text is the document's. */
const STRICT = { links: 40, prose: 60, proseOfLink: 40 };

/** Links of which users said that they are attachments (true), or are none; empty where nothing of the kind was taught. */
export const taughtFiles = defineFact<ReadonlyMap<Link, boolean>>('taughtFiles', (given) => {
  const found = new Map<Link, boolean>();
  for (const lesson of given.get(lessons)) {
    if (lesson.relation !== 'box' && lesson.relation !== 'not-box') continue;
    for (const link of linksTaught(given, lesson)) if (!found.has(link)) found.set(link, lesson.relation === 'box');
  }
  return found;
});

/** The links that a lesson speaks of on this page, in no order; none where its box holds too much to be the one that was meant. */
export const linksTaught = (given: Given, lesson: BoxLesson): readonly Link[] => {
  const spans = spansOf(given, lesson);
  const stretches = spans.length > ELEMENTS ? [] : stretchesOf(given, lesson);
  const count = spans.length + stretches.length;
  if (count === 0 || count > ELEMENTS) return [];
  const found = [...linksInBoxes(given, spans), ...linksInLines(given, stretches)];
  if (!isSound(given, lesson, spans, stretches, found)) return [];
  return lesson.every || lesson.relation === 'not-box' ? found : found.filter((link) => linkedFile(link) !== null);
};

/** Links in the boxes; what stands in a part of its own there (recommendations, a menu) is not meant. */
const linksInBoxes = (given: Given, spans: readonly Span[]): readonly Link[] => {
  const kinds = given.get(chrome);
  return given.snapshot.links.filter(({ box, hidden }) => {
    const span = hidden ? null : spanAt(spans, box);
    const kind = kinds[box];
    return span !== null && (kind === kinds[span.from] || kind === CHROME.none || kind === CHROME.tools);
  });
};

const linksInLines = (given: Given, stretches: readonly Stretch[]): readonly Link[] => {
  const byBlock = new Map<number, Stretch[]>();
  for (const stretch of stretches) byBlock.set(stretch.block, [...(byBlock.get(stretch.block) ?? []), stretch]);
  return given.snapshot.links.filter(
    ({ block, start, hidden }) =>
      !hidden && byBlock.get(block)?.some((one) => one.start <= start && start < Math.max(one.end, one.start + 1)),
  );
};

/** Whether what goes by this name on the page can be the box that was meant. */
const isSound = (
  given: Given,
  { relation, every, called }: BoxLesson,
  spans: readonly Span[],
  stretches: readonly Stretch[],
  links: readonly Link[],
): boolean => {
  const boxes = [...spans.map(({ from }) => from), ...stretches.map(({ block }) => given.snapshot.blocks[block]?.box ?? 0)];
  const common = commonBox(given, boxes);
  const { prose, first, last } = given.get(layout);
  const { heading, prose: text, end } = given.get(regions);
  const holds = (block: number): boolean => block >= 0 && (first[common] ?? -1) <= block && block <= (last[common] ?? -1);
  const holdsTitle = holds(heading?.first ?? given.get(titleBlock));
  const isStrict = relation === 'not-box' || every === true;
  // Files of one box that holds the whole document are still files; those of boxes all over the page are not one document's.
  if (boxes.length > 1 && (holdsTitle || !areAlike(given, called, spans))) return false;
  if (!isStrict) return true;
  if (holdsTitle || (spans.length > 0 && text < end && holds(text))) return false;
  const inBoxes = spans.reduce((sum, { from }) => sum + (prose[from] ?? 0), 0);
  const inLines = stretches.reduce((sum, { start, end }) => sum + end - start, 0) - (spans.length > 0 ? 0 : lengthOf(links));
  if (inBoxes + inLines > STRICT.prose + STRICT.proseOfLink * links.length) return false;
  return relation === 'not-box' || links.length <= STRICT.links;
};

const lengthOf = (links: readonly Link[]): number => links.reduce((sum, { text }) => sum + text.length, 0);

/** Whether boxes of one name are items of one list, or all headed alike. */
const areAlike = (given: Given, called: string | undefined, spans: readonly Span[]): boolean => {
  const { boxes } = given.snapshot;
  const parent = boxes[spans[0]?.from ?? -1]?.parent;
  return (
    spans.every(({ from }) => boxes[from]?.parent === parent) ||
    (called !== undefined && spans.every(({ from }) => boxCaption(given, from) !== ''))
  );
};

/** The innermost box that holds them all. */
const commonBox = (given: Given, boxes: readonly number[]): number => {
  const tree = given.get(layout);
  const last = boxes.reduce((most, box) => Math.max(most, box), 0);
  let box = boxes.reduce((least, one) => Math.min(least, one), last);
  while (box > 0 && !isWithin(tree, last, box)) box = given.snapshot.boxes[box]?.parent ?? 0;
  return Math.max(0, box);
};
