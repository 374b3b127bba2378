import { bareLabel, type Sheet, type WordedCell } from './annual-cells.ts';
import { figureOf, isFigureCell, type StatutoryTable, startTable } from './annual-figures.ts';
import { APPLICANTS, type Applicant, REQUEST_ROWS, type RequestRow } from './annual-template.ts';

/** 表二: requests by row and kind of applicant. */
export type RequestTable = StatutoryTable<RequestRow, Applicant>;

type Draft = ReturnType<typeof startTable<RequestRow, Applicant>>;

/** What goes over from one table of the page to the next: a table broken over pages repeats no header, one cut by columns no labels. */
interface Carried {
  /** Kinds of applicants of the last header, left to right. */
  readonly order: readonly Applicant[];
  /** Rows of figures of the last table, top down. */
  readonly lines: readonly (RequestRow | null)[];
}

/** Which kind of applicant stands over each column of a table. */
type Columns = readonly (Applicant | undefined)[];

/** Reads 表二 from whatever tables its parts stand in. */
export const readRequests = (sheets: readonly Sheet[]): RequestTable => {
  const draft = startTable<RequestRow, Applicant>();
  let carried: Carried = { order: [], lines: [] };
  for (const sheet of sheets) carried = readSheet(draft, sheet, carried);
  return draft.finish();
};

const readSheet = (draft: Draft, { grid, rows }: Sheet, carried: Carried): Carried => {
  let columns: Columns = [];
  const lines: (RequestRow | null)[] = [];
  const unlabelled: WordedCell[][] = [];
  for (const [at, cells] of rows.entries()) {
    const first = columns.findIndex((id) => id !== undefined);
    const applicants = applicantsIn(cells, rows[at - 1] ?? []);
    const named = isHeader(applicants) ? null : rowNamed(labelsOf(cells, first, carried.order.length));
    // a table cut by columns may hold one alone
    const header = isHeader(applicants) || (named === null && cells.length <= 3) ? headerOf(applicants, columns) : null;
    if (named !== null) {
      const placed = placedCells(cells, columns, columns.length > 0 ? orderOf(columns) : carried.order);
      if (placed.length === 0) continue;
      draft.row(named.id, named.text, named.place);
      for (const [id, cell, merged] of placed) draft.figure(named.id, id, figureOf(cell, merged), grid.table);
      lines.push(named.id);
    } else if (header !== null) {
      columns = header;
      for (const { id, cell, text } of applicants) draft.column(id, text, cell.place);
      draft.box(grid.table);
    } else if (first >= 0) {
      lines.push(null);
      if (first === 0) unlabelled.push([...cells]);
    }
  }
  if (columns[0] !== undefined && unlabelled.length === carried.lines.length)
    borrowLabels(draft, grid.table, columns, unlabelled, carried.lines);
  const order = orderOf(columns);
  const isPart = lines.some((id) => id !== null);
  return { order: order.length > 1 || (isPart && order.length > 0) ? order : carried.order, lines: isPart ? lines : carried.lines };
};

/** The cells before the figures: by the header, else by how many figures the last table had in a row. */
const labelsOf = (cells: readonly WordedCell[], first: number, figures: number): readonly WordedCell[] => {
  if (first >= 0) return cells.filter(({ column }) => column < first);
  return cells.slice(0, Math.max(0, figures > 0 ? cells.length - figures : cells.findIndex(isFigureCell)));
};

/** A table without labels beside one with as many rows: its rows are the other's. */
const borrowLabels = (
  draft: Draft,
  box: number,
  columns: Columns,
  rows: readonly (readonly WordedCell[])[],
  lines: Carried['lines'],
): void => {
  lines.forEach((id, at) => {
    if (id === null) return;
    for (const [applicant, cell, merged] of placedCells(rows[at] ?? [], columns, orderOf(columns)))
      draft.figure(id, applicant, figureOf(cell, merged), box);
  });
};

