import type { Given } from '../audit/fact.ts';
import type { LabelLesson } from '../model/site.ts';
import { isColon } from '../text/labels.ts';
import { trimBlanks } from '../text/white-space.ts';
import type { Beside } from './beside.ts';
import { labelled, type Mark } from './labelled.ts';
import { layout } from './layout.ts';
import { pieces } from './pieces.ts';

const CLIMBS = 6;
const CELLS_CAP = 60;
/** A value is at most so many lines. */
const LINES = 8;

/** Where the value of a taught label stands; null where the page is not laid out that way. */
export const besideTaught = (given: Given, { relation, piece }: LabelLesson, mark: Mark): Beside | null => {
  const found = mark.whole ? besideWhole(given, relation, mark) : relation === 'line' || mark.colon ? inLine(mark) : null;
  return found === null || piece === undefined ? found : narrowed(given, found, piece);
};

/** A label that fills its line: where the value is to stand in the same line, there is none, save in the next cell. */
const besideWhole = (given: Given, relation: LabelLesson['relation'], mark: Mark): Beside | null =>
  relation === 'line' ? (toRight(given, mark) ?? nothing(mark)) : BESIDE[relation](given, mark);

const inLine = ({ label, start, end }: Mark): Beside => ({
  first: label.block,
  last: label.block,
  start,
  end,
  layout: 'inline',
  form: false,
});

const toRight = (given: Given, mark: Mark): Beside | null => {
  const cell = cellAround(given, mark.label.block);
  return cell < 0 ? null : saidIn(given, mark, given.get(layout).next[cell] ?? -1, 'cells');
};

const below = (given: Given, mark: Mark): Beside | null => {
  const { boxes } = given.snapshot;
  const tree = given.get(layout);
  const cell = cellAround(given, mark.label.block);
  const row = boxes[cell]?.parent ?? -1;
  if (cell < 0 || boxes[row]?.tag !== 'tr') return null;
  const under = tree.next[row] ?? -1;
  const section = tree.next[boxes[row]?.parent ?? -1] ?? -1;
  const lower = under >= 0 || section < 0 ? under : (tree.child[section] ?? -1);
  if (lower < 0 || boxes[lower]?.tag !== 'tr') return null;
  return saidIn(given, mark, cellAt(given, lower, columnOf(given, row, cell)), 'header');
};

/** The next line of the same element, or the element after the one that the label fills. */
const after = (given: Given, mark: Mark): Beside | null => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const { block } = mark.label;
  let box = blocks[block]?.box ?? -1;
  if (blocks[block + 1]?.box === box) return beginsLabel(given, block + 1) ? nothing(mark) : lines(block + 1, block + 1, 'pair');
  for (let climb = 0; climb < CLIMBS && box >= 0; climb += 1) {
    if (tree.first[box] !== block || tree.last[box] !== block) return nothing(mark);
    const sibling = tree.next[box] ?? -1;
    if (sibling >= 0) return boxes[sibling]?.tag === 'dt' ? nothing(mark) : saidIn(given, mark, sibling, 'pair');
    box = boxes[box]?.parent ?? -1;
  }
  return nothing(mark);
};

const BESIDE = { right: toRight, below, next: after } as const;

/** The table cell that holds nothing but this block; -1 when there is none. */
const cellAround = (given: Given, block: number): number => {
  const { boxes, blocks } = given.snapshot;
  const { first, last } = given.get(layout);
  let box = blocks[block]?.box ?? -1;
  for (let climb = 0; climb < CLIMBS && box >= 0; climb += 1) {
    const tag = boxes[box]?.tag;
    if (tag === 'td' || tag === 'th') return first[box] === block && last[box] === block ? box : -1;
    box = boxes[box]?.parent ?? -1;
  }
  return -1;
};

/** The column that a cell begins in, cells that span several counted as such. */
export const columnOf = (given: Given, row: number, cell: number): number => {
  const { child, next } = given.get(layout);
  let column = 0;
  for (let box = child[row] ?? -1; box >= 0 && box !== cell; box = next[box] ?? -1) column += given.snapshot.boxes[box]?.columns ?? 1;
  return column;
};

/** The cell of a row that covers a column; -1 when the row is shorter. */
export const cellAt = (given: Given, row: number, column: number): number => {
  const { child, next } = given.get(layout);
  let reached = 0;
  let count = 0;
  for (let box = child[row] ?? -1; box >= 0 && count < CELLS_CAP; box = next[box] ?? -1, count += 1) {
    reached += given.snapshot.boxes[box]?.columns ?? 1;
    if (reached > column) return box;
  }
  return -1;
};

/** What a box says as a value: nothing where it is not there, is empty, or begins with another label. */
const saidIn = (given: Given, mark: Mark, box: number, kind: 'cells' | 'header' | 'pair'): Beside => {
  const { first, last } = given.get(layout);
  const from = box < 0 ? -1 : (first[box] ?? -1);
  if (from < 0 || beginsLabel(given, from)) return nothing(mark);
  return lines(from, Math.min(last[box] ?? from, from + LINES), kind);
};

/** Whether a block begins with a label: one we know, or any text that ends with a colon. */
const beginsLabel = (given: Given, block: number): boolean => {
  const text = given.snapshot.blocks[block]?.text ?? '';
  const mark = given.get(labelled).get(block)?.[0];
  return (
    (mark !== undefined && mark.label.start <= 1) || (text.length <= 16 && isColon(text.charCodeAt(trimBlanks(text, 0, text.length) - 1)))
  );
};

const lines = (first: number, last: number, kind: 'cells' | 'header' | 'pair'): Beside => ({ first, last, layout: kind, form: false });

const nothing = ({ label: { block, end } }: Mark): Beside => ({ first: block, last: block, start: end, end, layout: 'pair', form: false });

const narrowed = (given: Given, found: Beside, piece: number): Beside => {
  const text = given.snapshot.blocks[found.first]?.text ?? '';
  const end = found.end ?? text.length;
  const [from, to] = pieces(text, found.start ?? 0, end)[piece] ?? [end, end];
  return { ...found, last: found.first, start: from, end: to };
};
