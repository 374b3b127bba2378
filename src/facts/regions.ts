import { defineFact, type Given } from '../audit/fact.ts';
import { bodyBox } from './body-box.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { type Heading, headings } from './headings.ts';
import { isWithin, layout } from './layout.ts';

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
const CLAUSES = /[；]|[，、].*[，：:]/u;
const SENTENCE_LEAST = 14;
const CLAUSES_LEAST = 30;
/** `抄送：…　2009年4月20日印发`: what ends a printed document is no paragraph. */
const COLOPHON = /^(?:抄送|抄报|主题词|分送)/u;
/** So many lines of its own and then a line of tools: the text is above the tools. */
const UNDER = 3;
/** A byline below the text stands in its last lines, and is short. */
const CLOSING_LINES = 4;
const CLOSING_LENGTH = 120;
const BYLINE_LABEL = /^(?:浏览|点击|访问|阅读|人气|字体|文字大小|作者|责任编辑|编辑|责编|打印|分享|视力)/u;

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
  const byline = bylineOf(given, sure, from, prose, to);
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
  ((text.length >= SENTENCE_LEAST && SENTENCE.test(text)) || (text.length >= CLAUSES_LEAST && CLAUSES.test(text))) && !COLOPHON.test(text);

const isOwn = (kind: number | undefined): boolean => kind === CHROME.none || kind === CHROME.tools;

/** Without a body box: what follows heading and byline within the box that holds them. */
const gap = (given: Given, heading: Heading | null): [number, number] => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  if (heading === null) return [blocks.length, blocks.length];
  let box = blocks[heading.last]?.box ?? -1;
  for (let climb = 0; climb < 4 && box > 0 && (tree.last[box] ?? -1) - heading.last < 3; climb += 1) box = boxes[box]?.parent ?? -1;
  let to = box < 0 ? heading.last + 1 : (tree.last[box] ?? heading.last) + 1;
  for (let index = heading.last + 1; index < to; index += 1) {
    const kind = kinds[blocks[index]?.box ?? 0];
    if (kind === CHROME.frame || kind === CHROME.others) to = index;
  }
  return [heading.last + 1, to];
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

/** Among the text's last lines, those made of labels of a byline: `发布日期：2024-06-13　来源：县教育局　责任编辑：…`. */
const closingLines = (given: Given, prose: number, to: number): ReadonlySet<number> => {
  const { blocks } = given.snapshot;
  const labels = new Map<number, number>();
  for (const field of given.get(fields)) {
    const { block, start } = field.labelPlace;
    if (block <= prose || block >= to || (field.layout !== 'inline' && field.layout !== 'pair')) continue;
    const isOne =
      field.name === 'publishDate' || field.name === 'contentSource' || (field.name === 'notice' && BYLINE_LABEL.test(field.key));
    if (isOne && (labels.has(block) || start === 0)) labels.set(block, (labels.get(block) ?? 0) + 1);
  }
  const last: number[] = [];
  for (let index = to - 1; index > prose && last.length < CLOSING_LINES; index -= 1) {
    const block = blocks[index];
    if (block !== undefined && !block.hidden && block.text !== '') last.push(index);
  }
  return new Set(last.filter((index) => (labels.get(index) ?? 0) >= 2 && (blocks[index]?.text.length ?? 0) <= CLOSING_LENGTH));
};

const bylineOf = (given: Given, heading: Heading | null, from: number, prose: number, to: number): ReadonlySet<number> => {
  const kinds = given.get(chrome);
  const closing = closingLines(given, prose, to);
  const near = new Set<number>();
  for (const field of given.get(fields)) {
    if (field.form || field.layout === 'cells' || field.layout === 'header' || field.layout === 'listing') continue;
    const { block } = field.labelPlace;
    const kind = kinds[field.box];
    if (kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path || block >= prose + 400) continue;
    if (closing.has(block)) near.add(block);
    if (block >= prose && isWithin(given.get(layout), field.box, Math.max(0, given.get(bodyBox)))) continue;
    const isByline =
      field.name === 'publishDate' || field.name === 'contentSource' || (field.name === 'notice' && BYLINE_LABEL.test(field.key));
    if (!isByline) continue;
    if (heading === null ? block < Math.max(from, 1) + 40 : Math.abs(block - heading.last) < 25 || (block > heading.last && block < prose))
      near.add(block);
  }
  return near;
};
