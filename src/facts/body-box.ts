import { defineFact, type Given } from '../audit/fact.ts';
import type { Block, Box } from '../model/snapshot.ts';
import { squeeze } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { type Layout, layout } from './layout.ts';

/** Containers that content systems put a document's text into. */
const STRONG =
  /^(?:trs_editor|trs_ueditor|trs_uedior|trs_paper_default|trs_web|ucap-?content|zoom|zoomcon|fontzoom|vsb_content(?:_\w+)?|v_news_content|ivs_content|pages_content|p_content|wenzhang-content|article[-_]?(?:content|con|body|text|txt|cont|main)|arti?[-_]?(?:body|content)|artibody|content[-_]?(?:body|text|txt|detail)|con[-_]?(?:text|txt)|detail[-_]?(?:content|con|text|body|txt)|news[-_]?(?:content|con|text|body|detail|txt|contnet)|info[-_]?(?:content|con|text|body|detail)|show_?content|bt_content|j-fontcontent|mainText|main[-_]?(?:text|txt)|xxgk_?content|xl_?content|gknr|wznr|zwnr|view_?content|text_?content|content-?text|conTxt|cas_content|rightinfo_con)$/i;

/** Less running text than this, outside known containers, is no document. */
const DENSE_LEAST = 16;

/** The box that holds the document's text; -1 when the page has none. */
export const bodyBox = defineFact<number>('bodyBox', (given) => {
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const known = knownContainer(given, tree, kinds);
  const dense = densest(given, tree, kinds);
  const proseDense = dense < 0 ? 0 : (tree.prose[dense] ?? 0);
  if (known < 0) return proseDense < DENSE_LEAST ? -1 : dense;
  const proseKnown = tree.prose[known] ?? 0;
  return proseKnown >= 0.25 * proseDense || proseDense < 120 ? known : dense;
});

const NO_BOX: Box = { tag: '', parent: -1 };
const NO_BLOCK: Block = { text: '', box: -1 };

const isUsable = (kind: number | undefined): boolean => kind !== CHROME.frame && kind !== CHROME.others && kind !== CHROME.path;

const knownContainer = (given: Given, tree: Layout, kinds: Uint8Array): number => {
  const { boxes } = given.snapshot;
  const bodies = new Set(given.sites.flatMap((site) => site.body ?? []));
  let best = -1;
  const kept = new Map<string, boolean>();
  for (let box = 0; box < boxes.length; box += 1) {
    const { id, name, hidden } = boxes[box] ?? NO_BOX;
    if ((id === undefined && name === undefined) || hidden || !isUsable(kinds[box])) continue;
    if (!isContainer(id, kept, bodies) && !isContainer(name, kept, bodies)) continue;
    if (best >= 0 && weight(tree, box) <= weight(tree, best) * (box < (tree.end[best] ?? 0) ? 0.7 : 1.2)) continue;
    best = box;
  }
  return best;
};

/** Whether an id or class names a container of text; names recur, so answers are kept. */
const isContainer = (names: string | undefined, kept: Map<string, boolean>, bodies: ReadonlySet<string>): boolean => {
  if (names === undefined) return false;
  const before = kept.get(names);
  if (before !== undefined) return before;
  const tokens = names.slice(0, 200).split(' ');
  const answer = tokens.some((token) => token !== '' && token.length <= 40 && (bodies.has(token) || STRONG.test(token)));
  kept.set(names, answer);
  return answer;
};

const weight = (tree: Layout, box: number): number => (tree.prose[box] ?? 0) * 4 + (tree.ink[box] ?? 0);

/** Descends to the box below which running text no longer stands together. */
const densest = (given: Given, tree: Layout, kinds: Uint8Array): number => {
  const { boxes, blocks } = given.snapshot;
  const free = freeProse(given, tree, kinds);
  if ((free[0] ?? 0) === 0) return -1;
  let box = 0;
  for (;;) {
    let best = -1;
    let second = -1;
    for (let child = tree.child[box] ?? -1; child >= 0; child = tree.next[child] ?? -1) {
      if ((free[child] ?? 0) > (free[best] ?? 0)) {
        second = best;
        best = child;
      } else if ((free[child] ?? 0) > (free[second] ?? 0)) second = child;
    }
    const share = (free[best] ?? 0) / (free[box] ?? 1);
    if (best >= 0 && second >= 0 && share < 0.6 && share > 0.3 && isTwin(best, second)) box = Math.min(best, second);
    else if (best < 0 || share < 0.6 || isLine(boxes[best]?.tag)) return box;
    else box = best;
  }

  /** Whether two boxes hold the same text: a page's copies for desk and phone. */
  function isTwin(one: number, other: number): boolean {
    return longest(one) !== '' && longest(one) === longest(other);
  }

  function longest(at: number): string {
    let text = '';
    for (let index = tree.first[at] ?? -1; index >= 0 && index <= (tree.last[at] ?? -1); index += 1) {
      const block = blocks[index];
      if (block !== undefined && block.text.length > text.length) text = block.text;
    }
    return squeeze(text.slice(0, 400));
  }
};

const LINES: ReadonlySet<string> = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dd',
  'dt',
  'th',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'tr',
  'tbody',
]);
const isLine = (tag: string | undefined): boolean => tag !== undefined && LINES.has(tag) && tag !== 'tr' && tag !== 'tbody';

/** Running text per tree, parts that are not the document's left out. */
const freeProse = ({ snapshot: { boxes, blocks } }: Given, tree: Layout, kinds: Uint8Array): Int32Array => {
  const free = new Int32Array(boxes.length);
  for (let index = 0; index < blocks.length; index += 1) {
    const { box, text, hidden } = blocks[index] ?? NO_BLOCK;
    const prose = text.length - (tree.linkedInBlock[index] ?? 0);
    if (!hidden && prose >= 14 && (kinds[box] === CHROME.none || kinds[box] === CHROME.tools)) free[box] = (free[box] ?? 0) + prose;
  }
  for (let box = boxes.length - 1; box > 0; box -= 1) {
    const parent = boxes[box]?.parent ?? -1;
    if (parent >= 0) free[parent] = (free[parent] ?? 0) + (free[box] ?? 0);
  }
  return free;
};