/** The row that these cells name: by the last of them, else by all together, for a label cut over cells. */
const rowNamed = (
  labels: readonly WordedCell[],
): { readonly id: RequestRow; readonly text: string; readonly place: WordedCell['place'] } | null => {
  const worded = labels.filter(({ bare }) => bare !== '' && !/^\d+$/u.test(bare));
  const last = worded.at(-1);
  if (last === undefined) return null;
  const all = worded.map(({ bare }) => bare).join('');
  const own = REQUEST_ROWS.find(({ pattern }) => pattern.test(last.bare));
  const found = own ?? (all.length > 160 ? undefined : REQUEST_ROWS.find(({ pattern }) => pattern.test(all)));
  if (found === undefined) return null;
  const isCut = own === undefined || (last.bare !== bareLabel(found.label) && all.endsWith(bareLabel(found.label)));
  return { id: found.id, text: isCut ? worded.map(({ text }) => text).join('') : last.text, place: last.place };
};

/** Kinds of applicants that a row names; a name may be cut over two rows, 商业 and 企业. */
const applicantsIn = (cells: readonly WordedCell[], above: readonly WordedCell[]) =>
  cells.flatMap((cell) => {
    const over = above.find(({ column, row }) => column === cell.column && row !== cell.row);
    const own = APPLICANTS.find(({ pattern }) => pattern.test(cell.bare));
    const cut = own === undefined && over !== undefined && over.bare !== '' && cell.bare !== '' ? over.bare + cell.bare : '';
    const found = own ?? APPLICANTS.find(({ pattern }) => pattern.test(cut));
    return found === undefined ? [] : [{ id: found.id, cell, text: own === undefined ? `${over?.text ?? ''}${cell.text}` : cell.text }];
  });

type Applicants = ReturnType<typeof applicantsIn>;

const isHeader = (applicants: Applicants): boolean =>
  applicants.some(({ id }) => id === 'person') || new Set(applicants.map(({ id }) => id)).size > 1;

/** The columns after a row that names kinds of applicants; null when it names none. */
const headerOf = (applicants: Applicants, before: Columns): Columns | null => {
  if (applicants.length === 0) return null;
  const columns = applicants.some(({ id }) => id === 'person') ? [] : [...before];
  for (const { id, cell } of applicants) for (let at = 0; at < cell.columns; at += 1) columns[cell.column + at] = id;
  return Array.from(columns, (id) => id);
};

/** Kinds of applicants from left to right, each once. */
const orderOf = (columns: Columns): readonly Applicant[] => [...new Set(columns.filter((id) => id !== undefined))];

type Placed = readonly [id: Applicant, cell: WordedCell, merged: boolean];

/** Each cell of figures with its kind of applicant: by the header above it, else, where the columns do not meet, by order. */
const placedCells = (cells: readonly WordedCell[], columns: Columns, order: readonly Applicant[]): readonly Placed[] => {
  if (order.length === 0) return [];
  const first = columns.findIndex((id) => id !== undefined);
  // editors leave columns without anything behind the last
  const isBeyond = ({ column, bare }: WordedCell): boolean => bare === '' && column >= columns.length;
  const data = first < 0 ? cells.slice(-order.length) : cells.filter((cell) => cell.column >= first && !isBeyond(cell));
  const above = data.map((cell) => [...new Set(columns.slice(cell.column, cell.column + cell.columns).filter((id) => id !== undefined))]);
  const direct = above.flatMap(([id]) => (id === undefined ? [] : [id]));
  const meets = above.every((ids) => ids.length === 1) && new Set(direct).size === direct.length;
  if (first >= 0 && meets) return data.flatMap((cell, at): Placed[] => above[at]?.map((id): Placed => [id, cell, false]) ?? []);
  if (data.length === order.length) return order.flatMap((id, at): Placed[] => (data[at] === undefined ? [] : [[id, data[at], false]]));
  return data.flatMap((cell, at): Placed[] => (above[at] ?? []).map((id): Placed => [id, cell, true]));
};
