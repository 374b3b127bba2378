import type { Block } from '../model/snapshot.ts';
import type { Pointed } from '../model/tab.ts';
import type { PageText } from './page.ts';
import type { Pick } from './pointer.ts';
import type { Walk } from './walk.ts';

const WHITE = /[\t\n\r\f ]/;
/** A line consists of fewer text nodes than this, or it is none to point at. */
const NODES = 2000;

/** The words of a snapshot that were picked on the page: of the line under the pointer, what the picked element or selection says. */
export const wordsAt = (blocks: readonly Block[], nodes: Walk['nodes'], { range, exact, caret }: Pick): Pointed | null => {
  const first = pickedText(range, nodes, caret.node);
  const block = first === null ? -1 : nodes.blockOf(first);
  const known = blocks[block];
  if (first === null || known === undefined || known.hidden) return null;
  const texts = (nodes.textsOf(block) as readonly (PageText & Text)[]).slice(0, NODES);
  const within = texts.filter((node) => range.intersectsNode(node));
  const [from, to] = [within[0], within.at(-1)];
  if (from === undefined || to === undefined) return null;
  const start = positionOf(texts, from, from === range.startContainer ? range.startOffset : 0);
  const end = positionOf(texts, to, to === range.endContainer ? range.endOffset : to.data.length);
  const length = known.text.length;
  const place = { block, start: Math.min(start, length), end: Math.min(end, length) };
  const at = caret.node === first ? positionOf(texts, first, caret.offset) : place.start;
  return place.end > place.start ? { place, at: Math.min(Math.max(at, place.start), place.end), exact } : null;
};

/** The text node under the pointer, else the first in the range that was read. */
const pickedText = (range: Range, nodes: Walk['nodes'], caret: Node): (PageText & Text) | null => {
  const isRead = (node: Node): node is Text => node.nodeType === 3 && nodes.blockOf(node as PageText & Text) >= 0;
  if (isRead(caret) && range.intersectsNode(caret)) return caret as PageText & Text;
  const root = range.commonAncestorContainer;
  const cursor = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root.nodeType === 3 ? root : cursor.nextNode(), count = 0; node !== null && count < NODES; count += 1) {
    if (range.intersectsNode(node) && isRead(node) && node.data.trim() !== '') return node as PageText & Text;
    node = cursor.nextNode();
  }
  return null;
};

/** How many characters of the line stand before an offset of one of its nodes, counted the way the draft folds them. */
const positionOf = (texts: readonly Text[], target: Text, offset: number): number => {
  let position = 0;
  let afterBlank = true;
  for (const node of texts) {
    const limit = node === target ? offset : node.data.length;
    for (let index = 0; index < limit; index += 1) {
      const blank = WHITE.test(node.data.charAt(index));
      if (!(blank && afterBlank)) position += 1;
      afterBlank = blank;
    }
    if (node === target) break;
  }
  return position;
};
