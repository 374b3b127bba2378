import type { Block, Box, Snapshot } from '../model/snapshot.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a box may carry beside its tag. */
export type BoxExtras = Partial<Pick<Box, 'id' | 'name' | 'hidden' | 'columns' | 'rows'>>;

const WHITE = /[\t\n\r\f\v ]+/g;
/** Controls that are no blanks, and halves of characters. */
const UNPRINTABLE = /(?!\s)\p{Cc}|\p{Cs}/gu;

/** What a document has none of, or what is not known of it. */
const NOTHING = {
  version: 1,
  url: '',
  baseUrl: '',
  charset: '',
  rendered: false,
  links: [],
  images: [],
  metas: [],
  frames: [],
  linkedData: [],
} as const;

/** A document's snapshot while it grows: readers say what begins and ends, the manuscript folds and places the text. */
export const startManuscript = (characterCap: number) => {
  const boxes: Writable<Box>[] = [];
  const blocks: Writable<Block>[] = [];
  const stack: number[] = [];
  let current: Writable<Block> | null = null;
  let characters = 0;
  let truncated = false;
  let title = '';

  /** Ends the current block, if any; a block without ink is dropped. */
  const end = (): void => {
    if (current === null) return;
    current.text = current.text.trim();
    if (current.text === '') blocks.pop();
    current = null;
  };

  /** Begins a box in the current one. */
  const open = (tag: string, extras: BoxExtras = {}): void => {
    end();
    boxes.push({ tag, parent: stack.at(-1) ?? -1, ...extras });
    stack.push(boxes.length - 1);
  };

  /** Says more of the innermost box. */
  const amend = (extras: BoxExtras): void => {
    const box = boxes[stack.at(-1) ?? -1];
    if (box !== undefined) Object.assign(box, extras);
  };

  /** Ends the innermost box. */
  const close = (): void => {
    end();
    stack.pop();
  };

  /** Ends the innermost box and takes it back when nothing stands in it. */
  const drop = (): void => {
    end();
    const box = stack.pop();
    if (box === boxes.length - 1 && blocks.at(-1)?.box !== box) boxes.pop();
  };

  /** Adds characters to the current block, beginning one where there is none. */
  const write = (text: string, hidden = false): void => {
    if (truncated || text === '') return;
    if (current !== null && (current.hidden === true) !== hidden) end();
    let folded = text.replace(WHITE, ' ').replace(UNPRINTABLE, '');
    if (current === null || current.text.endsWith(' ')) folded = folded.replace(/^ /, '');
    if (folded === '') return;
    if (current === null) {
      current = { text: '', box: stack.at(-1) ?? 0, ...(hidden ? { hidden: true as const } : {}) };
      blocks.push(current);
    }
    characters += folded.length;
    if (characters > characterCap) truncated = true;
    current.text += folded;
  };

  /** A whole paragraph in a box of its own. */
  const paragraph = (text: string, tag = 'p', extras: BoxExtras = {}): void => {
    open(tag, extras);
    write(text);
    close();
  };

  open('document');

  return {
    boxes,
    blocks,
    open,
    amend,
    close,
    drop,
    write,
    end,
    paragraph,
    /** Boxes begun and not ended, the document itself included. */
    depth: () => stack.length,
    characters: () => characters,
    truncated: () => truncated,
    entitle: (text: string): void => {
      title = text.replace(WHITE, ' ').trim();
    },
    snapshot: (source: Snapshot['source']): Snapshot => {
      end();
      return { ...NOTHING, source, title, elements: boxes.length, truncated, boxes, blocks };
    },
  };
};

/** See `startManuscript`. */
export type Manuscript = ReturnType<typeof startManuscript>;
