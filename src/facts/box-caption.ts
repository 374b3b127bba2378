import type { Given } from '../audit/fact.ts';
import { labelKey } from '../text/labels.ts';
import { isOrgan } from '../text/organs.ts';
import { isWithin, layout } from './layout.ts';

/** A caption says no sentence and counts nothing. */
const CAPTION = /^[\u4e00-\u9fffA-Za-z/]{2,16}$/u;

/** The words that head a box: those before its first link, else the line above it; empty when there are none. */
export const boxCaption = (given: Given, box: number): string => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const first = tree.first[box] ?? -1;
  const isBeside = first > 0 && isWithin(tree, blocks[first - 1]?.box ?? -1, boxes[box]?.parent ?? -1);
  return beforeLink(given, first) || (isBeside ? beforeLink(given, first - 1) : '');
};

/** A line that may be a caption, up to its first link; an organ there has signed what stands above. */
const beforeLink = (given: Given, block: number): string => {
  const { text = '', runs = [] } = given.snapshot.blocks[block] ?? {};
  const label = labelKey(text.slice(0, runs.find(({ tag }) => tag === 'a')?.start ?? text.length));
  return CAPTION.test(label) && !isOrgan(label) ? label : '';
};
