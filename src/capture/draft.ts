import type { Block, Box, Run } from '../model/snapshot.ts';
import { firstInk, foldedFrom } from './fold.ts';
import type { PageElement, PageText } from './page.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenRun = Writable<Run>;
type OpenBlock = Omit<Writable<Block>, 'runs'> & { runs?: OpenRun[] };

/** An inline element that is open, and its run in the block being written, if it has one there. */
interface Inline {
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  run: OpenRun | null;
}

/** Inline elements that a new block takes over from the one before; deeper nesting is no text but an attack. */
const CARRIED = 32;

/** Form controls that visitors fill in. */
const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Boxes and blocks of a snapshot while it grows: the walk says what begins and ends, the draft folds and places the text. */
export const startDraft = () => {
  const boxes: Writable<Box>[] = [];
  const blocks: OpenBlock[] = [];
  /** All text nodes read, and beside each the block it is in. */
  const texts: PageText[] = [];
  const owners: number[] = [];
  /** Of each block, how many text nodes had been read when it began. */
  const firsts: number[] = [];
  const elements: PageElement[] = [];
  const inlines: Inline[] = [];
  let box = -1;
  let current: OpenBlock | null = null;
  let currentIndex = -1;
  /** Length of the current block's text, and whether its last character is a blank that is written only when something follows. */
  let length = 0;
  let blank = false;
  let concealed = false;
  /** Inline elements that were open when concealment began: their runs belong to the suspended block. */
  let outside = 0;
  let suspendedBlank = false;
  let characters = 0;

  const resume = (index: number): void => {
    currentIndex = index;
    current = blocks[index] ?? null;
    blank = current !== null && suspendedBlank;
    length = (current?.text.length ?? 0) + (blank ? 1 : 0);
  };

  /** Ends the current block, if any. */
  const close = (): void => {
    const block = current;
    if (block === null) return;
    current = null;
    currentIndex = -1;
    if (blank) length -= 1;
    if (block.runs === undefined) return;
    const kept = settled(block.runs, length);
    if (kept.length > 0) block.runs = kept;
    else delete block.runs;
  };

  const begin = (): OpenBlock => {
    if (current !== null) return current;
    const block: OpenBlock = { text: '', box };
    if (concealed) block.hidden = true;
    for (let index = Math.max(0, inlines.length - CARRIED); index < inlines.length; index += 1) {
      const inline = inlines[index];
      if (inline === undefined) continue;
      const run = openRun(inline, 0);
      if (!concealed || index >= outside) inline.run = run;
      addRun(block, run);
    }
    current = block;
    currentIndex = blocks.length;
    length = 0;
    blank = false;
    firsts.push(texts.length);
    blocks.push(block);
    return block;
  };

  /** Adds the characters of a text node to the current block, beginning one where there is ink. */
  const write = (node: PageText): void => {
    if (box < 0) return;
    const { data } = node;
    const ink = firstInk(data);
    if (ink === data.length) {
      if (current === null || length === 0 || blank) return;
      blank = true;
      length += 1;
      characters += 1;
    } else {
      const block = begin();
      const folded = foldedFrom(data, length === 0 || blank ? ink : 0);
      const ends = folded.charCodeAt(folded.length - 1) === 32;
      const inked = ends ? folded.slice(0, -1) : folded;
      block.text += blank ? ` ${inked}` : inked;
      characters += folded.length;
      length += folded.length;
      blank = ends;
    }
    texts.push(node);
    owners.push(currentIndex);
  };

  /** Begins an inline element. */
  const startInline = (tag: string, id: string, name: string): void => {
    const inline: Inline = { tag, id, name, run: null };
    inlines.push(inline);
    if (current === null) return;
    inline.run = openRun(inline, length);
    addRun(current, inline.run);
  };

  /** Ends the innermost inline element. */
  const endInline = (): void => {
    const run = inlines.pop()?.run ?? null;
    if (run !== null && run.end < 0) run.end = length;
  };

  /** Marks a point without extent in the current block: a control, or a script that writes. */
  const mark = (run: { readonly tag: string; readonly source?: string }): void => {
    const block = run.source === undefined ? current : begin();
    if (block === null) return;
    addRun(block, { ...run, start: length, end: length });
  };

  /** Begins a block-level element. */
  const startBox = (element: PageElement, tag: string, id: string, name: string): void => {
    close();
    const made = openBox(tag, box, id, name);
    if (concealed) made.hidden = true;
    box = boxes.length;
    boxes.push(made);
    elements.push(element);
  };

  /** Says how many columns and rows the current box spans. */
  const span = (columns: number, rows: number): void => {
    const cell = boxes[box];
    if (cell !== undefined && columns > 1) cell.columns = columns;
    if (cell !== undefined && rows > 1) cell.rows = rows;
  };

  /** Ends the innermost block-level element. */
  const endBox = (): void => {
    close();
    box = boxes[box]?.parent ?? -1;
  };

  /** Sets the current block aside while what the visitor does not see is read; answers what `reveal` needs. */
  const conceal = (): number => {
    const suspended = currentIndex;
    suspendedBlank = blank;
    current = null;
    currentIndex = -1;
    concealed = true;
    outside = inlines.length;
    return suspended;
  };

  /** Ends what is not seen and takes the suspended block up again. */
  const reveal = (suspended: number): void => {
    close();
    concealed = false;
    resume(suspended);
  };

  /** The text nodes of a block; what a visitor does not see may stand between them. */
  const textsOf = (index: number): readonly PageText[] => {
    const found: PageText[] = [];
    for (let at = firsts[index] ?? texts.length; at < texts.length; at += 1) {
      const owner = owners[at] ?? -1;
      const text = texts[at];
      if (owner === index && text !== undefined) found.push(text);
      else if (owner > index && blocks[owner]?.hidden !== true) break;
    }
    return found;
  };

  /** Says that a form control stands in the current box. */
  const holdControl = (): void => {
    const holder = boxes[box];
    if (holder !== undefined) holder.control = true;
  };

  return {
    boxes,
    blocks,
    textsOf,
    /** The block that a text node is in; -1 for none. */
    blockOf: (node: PageText): number => owners[texts.indexOf(node)] ?? -1,
    elements,
    close,
    write,
    startInline,
    endInline,
    mark,
    startBox,
    span,
    endBox,
    conceal,
    reveal,
    holdControl,
    box: () => box,
    isConcealed: () => concealed,
    characters: () => characters,
    /** Where the next character will stand; the block may be one past the last. */
    block: () => (current === null ? blocks.length : currentIndex),
    start: () => (current === null ? 0 : length),
  };
};

