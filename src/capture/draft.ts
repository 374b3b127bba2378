import type { Block, Box, Run } from '../model/snapshot.ts';
import type { PageElement, PageText } from './page.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenRun = Writable<Run>;
type OpenBlock = Omit<Writable<Block>, 'runs'> & { runs?: OpenRun[] };
type Inline = Omit<Run, 'start' | 'end'>;

const WHITE = /[\t\n\r\f ]+/g;
const INK = /[^\t\n\r\f ]/;

/** Form controls that visitors fill in. */
export const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Folds ASCII white space to single blanks, none at the ends; other blanks stay. */
export const fold = (text: string): string => text.replace(WHITE, ' ').trim();

/** Boxes and blocks of a snapshot while it grows: the walk says what begins and ends, the draft folds and places the text. */
export const startDraft = () => {
  const boxes: Writable<Box>[] = [];
  const blocks: OpenBlock[] = [];
  const texts: PageText[][] = [];
  const elements: PageElement[] = [];
  const inlines: Inline[] = [];
  let box = -1;
  let current = -1;
  let concealment = 0;
  let characters = 0;

  /** Ends the current block, if any. */
  const close = (): void => {
    const block = blocks[current];
    current = -1;
    if (block === undefined) return;
    if (block.text.endsWith(' ')) block.text = block.text.slice(0, -1);
    if (block.runs === undefined) return;
    const end = block.text.length;
    const kept = block.runs.filter((run) => {
      if (run.end < 0 || run.end > end) run.end = end;
      if (run.start > end) run.start = end;
      return run.end > run.start || run.source !== undefined || CONTROLS.has(run.tag);
    });
    if (kept.length > 0) block.runs = kept;
    else delete block.runs;
  };

  const begin = (): OpenBlock => {
    const present = blocks[current];
    if (present !== undefined) return present;
    const block: OpenBlock = { text: '', box };
    if (concealment > 0) block.hidden = true;
    if (inlines.length > 0) block.runs = inlines.map((inline) => ({ ...inline, start: 0, end: -1 }));
    current = blocks.length;
    blocks.push(block);
    texts.push([]);
    return block;
  };

  /** Adds the characters of a text node to the current block, beginning one where there is ink. */
  const write = (node: PageText): void => {
    if (box < 0 || (current < 0 && !INK.test(node.data))) return;
    const block = begin();
    let folded = node.data.replace(WHITE, ' ');
    if (folded.startsWith(' ') && (block.text === '' || block.text.endsWith(' '))) folded = folded.slice(1);
    if (folded === '') return;
    characters += folded.length;
    block.text += folded;
    texts[current]?.push(node);
  };

  /** Begins an inline element. */
  const startInline = (inline: Inline): void => {
    const block = blocks[current];
    if (block !== undefined) {
      block.runs ??= [];
      block.runs.push({ ...inline, start: block.text.length, end: -1 });
    }
    inlines.push(inline);
  };

  /** Ends the innermost inline element. */
  const endInline = (): void => {
    const inline = inlines.pop();
    const block = blocks[current];
    const run = block?.runs?.findLast((candidate) => candidate.end < 0 && candidate.tag === inline?.tag);
    if (block !== undefined && run !== undefined) run.end = block.text.length;
  };

  /** Marks a point without extent in the current block: a control, or a script that writes. */
  const mark = (run: Inline): void => {
    const block = run.source === undefined ? blocks[current] : begin();
    if (block === undefined) return;
    block.runs ??= [];
    block.runs.push({ ...run, start: block.text.length, end: block.text.length });
  };

  /** Begins a block-level element. */
  const startBox = (element: PageElement, made: Omit<Writable<Box>, 'parent'>): void => {
    close();
    boxes.push({ ...made, parent: box, ...(concealment > 0 ? { hidden: true as const } : {}) });
    elements.push(element);
    box = boxes.length - 1;
  };

  /** Ends the innermost block-level element. */
  const endBox = (): void => {
    close();
    box = boxes[box]?.parent ?? -1;
  };

  /** Sets the current block aside while what the visitor does not see is read; answers what `reveal` needs. */
  const conceal = (): number => {
    const suspended = current;
    current = -1;
    concealment += 1;
    return suspended;
  };

  /** Ends what is not seen and takes the suspended block up again. */
  const reveal = (suspended: number): void => {
    close();
    concealment -= 1;
    current = suspended;
  };

  /** Says that a form control stands in the current box. */
  const holdControl = (): void => {
    const holder = boxes[box];
    if (holder !== undefined) holder.control = true;
  };

  return {
    boxes,
    blocks,
    texts,
    elements,
    close,
    write,
    startInline,
    endInline,
    mark,
    startBox,
    endBox,
    conceal,
    reveal,
    holdControl,
    box: () => box,
    isConcealed: () => concealment > 0,
    characters: () => characters,
    /** Where the next character will stand; the block may be one past the last. */
    point: () => {
      const block = blocks[current];
      return block === undefined ? { block: blocks.length, start: 0 } : { block: current, start: block.text.length };
    },
  };
};

/** See `startDraft`. */
export type Draft = ReturnType<typeof startDraft>;
