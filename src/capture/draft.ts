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
export class Draft {
  readonly boxes: Writable<Box>[] = [];
  readonly blocks: OpenBlock[] = [];
  readonly elements: PageElement[] = [];
  /** All text nodes read, and beside each the block it is in. */
  private readonly texts: PageText[] = [];
  private readonly owners: number[] = [];
  /** Of each block, how many text nodes had been read when it began. */
  private readonly firsts: number[] = [];
  private readonly inlines: Inline[] = [];
  private current: OpenBlock | null = null;
  private currentIndex = -1;
  /** Length of the current block's text, and whether its last character is a blank that is written only when something follows. */
  private length = 0;
  private blank = false;
  /** Inline elements that were open when concealment began: their runs belong to the suspended block. */
  private outside = 0;
  private suspendedBlank = false;
  /** Index of the current box; -1 before the first. */
  box = -1;
  isConcealed = false;
  /** Characters written so far. */
  characters = 0;

  private resume(index: number): void {
    this.currentIndex = index;
    this.current = this.blocks[index] ?? null;
    this.blank = this.current !== null && this.suspendedBlank;
    this.length = (this.current?.text.length ?? 0) + (this.blank ? 1 : 0);
  }

  /** Ends the current block, if any. */
  close(): void {
    const block = this.current;
    if (block === null) return;
    this.current = null;
    this.currentIndex = -1;
    if (this.blank) this.length -= 1;
    if (block.runs === undefined) return;
    const kept = settled(block.runs, this.length);
    if (kept.length > 0) block.runs = kept;
    else delete block.runs;
  }

  private begin(): OpenBlock {
    if (this.current !== null) return this.current;
    const block: OpenBlock = { text: '', box: this.box };
    if (this.isConcealed) block.hidden = true;
    for (let index = Math.max(0, this.inlines.length - CARRIED); index < this.inlines.length; index += 1) {
      const inline = this.inlines[index];
      if (inline === undefined) continue;
      const run = openRun(inline, 0);
      if (!this.isConcealed || index >= this.outside) inline.run = run;
      addRun(block, run);
    }
    this.current = block;
    this.currentIndex = this.blocks.length;
    this.length = 0;
    this.blank = false;
    this.firsts.push(this.texts.length);
    this.blocks.push(block);
    return block;
  }

  /** Adds the characters of a text node to the current block, beginning one where there is ink. */
  write(node: PageText): void {
    if (this.box < 0) return;
    const { data } = node;
    const ink = firstInk(data);
    if (ink === data.length) {
      if (this.current === null || this.length === 0 || this.blank) return;
      this.blank = true;
      this.length += 1;
      this.characters += 1;
    } else {
      const block = this.begin();
      const folded = foldedFrom(data, this.length === 0 || this.blank ? ink : 0);
      const ends = folded.charCodeAt(folded.length - 1) === 32;
      const inked = ends ? folded.slice(0, -1) : folded;
      block.text += this.blank ? ` ${inked}` : inked;
      this.characters += folded.length;
      this.length += folded.length;
      this.blank = ends;
    }
    this.texts.push(node);
    this.owners.push(this.currentIndex);
  }

  /** Begins an inline element. */
  startInline(tag: string, id: string, name: string): void {
    const inline: Inline = { tag, id, name, run: null };
    this.inlines.push(inline);
    if (this.current === null) return;
    inline.run = openRun(inline, this.length);
    addRun(this.current, inline.run);
  }

  /** Ends the innermost inline element. */
  endInline(): void {
    const run = this.inlines.pop()?.run ?? null;
    if (run !== null && run.end < 0) run.end = this.length;
  }

  /** Marks a point without extent in the current block: a control, or a script that writes. */
  mark(run: { readonly tag: string; readonly source?: string }): void {
    const block = run.source === undefined ? this.current : this.begin();
    if (block === null) return;
    addRun(block, { ...run, start: this.length, end: this.length });
  }

  /** Begins a block-level element. */
  startBox(element: PageElement, tag: string, id: string, name: string): void {
    this.close();
    const made = openBox(tag, this.box, id, name);
    if (this.isConcealed) made.hidden = true;
    this.box = this.boxes.length;
    this.boxes.push(made);
    this.elements.push(element);
  }

  /** Says how many columns and rows the current box spans. */
  span(columns: number, rows: number): void {
    const cell = this.boxes[this.box];
    if (cell !== undefined && columns > 1) cell.columns = columns;
    if (cell !== undefined && rows > 1) cell.rows = rows;
  }

  /** Ends the innermost block-level element. */
  endBox(): void {
    this.close();
    this.box = this.boxes[this.box]?.parent ?? -1;
  }

  /** Sets the current block aside while what the visitor does not see is read; answers what `reveal` needs. */
  conceal(): number {
    const suspended = this.currentIndex;
    this.suspendedBlank = this.blank;
    this.current = null;
    this.currentIndex = -1;
    this.isConcealed = true;
    this.outside = this.inlines.length;
    return suspended;
  }

  /** Ends what is not seen and takes the suspended block up again. */
  reveal(suspended: number): void {
    this.close();
    this.isConcealed = false;
    this.resume(suspended);
  }

  /** Where the next character will stand; the block may be one past the last. */
  block(): number {
    return this.current === null ? this.blocks.length : this.currentIndex;
  }

  start(): number {
    return this.current === null ? 0 : this.length;
  }

  /** The block that a text node is in; -1 for none. */
  blockOf(node: PageText): number {
    return this.owners[this.texts.indexOf(node)] ?? -1;
  }

  /** The text nodes of a block; what a visitor does not see may stand between them. */
  textsOf(index: number): readonly PageText[] {
    const found: PageText[] = [];
    for (let at = this.firsts[index] ?? this.texts.length; at < this.texts.length; at += 1) {
      const owner = this.owners[at] ?? -1;
      const text = this.texts[at];
      if (owner === index && text !== undefined) found.push(text);
      else if (owner > index && this.blocks[owner]?.hidden !== true) break;
    }
    return found;
  }

  /** Says that a form control stands in the current box. */
  holdControl(): void {
    const holder = this.boxes[this.box];
    if (holder !== undefined) holder.control = true;
  }
}

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
