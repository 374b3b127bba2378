import { defineFact, type Given } from '../audit/fact.ts';
import { bodyBox } from './body-box.ts';
import { BYLINE_LABEL, bylineBlocks } from './byline-blocks.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { type Heading, headings } from './headings.ts';
import { layout } from './layout.ts';

/** How the page is laid out around its document; blocks by index. */
export interface Regions {
  /** Box that holds the document's text; -1 when there is none. */
  readonly body: number;
  /** First block of the document's own text, and the one after its last; equal when there is none. */
  readonly start: number;
  readonly end: number;
  /** First block of running text in the body; `end` when there is none. */
  readonly prose: number;
  /** The heading's blocks; null when no heading stands out. */
  readonly heading: Heading | null;
  /** Blocks of the line under the heading: dates, source, counters. */
  readonly byline: ReadonlySet<number>;
  /** Blocks of labels and their values. */
  readonly labelled: ReadonlySet<number>;
}

/** A sentence, or a long line with the marks of one. */
const SENTENCE = /[。！？]/u;
const SENTENCE_LEAST = 14;
const CLAUSES_LEAST = 30;
/** `抄送：…　2009年4月20日印发`: what ends a printed document is no paragraph. */
const COLOPHON = /^(?:抄送|抄报|主题词|分送)/u;
/** So many lines of its own and then a line of tools: the text is above the tools. */
const UNDER = 3;

/** Regions of the page: heading, byline, body. */
export const regions = defineFact<Regions>('regions', (given) => {
  const tree = given.get(layout);
  const heading = given.get(headings)[0] ?? null;
  const sure = heading !== null && (heading.confirmed || heading.score >= 3.5) ? heading : null;
  const body = given.get(bodyBox);
  const inBox =
    body >= 0 && (tree.first[body] ?? -1) >= 0 ? bounded(given, sure, body, [tree.first[body] ?? 0, (tree.last[body] ?? -1) + 1]) : null;
  return inBox !== null && inBox.start < inBox.end ? inBox : bounded(given, sure, -1, gap(given, sure));
});

/** The regions, given where the body's blocks begin and end. */
const bounded = (given: Given, sure: Heading | null, body: number, [from, to]: readonly [number, number]): Regions => {
  const { blocks } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const taken = valueBlocks(given);
  let prose = from;
  for (; prose < to; prose += 1) {
    const block = blocks[prose];
    if (block === undefined || block.hidden || taken.has(prose) || prose <= (sure?.last ?? -1) || !isOwn(kinds[block.box])) continue;
    if (isParagraph(block.text) && (tree.linkedInBlock[prose] ?? 0) * 2 < block.text.length) break;
  }
  const byline = bylineBlocks(given, sure, from, prose, to);
  let start = from;
  let passed = 0;
  for (let index = from; index < prose; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || !isOwn(kinds[block.box])) continue;
    const isFurniture =
      byline.has(index) || taken.has(index) || (sure !== null && index >= sure.first && index <= sure.last && index - from < 12);
    if (!isFurniture) passed += 1;
    // Without running text, a share or print line below some lines stands under the text, not over it.
    else if (prose === to && passed >= UNDER && BYLINE_LABEL.test(block.text)) break;
    else start = index + 1;
  }
  return { body, start, end: Math.max(start, to), prose: Math.max(start, prose), heading: sure, byline, labelled: taken };
};

const isParagraph = (text: string): boolean =>
  ((text.length >= SENTENCE_LEAST && SENTENCE.test(text)) || (text.length >= CLAUSES_LEAST && hasClauses(text))) && !COLOPHON.test(text);

/** `甲、乙，丙`, `甲；乙`: marks of a sentence without its stop. */
const hasClauses = (text: string): boolean => {
  if (text.includes('；')) return true;
  const first = text.search(/[，、]/u);
  return first >= 0 && /[，：:]/u.test(text.slice(first + 1));
};

const isOwn = (kind: number | undefined): boolean => kind === CHROME.none || kind === CHROME.tools;

/** Without a body box: what follows heading or byline within the box that holds them. */
const gap = (given: Given, heading: Heading | null): [number, number] => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const above = heading?.last ?? bylineBlock(given);
  if (above < 0) return [blocks.length, blocks.length];
  let box = blocks[above]?.box ?? -1;
  for (let climb = 0; climb < 4 && box > 0 && (tree.last[box] ?? -1) - above < 3; climb += 1) box = boxes[box]?.parent ?? -1;
  let to = box < 0 ? above + 1 : (tree.last[box] ?? above) + 1;
  for (let index = above + 1; index < to; index += 1) {
    const kind = kinds[blocks[index]?.box ?? 0];
    if (kind === CHROME.frame || kind === CHROME.others) to = index;
  }
  return [above + 1, to];
};

/** Where no heading stands out: the line of date and source; -1 when there is none. */
const bylineBlock = (given: Given): number => {
  const kinds = given.get(chrome);
  const field = given
    .get(fields)
    .find(
      ({ name, box, form, layout: kind, state }) =>
        name === 'publishDate' && kind === 'inline' && !form && state === 'present' && isOwn(kinds[box]),
    );
  return field?.labelPlace.block ?? -1;
};

/** Blocks that belong to metadata fields, labels and values. */
const valueBlocks = (given: Given): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const field of given.get(fields)) {
    if (field.layout === 'listing' || field.name === null || field.name === 'notice' || field.name === 'attachments') continue;
    if (field.layout === 'inline' && (given.snapshot.blocks[field.labelPlace.block]?.text.length ?? 0) > 160 && field.name !== 'summary')
      continue;
    if (field.layout === 'pair' && !field.colon) continue;
    taken.add(field.labelPlace.block);
    taken.add(field.place.block);
  }
  return taken;
};
