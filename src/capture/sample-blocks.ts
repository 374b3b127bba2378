import type { Block, Snapshot } from '../model/snapshot.ts';

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
const FULL_STOP = 0x3002;

/**
 * Blocks whose look is worth asking for: what may be the title, the first lines of the text and its last, where the signature is.
 * The text is taken to be where most characters of sentences stand in boxes beside one another.
 */
export const sampleBlocks = ({ blocks, boxes }: Pick<Snapshot, 'blocks' | 'boxes'>): readonly number[] => {
  const text = textBox(blocks, boxes);
  const isLine = (block: Block | undefined): boolean =>
    block !== undefined && !block.hidden && block.text.length >= SHORTEST_LINE && (block.box === text || boxes[block.box]?.parent === text);
  const lines: number[] = [];
  for (let index = 0; index < blocks.length && lines.length < HEAD; index += 1) if (isLine(blocks[index])) lines.push(index);
  const last: number[] = [];
  for (let index = blocks.length - 1; index >= 0 && last.length < END; index -= 1) if (isLine(blocks[index])) last.push(index);
  const first = lines[0] ?? blocks.length;
  const isTitle = (index: number): boolean => {
    const { text: words = '', hidden, box = -1 } = blocks[index] ?? {};
    return hidden !== true && words.length >= TITLE[0] && words.length <= TITLE[1] && boxes[box]?.tag !== 'li';
  };
  const above = Array.from({ length: Math.min(REACH, first) }, (_, at) => first - 1 - at).filter(isTitle);
  const headings = above.filter((index) => /^h[1-3]$/u.test(boxes[blocks[index]?.box ?? -1]?.tag ?? ''));
  const chosen = new Set([...headings.slice(0, 2), ...above.slice(0, ABOVE), ...lines, ...last]);
  return [...chosen].sort((one, other) => one - other);
};

/** The box that most characters of sentences stand in or right below; -1 when there are none. */
const textBox = (blocks: readonly Block[], boxes: Snapshot['boxes']): number => {
  const sums = new Uint32Array(boxes.length);
  let most = -1;
  for (const { text, box, hidden } of blocks) {
    const holder = boxes[box];
    if (hidden || text.length < SHORTEST_SENTENCE || holder === undefined || holder.tag === 'td' || holder.tag === 'li') continue;
    if (text.charCodeAt(text.length - 1) !== FULL_STOP && !SENTENCE.test(text)) continue;
    const at = holder.tag === 'p' || holder.tag === 'div' ? holder.parent : box;
    sums[at] = (sums[at] ?? 0) + text.length;
    if ((sums[at] ?? 0) > (sums[most] ?? 0)) most = at;
  }
  return most;
};