/** See `startDraft`. */
export type Draft = ReturnType<typeof startDraft>;

// Written out, because there are thousands of them and copying takes longer.
const openRun = ({ tag, id, name }: Inline, start: number): OpenRun => {
  if (id !== '') return name === '' ? { tag, start, end: -1, id } : { tag, start, end: -1, id, name };
  return name === '' ? { tag, start, end: -1 } : { tag, start, end: -1, name };
};

const openBox = (tag: string, parent: number, id: string, name: string): Writable<Box> => {
  if (id !== '') return name === '' ? { tag, parent, id } : { tag, parent, id, name };
  return name === '' ? { tag, parent } : { tag, parent, name };
};

// Tens of thousands of these lists hold one entry: one that grew by pushing reserves room for seventeen.
const addRun = (block: OpenBlock, run: OpenRun): void => {
  if (block.runs === undefined) block.runs = [run];
  else block.runs.push(run);
};

/** Runs within the block's text, without those that hold nothing. */
const settled = (runs: OpenRun[], end: number): OpenRun[] => {
  let kept = 0;
  for (const run of runs) {
    if (run.end < 0 || run.end > end) run.end = end;
    if (run.start > end) run.start = end;
    if (holds(run)) kept += 1;
  }
  return kept === runs.length ? runs : runs.filter(holds);
};

const holds = ({ tag, start, end, source }: OpenRun): boolean => end > start || source !== undefined || CONTROLS.has(tag);
