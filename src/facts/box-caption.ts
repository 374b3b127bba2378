import type { Given } from '../audit/fact.ts';
import { isColon, labelKey } from '../text/labels.ts';
import { isOrgan } from '../text/organs.ts';
import { isWithin, layout } from './layout.ts';

/** A caption says no sentence and counts nothing. */
const CAPTION = /^[\u4e00-\u9fffA-Za-z/]{2,16}$/u;

const HEADING = /^(?:h[1-6]|dt|th|legend)$/u;

/** The words that head a box: those before its first link, else a line above it that heads something; empty when there are none. */
export const boxCaption = (given: Given, box: number): string => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const first = tree.first[box] ?? -1;
  const own = beforeLink(given, first);
  const above = blocks[first - 1];
  const parent = boxes[box]?.parent ?? -1;
  if (own !== '' || above === undefined || !isWithin(tree, above.box, parent)) return own;
  const heads =
    tree.first[parent] === first - 1 || HEADING.test(boxes[above.box]?.tag ?? '') || isColon(above.text.charCodeAt(above.text.length - 1));
  return heads ? beforeLink(given, first - 1) : '';
};

/** A line that may be a caption, up to its first link; an organ there has signed what stands above. */
const beforeLink = (given: Given, block: number): string => {
  const { text = '', runs = [] } = given.snapshot.blocks[block] ?? {};
  const label = labelKey(text.slice(0, runs.find(({ tag }) => tag === 'a')?.start ?? text.length));
  return CAPTION.test(label) && !isOrgan(label) ? label : '';
};
