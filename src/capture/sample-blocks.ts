import type { Snapshot } from '../model/snapshot.ts';

/** So many blocks of the text, from its head and from its end; a style is asked of each. */
const HEAD = 10;
const END = 4;
const ABOVE = 2;
const REACH = 24;
const TITLE = [6, 150] as const;
const SHORTEST_LINE = 2;
/** Running text, as against menus and footers. */
const SHORTEST_SENTENCE = 12;
const SENTENCE = /[。；，]/;

/**
 * Blocks whose look is worth asking for: what may be the title, the first lines of the text and its last, where the signature is.
 * The text is taken to be where most characters of sentences stand in boxes beside one another.
 */
export const sampleBlocks = ({ blocks, boxes }: Pick<Snapshot, 'blocks' | 'boxes'>): readonly number[] => {
  const sums = new Map<number, number>();
  for (const { text, box, hidden } of blocks) {
    const holder = boxes[box];
    if (hidden || text.length < SHORTEST_SENTENCE || holder === undefined || holder.tag === 'td' || holder.tag === 'li') continue;
    if (!SENTENCE.test(text)) continue;
    const at = holder.tag === 'p' || holder.tag === 'div' ? holder.parent : box;
    sums.set(at, (sums.get(at) ?? 0) + text.length);
  }
  const [text] = [...sums].sort((one, other) => other[1] - one[1])[0] ?? [-1];
  const lines: number[] = [];
  blocks.forEach(({ box, hidden, text: words }, index) => {
    if (!hidden && words.length >= SHORTEST_LINE && (box === text || boxes[box]?.parent === text)) lines.push(index);
  });
  const first = lines[0] ?? blocks.length;
  const isTitle = (index: number): boolean => {
    const { text: words = '', hidden, box = -1 } = blocks[index] ?? {};
    return hidden !== true && words.length >= TITLE[0] && words.length <= TITLE[1] && boxes[box]?.tag !== 'li';
  };
  const above = Array.from({ length: Math.min(REACH, first) }, (_, at) => first - 1 - at).filter(isTitle);
  const headings = above.filter((index) => /^h[1-3]$/u.test(boxes[blocks[index]?.box ?? -1]?.tag ?? ''));
  const chosen = new Set([...headings.slice(0, 2), ...above.slice(0, ABOVE), ...lines.slice(0, HEAD), ...lines.slice(-END)]);
  return [...chosen].sort((one, other) => one - other);
};
