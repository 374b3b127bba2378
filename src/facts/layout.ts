import { defineFact } from '../audit/fact.ts';
import type { Block, Box, Run } from '../model/snapshot.ts';

/** The tree of boxes with what readers ask of it, each in constant time. */
export interface Layout {
  /** Box after the last one below this box; boxes come parents first, so a box's tree is `box … end[box]`. */
  readonly end: Int32Array;
  /** First child box, next sibling box; -1 for none. */
  readonly child: Int32Array;
  readonly next: Int32Array;
  /** First and last block in the box's tree; -1 when it holds no text. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Visible characters in the box's tree: all of them, those in links, those of running text (long blocks, links aside). */
  readonly ink: Int32Array;
  readonly linked: Int32Array;
  readonly prose: Int32Array;
  /** Characters of each block that stand in links. */
  readonly linkedInBlock: Int32Array;
}

/** Blocks shorter than this are labels, menu items, dates: not running text. */
const PROSE = 14;

/** Structure of the page, one pass over boxes and blocks. */
export const layout = defineFact<Layout>('layout', ({ snapshot: { boxes, blocks } }) => {
  const tree = emptyLayout(boxes, blocks.length);
  addBlocks(tree, blocks);
  const { end, first, last, ink, linked, prose } = tree;
  for (let box = boxes.length - 1; box >= 0; box -= 1) {
    end[box] = Math.max(end[box] ?? 0, box + 1);
    const parent = boxes[box]?.parent ?? -1;
    if (parent < 0) continue;
    end[parent] = Math.max(end[parent] ?? 0, end[box] ?? 0);
    ink[parent] = (ink[parent] ?? 0) + (ink[box] ?? 0);
    linked[parent] = (linked[parent] ?? 0) + (linked[box] ?? 0);
    prose[parent] = (prose[parent] ?? 0) + (prose[box] ?? 0);
    const begins = first[box] ?? -1;
    if (begins < 0) continue;
    const known = first[parent] ?? -1;
    first[parent] = known < 0 ? begins : Math.min(known, begins);
    last[parent] = Math.max(last[parent] ?? -1, last[box] ?? -1);
  }
  return tree;
});

const emptyLayout = (boxes: readonly Box[], blocks: number): Layout => {
  const numbers = (): Int32Array => new Int32Array(boxes.length);
  return {
    end: numbers(),
    ...family(boxes),
    first: numbers().fill(-1),
    last: numbers().fill(-1),
    ink: numbers(),
    linked: numbers(),
    prose: numbers(),
    linkedInBlock: new Int32Array(blocks),
  };
};

/** Notes what each block adds to the box it stands in. */
const addBlocks = ({ first, last, ink, linked, prose, linkedInBlock }: Layout, blocks: readonly Block[]): void => {
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const { box, runs } = block;
    const { length } = block.text;
    if ((first[box] ?? -1) < 0) first[box] = index;
    last[box] = index;
    if (block.hidden) continue;
    const inLinks = runs === undefined ? 0 : linkedLength(runs);
    linkedInBlock[index] = inLinks;
    ink[box] = (ink[box] ?? 0) + length;
    linked[box] = (linked[box] ?? 0) + inLinks;
    if (length - inLinks >= PROSE) prose[box] = (prose[box] ?? 0) + length - inLinks;
  }
};

/** First child and next sibling of every box. */
const family = (boxes: readonly Box[]): Pick<Layout, 'child' | 'next'> => {
  const child = new Int32Array(boxes.length).fill(-1);
  const next = new Int32Array(boxes.length).fill(-1);
  const latest = new Int32Array(boxes.length).fill(-1);
  for (let box = 0; box < boxes.length; box += 1) {
    const parent = boxes[box]?.parent ?? -1;
    if (parent < 0) continue;
    const before = latest[parent] ?? -1;
    if (before < 0) child[parent] = box;
    else next[before] = box;
    latest[parent] = box;
  }
  return { child, next };
};

/** Characters of a block that stand in links; links do not overlap. */
const linkedLength = (runs: readonly Run[]): number => {
  let length = 0;
  let reached = 0;
  for (const { tag, start, end } of runs) {
    if (tag !== 'a' || end <= reached) continue;
    length += end - Math.max(start, reached);
    reached = end;
  }
  return length;
};

/** Whether `box` is `ancestor` or stands below it. */
export const isWithin = ({ end }: Layout, box: number, ancestor: number): boolean => box >= ancestor && box < (end[ancestor] ?? 0);
