import type { Given } from '../audit/fact.ts';
import { isInkless, squeeze } from '../text/white-space.ts';
import type { Beside } from './beside.ts';
import type { Mark } from './labelled.ts';
import { layout } from './layout.ts';

interface RowCell {
  readonly box: number;
  readonly first: number;
  readonly last: number;
  /** The label this cell consists of; undefined for any other cell. */
  readonly mark: Mark | undefined;
  /** It begins with a label of its own: `发布机构: 省教育厅`. */
  readonly own: boolean;
}

type Row = readonly RowCell[];

const CELLS_CAP = 60;
/** What labels such as 公文种类 are answered with. */
const KINDS: ReadonlySet<string> = new Set(['规范性文件']);

/** Values of labels that fill a table cell, by the label's block. */
export const cellPairs = (given: Given, marks: ReadonlyMap<number, readonly Mark[]>): ReadonlyMap<number, Beside> => {
  const pairs = new Map<number, Beside>();
  const seen = new Set<number>();
  for (const [block, [mark]] of marks) {
    if (mark?.whole !== true) continue;
    const row = rowAround(given, block);
    if (row < 0 || seen.has(row)) continue;
    seen.add(row);
    pairRow(given, row, marks, pairs);
  }
  return pairs;
};

/** The table row of the cell that holds nothing but this block; -1 when there is none. */
const rowAround = (given: Given, block: number): number => {
  const { boxes, blocks } = given.snapshot;
  const { first, last } = given.get(layout);
  let box = blocks[block]?.box ?? -1;
  for (let climb = 0; climb < 6 && box >= 0; climb += 1) {
    if (first[box] !== block || last[box] !== block) return -1;
    const tag = boxes[box]?.tag;
    if (tag === 'td' || tag === 'th') return boxes[boxes[box]?.parent ?? -1]?.tag === 'tr' ? (boxes[box]?.parent ?? -1) : -1;
    box = boxes[box]?.parent ?? -1;
  }
  return -1;
};

const cellsOf = (given: Given, row: number, marks: ReadonlyMap<number, readonly Mark[]>): Row => {
  const { child, next, first, last } = given.get(layout);
  const cells: RowCell[] = [];
  for (let box = child[row] ?? -1; box >= 0 && cells.length < CELLS_CAP; box = next[box] ?? -1) {
    const from = first[box] ?? -1;
    const to = last[box] ?? -1;
    const mark = from >= 0 ? marks.get(from)?.[0] : undefined;
    const isLabel =
      from === to && mark?.whole === true && !(mark.colon !== true && isKind(given, from) && cells.at(-1)?.mark !== undefined);
    const whole = isLabel ? mark : undefined;
    cells.push({ box, first: from, last: to, mark: whole, own: mark?.colon === true && mark.label.start === 0 });
  }
  return cells;
};

/** `公文种类 | 规范性文件`: a word that is a label elsewhere, and the value of the label before it. */
const isKind = ({ snapshot: { blocks } }: Given, block: number): boolean => KINDS.has(squeeze(blocks[block]?.text ?? ''));

const pairRow = (given: Given, row: number, marks: ReadonlyMap<number, readonly Mark[]>, pairs: Map<number, Beside>): void => {
  const cells = cellsOf(given, row, marks);
  if (isHeader(given, cells)) {
    const below = rowsBelow(given, row, cells.length, marks);
    if (below.length > 0) {
      cells.forEach((cell, at) => {
        const value = below[0]?.[at];
        if (cell.mark !== undefined && value !== undefined)
          pairs.set(cell.first, pair(given, cell, value, below.length > 1 ? 'listing' : 'header'));
      });
      return;
    }
  }
  cells.forEach((cell, at) => {
    if (cell.mark === undefined) return;
    const value = cells[at + 1 + spacers(given, cells, at)];
    pairs.set(cell.first, value === undefined || value.mark !== undefined || value.own ? nothing(cell) : pair(given, cell, value, 'cells'));
  });
};

/** `索引号： |   | K0/2024-1`: one when a cell with nothing in it only keeps the label of a row of three apart from its value, else none. */
const spacers = ({ snapshot: { blocks } }: Given, cells: Row, at: number): 0 | 1 => {
  const [label, between, value] = cells;
  const isApart =
    at === 0 && cells.length === 3 && label?.mark?.colon === true && between?.mark === undefined && value !== undefined && value.first >= 0;
  return isApart && (between === undefined || isInkless(blocks[between.first]?.text ?? '')) ? 1 : 0;
};

/** A row of headers: nothing but labels, or two labels side by side without colons. */
const isHeader = (given: Given, cells: Row): boolean => {
  const { boxes } = given.snapshot;
  const inked = cells.filter((cell) => cell.first >= 0);
  if (inked.length > 1 && inked.every((cell) => cell.mark !== undefined)) return true;
  if (cells.some((cell) => cell.mark?.colon)) return false;
  if (cells[0] !== undefined && squeeze(given.snapshot.blocks[cells[0].first]?.text ?? '') === '序号') return true;
  if (cells.length > 1 && cells.every((cell) => boxes[cell.box]?.tag === 'th' && cell.first >= 0)) return true;
  return cells.some((cell, at) => cell.mark !== undefined && cells[at + 1]?.mark !== undefined);
};

/** Up to two rows of values below a header row: as many cells, none of them a label. */
const rowsBelow = (given: Given, header: number, count: number, marks: ReadonlyMap<number, readonly Mark[]>): readonly Row[] => {
  const { boxes } = given.snapshot;
  const { child, next } = given.get(layout);
  const rows: Row[] = [];
  let row = next[header] ?? -1;
  if (row < 0) {
    const section = next[boxes[header]?.parent ?? -1] ?? -1;
    row = section < 0 ? -1 : (child[section] ?? -1);
  }
  for (; row >= 0 && rows.length < 2; row = next[row] ?? -1) {
    if (boxes[row]?.tag !== 'tr') break;
    const cells = cellsOf(given, row, marks);
    if (cells.length !== count || cells.some((cell) => cell.mark !== undefined) || cells.every((cell) => cell.first < 0)) break;
    if (cells.filter(({ own }) => own).length * 2 >= count) break;
    rows.push(cells);
  }
  return rows;
};

const pair = ({ snapshot: { boxes } }: Given, label: RowCell, value: RowCell, kind: 'cells' | 'header' | 'listing'): Beside => {
  const form = boxes[value.box]?.control === true;
  return value.first < 0
    ? { ...nothing(label), form }
    : { first: value.first, last: Math.min(value.last, value.first + 8), layout: kind, form };
};

const nothing = (label: RowCell): Beside => {
  const end = label.mark?.label.end ?? 0;
  return { first: label.first, last: label.first, start: end, end, layout: 'cells', form: false };
};
