import { CONTENT_OF } from '../../src/facts/annual-content.ts';
import {
  APPLICANTS,
  type Applicant,
  CONTENT_ROWS,
  type ContentColumn,
  type ContentRow,
  RELIEF_ROWS,
  REQUEST_ROWS,
  type ReliefColumn,
  type ReliefRow,
} from '../../src/facts/annual-template.ts';

/** The numbers of an annual report's three tables. */
export interface AnnualNumbers {
  readonly content: Readonly<Record<ContentRow, Readonly<Partial<Record<ContentColumn, number>>>>>;
  /** 25 rows of 7 columns. */
  readonly requests: readonly (readonly number[])[];
  readonly relief: Readonly<Record<ReliefRow, Readonly<Record<ReliefColumn, number>>>>;
}

/** Gives one number after another, whatever they are wanted for. */
export type Source = () => number;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Numbers that agree in every way, made of those the source gives. */
export const balancedNumbers = (next: Source): AnnualNumbers => {
  const columns = Array.from({ length: 6 }, () => {
    const results = Array.from({ length: 21 }, next);
    const done = sum(results);
    const left = next();
    const carried = Math.min(next(), done + left);
    return [done + left - carried, carried, ...results, done, left];
  });
  const requests = Array.from({ length: 25 }, (_, row) => {
    const counts = columns.map((column) => column[row] ?? 0);
    return [...counts, sum(counts)];
  });
  const documents = () => {
    const [made, repealed, older] = [next(), next(), next()];
    return { made, repealed, inForce: older + made };
  };
  const group = () => {
    const [upheld, corrected, otherResult, pending] = [next(), next(), next(), next()];
    return { upheld, corrected, otherResult, pending, sum: upheld + corrected + otherResult + pending };
  };
  return {
    content: {
      regulation: documents(),
      normative: documents(),
      permit: { decisions: next() },
      penalty: { decisions: next() },
      coercion: { decisions: next() },
      fee: { amount: next() },
    },
    requests,
    relief: { review: group(), suit: group(), suitAfterReview: group() },
  };
};

/** A cell of the three tables, by number of its table. */
export type CellName =
  | { readonly table: 1; readonly row: ContentRow; readonly column: ContentColumn }
  | { readonly table: 2; readonly row: `r${number}`; readonly column: Applicant }
  | { readonly table: 3; readonly row: ReliefRow; readonly column: ReliefColumn };

const RELIEF_ORDER: readonly ReliefColumn[] = ['upheld', 'corrected', 'otherResult', 'pending', 'sum'];

/** Every cell with its number, in order. */
export const cellsOf = (numbers: AnnualNumbers): readonly { readonly name: CellName; readonly value: number }[] => [
  ...CONTENT_ROWS.flatMap(({ id: row }) =>
    CONTENT_OF[row].map((column) => ({ name: { table: 1, row, column } as const, value: numbers.content[row][column] ?? 0 })),
  ),
  ...REQUEST_ROWS.flatMap(({ id: row }, at) =>
    APPLICANTS.map(({ id: column }, across) => ({ name: { table: 2, row, column } as const, value: numbers.requests[at]?.[across] ?? 0 })),
  ),
  ...RELIEF_ROWS.flatMap(({ id: row }) =>
    RELIEF_ORDER.map((column) => ({ name: { table: 3, row, column } as const, value: numbers.relief[row][column] })),
  ),
];

/** The same numbers but for one cell of 表二 or 表三. */
export const withCell = (numbers: AnnualNumbers, name: CellName, value: number): AnnualNumbers => {
  if (name.table === 3)
    return { ...numbers, relief: { ...numbers.relief, [name.row]: { ...numbers.relief[name.row], [name.column]: value } } };
  if (name.table === 1)
    return { ...numbers, content: { ...numbers.content, [name.row]: { ...numbers.content[name.row], [name.column]: value } } };
  const row = Number(name.row.slice(1)) - 1;
  const column = APPLICANTS.findIndex(({ id }) => id === name.column);
  return {
    ...numbers,
    requests: numbers.requests.map((line, at) => (at === row ? line.map((old, across) => (across === column ? value : old)) : line)),
  };
};

/** Numbers from a seed, for pages whose numbers do not matter; below `most`. */
export const seeded = (seed: number, most = 20): Source => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % most;
  };
};
