import type { ContentTable } from '../../facts/annual-content.ts';
import { type Figure, figureAt } from '../../facts/annual-figures.ts';
import type { ReliefTable } from '../../facts/annual-relief.ts';
import type { RequestTable } from '../../facts/annual-requests.ts';
import type { AnnualTables } from '../../facts/annual-tables.ts';
import {
  APPLICANTS,
  type Applicant,
  CONTENT_ROWS,
  RELIEF_COLUMNS,
  RELIEF_ROWS,
  REQUEST_ROWS,
  type RequestRow,
} from '../../facts/annual-template.ts';
import { amount, type NamedFigure } from './figure-words.ts';

/** A relation between figures that does not hold. */
export interface Broken {
  readonly kind: 'D-1' | 'D-2' | 'D-3' | 'D-4' | 'D-8';
  /** 表二“自然人”列; what tells two of a kind apart. */
  readonly where: string;
  /** Both sides as people write them: `新收 12 + 结转 1 ≠ 总计 12 + 结转下年 0`. */
  readonly equation: string;
  readonly figures: readonly NamedFigure[];
  /** A blank cell was counted as 0. */
  readonly hasBlank: boolean;
  /** How far the left side exceeds the right. */
  readonly excess: number;
  /** The row or column of 表二 that it is about. */
  readonly row?: RequestRow;
  readonly column?: Applicant;
}

/** What is added up on one side: single figures, or a group of rows shown as one sum. */
interface Term {
  readonly name: string;
  readonly figures: readonly (NamedFigure | null)[];
}

/** Every relation of the three tables that does not hold; what cannot be told for want of a figure is left out. */
export const brokenIdentities = ({ content, requests, relief }: AnnualTables): readonly Broken[] => [
  ...(requests.conflicting ? [] : [...byColumn(requests), ...byRow(requests)]),
  ...(relief.conflicting ? [] : byGroup(relief)),
  ...(content.conflicting ? [] : byDocuments(content)),
];

const named = (name: string, figure: Figure | undefined): NamedFigure | null => (figure === undefined ? null : { name, figure });

const single = (name: string, figure: Figure | undefined): Term => ({ name, figures: [named(name, figure)] });

const byColumn = (table: RequestTable): readonly Broken[] =>
  APPLICANTS.flatMap(({ id: column, name }) => {
    const at = (row: number): Term => single(REQUEST_ROWS[row - 1]?.name ?? '', figureAt(table, `r${row}`, column));
    const group = (label: string, from: number, to: number): Term => ({
      name: label,
      figures: REQUEST_ROWS.slice(from - 1, to).map((row) => named(row.name, figureAt(table, row.id, column))),
    });
    const where = `表二“${name}”列`;
    const results = [
      at(3),
      at(4),
      group('不予公开', 5, 12),
      group('无法提供', 13, 15),
      group('不予处理', 16, 20),
      group('其他处理', 21, 23),
    ];
    return [
      ...compared('D-1', where, [at(1), at(2)], [at(24), at(25)]).map((broken) => ({ ...broken, column })),
      ...compared('D-2', where, results, [at(24)]).map((broken) => ({ ...broken, column })),
    ];
  });

const byRow = (table: RequestTable): readonly Broken[] =>
  REQUEST_ROWS.flatMap(({ id: row, name }) => {
    const [parts, total] = [APPLICANTS.slice(0, -1), APPLICANTS.slice(-1)].map((columns) =>
      columns.map((column) => single(column.name, figureAt(table, row, column.id))),
    );
    return compared('D-3', `表二“${name}”行`, parts ?? [], total ?? []).map((broken) => ({ ...broken, row }));
  });

const byGroup = (table: ReliefTable): readonly Broken[] =>
  RELIEF_ROWS.flatMap(({ id, name }) => {
    const terms = RELIEF_COLUMNS.map((column) => single(column.name, figureAt(table, id, column.id)));
    return compared('D-4', `表三“${name}”`, terms.slice(0, -1), terms.slice(-1));
  });

const byDocuments = (table: ContentTable): readonly Broken[] =>
  CONTENT_ROWS.slice(0, 2).flatMap(({ id, name }) => {
    const [made, repealed, inForce] = (['made', 'repealed', 'inForce'] as const).map((column) => figureAt(table, id, column));
    if (made?.kind !== 'number' || repealed?.kind !== 'number' || inForce?.kind !== 'number') return [];
    const excess = amount(made) - amount(repealed) - amount(inForce);
    if (excess <= 0) return [];
    const equation = `现行有效 ${amount(inForce)} < 本年制发 ${amount(made)} - 本年废止 ${amount(repealed)}`;
    const figures = [
      { name: '本年制发', figure: made },
      { name: '本年废止', figure: repealed },
      { name: '现行有效', figure: inForce },
    ];
    return [{ kind: 'D-8', where: `表一“${name}”行`, equation, figures, hasBlank: false, excess }];
  });

/** Nothing when both sides are equal or cannot be told: a figure is missing or unclear, or one side is left blank altogether. */
const compared = (kind: Broken['kind'], where: string, left: readonly Term[], right: readonly Term[]): readonly Broken[] => {
  const sides = [left, right].map((terms) => terms.flatMap(({ figures }) => figures));
  const figures = sides.flat().filter((one) => one !== null);
  if (figures.length < sides.flat().length || figures.some(({ figure }) => figure.kind === 'unclear')) return [];
  if (sides.some((side) => side.every((one) => one?.figure.kind === 'blank'))) return [];
  const excess = total(left) - total(right);
  // fractions of a count are another rule's matter, and no sum of them is exact
  if (Math.abs(excess) < 1e-6) return [];
  const equation = `${written(left)} ≠ ${written(right)}`;
  return [{ kind, where, equation, figures, hasBlank: figures.some(({ figure }) => figure.kind === 'blank'), excess }];
};

const sumOf = ({ figures }: Term): number => figures.reduce((sum, one) => sum + (one === null ? 0 : amount(one.figure)), 0);

const total = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + sumOf(term), 0);

const written = (terms: readonly Term[]): string => terms.map((term) => `${term.name} ${sumOf(term)}`).join(' + ');
