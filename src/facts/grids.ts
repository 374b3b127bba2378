import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { layout } from './layout.ts';

/** A table cell and the slots of the grid it takes. */
export interface GridCell {
  readonly box: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table as a grid: every slot names the cell that fills it, spans resolved. Hidden rows and cells are left out. */
export interface Grid {
  /** The table's box. */
  readonly table: number;
  readonly width: number;
  readonly cells: readonly GridCell[];
  /** By row, then column: index in `cells`, -1 for a hole; rows may end before the grid's width. */
  readonly slots: readonly (readonly number[])[];
  /** False when a cap stopped the reading. */
  readonly complete: boolean;
}

/** Slots of all tables of a page together. */
const SLOTS_CAP = 1_000_000;
const BLOCKS_CAP = 40;
const TEXT_CAP = 400;

type Rows = number[][];

/** The page's tables as grids, outer before inner; one pass over the boxes, one over the slots. */
export const grids = defineFact<readonly Grid[]>('grids', ({ snapshot: { boxes } }) => {
  const tables = new Map<number, Rows>();
  const tableOf = new Int32Array(boxes.length).fill(-1);
  const rowOf = new Map<number, number[]>();
  boxes.forEach(({ tag, parent, hidden }, box) => {
    const table = tag === 'table' ? box : (tableOf[parent] ?? -1);
    tableOf[box] = table;
    if (hidden || table < 0) return;
    if (tag === 'table') tables.set(box, []);
    else if (tag === 'tr') {
      const row: number[] = [];
      tables.get(table)?.push(row);
      rowOf.set(box, row);
    } else if (tag === 'td' || tag === 'th') rowOf.get(parent)?.push(box);
  });
  let left = SLOTS_CAP;
  return [...tables].map(([table, rows]) => {
    const { grid, used } = gridOf(table, rows, (box) => [boxes[box]?.rows ?? 1, boxes[box]?.columns ?? 1], left);
    left -= used;
    return grid;
  });
});

/** Rows and columns that a cell spans. */
type Spans = (box: number) => readonly [rows: number, columns: number];

/** Lays rows of cells out as a browser does: a cell goes to the first free column, what spans rows is held over. */
const gridOf = (table: number, rows: Rows, spans: Spans, most: number): { readonly grid: Grid; readonly used: number } => {
  const cells: GridCell[] = [];
  const slots: number[][] = [];
  /** By column: the cell that reaches down from above, and the row it ends before. */
  const held: { readonly cell: number; readonly until: number }[] = [];
  let width = 0;
  let used = 0;
  for (const [row, boxes] of rows.entries()) {
    if (used >= most) break;
    const isHeld = (column: number): boolean => (held[column]?.until ?? 0) > row;
    let column = 0;
    for (const box of boxes) {
      while (isHeld(column)) column += 1;
      const [down, across] = spans(box);
      const until = Math.min(row + down, rows.length);
      for (let at = column; at < column + across; at += 1) held[at] = { cell: cells.length, until };
      cells.push({ box, row, column, rows: until - row, columns: across });
      column += across;
      if (used + column > most) break;
    }
    const line = held.map(({ cell }, at) => (isHeld(at) ? cell : -1));
    while (line.at(-1) === -1) line.pop();
    slots.push(line);
    used += Math.max(held.length, 1);
    width = Math.max(width, line.length);
  }
  return { grid: { table, width, cells, slots, complete: used <= most && slots.length === rows.length }, used };
};

/** The different cells of a row from left to right, those that reach down from above included. */
export const rowCells = ({ cells, slots }: Grid, row: number): readonly GridCell[] => {
  const found: GridCell[] = [];
  let before = -1;
  for (const index of slots[row] ?? []) {
    const cell = index === before ? undefined : cells[index];
    before = index;
    if (cell !== undefined) found.push(cell);
  }
  return found;
};

/** The cell that fills a slot; undefined for a hole. */
export const cellAt = ({ cells, slots }: Grid, row: number, column: number): GridCell | undefined => cells[slots[row]?.[column] ?? -1];

/** What a cell shows, its lines parted by `\n`, and where it begins; cut after 400 characters. */
export const cellText = (given: Given, { box }: GridCell): { readonly text: string; readonly place: Place | null } => {
  const { blocks } = given.snapshot;
  const { first, last } = given.get(layout);
  const from = first[box] ?? -1;
  const to = Math.min(last[box] ?? -1, from + BLOCKS_CAP);
  let text = '';
  let place: Place | null = null;
  for (let index = from; from >= 0 && index <= to && text.length < TEXT_CAP; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text === '') continue;
    text += place === null ? block.text : `\n${block.text}`;
    place ??= { block: index, start: 0, end: block.text.length };
  }
  return { text: text.slice(0, TEXT_CAP), place };
};
