import type { Given } from '../audit/fact.ts';
import { isInkless } from '../text/white-space.ts';
import { layout } from './layout.ts';
import { regions } from './regions.ts';

/** Whether a box stands in a table cell beside other cells with text; a cell that holds the whole document only lays out the page. */
export const isCell = (given: Given, box: number): boolean => {
  const { boxes } = given.snapshot;
  const { body, prose } = given.get(regions);
  const { first, last } = given.get(layout);
  for (let at = box, climb = 0; at > body && climb < 5; at = boxes[at]?.parent ?? -1, climb += 1) {
    if ((first[at] ?? 0) <= prose && (last[at] ?? -1) > prose) return false;
    const tag = boxes[at]?.tag;
    if (tag === 'td' || tag === 'th')
      return (
        !isAlone(given, at) &&
        (boxes[at + 1]?.tag === 'td' ||
          boxes[at - 1]?.tag === 'td' ||
          (boxes[boxes[at]?.parent ?? -1]?.tag === 'tr' && boxes[at - 1]?.tag !== 'tr'))
      );
  }
  return false;
};

/** Whether the other cells of its row have nothing in them: they only move it to the right. */
const isAlone = (given: Given, cell: number): boolean => {
  const { boxes, blocks } = given.snapshot;
  const { child, next, first, last } = given.get(layout);
  for (let box = child[boxes[cell]?.parent ?? -1] ?? -1; box >= 0; box = next[box] ?? -1) {
    const isEmpty = first[box] === last[box] && isInkless(blocks[first[box] ?? -1]?.text ?? '');
    if (box !== cell && !isEmpty) return false;
  }
  return true;
};

/** Whether a line stands right in a table cell, whatever else the row holds. */
export const standsInTable = ({ snapshot: { blocks, boxes } }: Given, block: number): boolean => {
  const box = blocks[block]?.box ?? -1;
  return boxes[box]?.tag === 'td' || boxes[boxes[box]?.parent ?? -1]?.tag === 'td';
};
