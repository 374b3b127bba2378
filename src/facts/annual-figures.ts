import type { Place } from '../model/snapshot.ts';
import { readFigure, type WrittenFigure } from '../text/figures.ts';
import type { WordedCell } from './annual-cells.ts';

/** A number of a statutory table, with its cell. */
export interface Figure extends WrittenFigure {
  /** As written; empty for an empty cell. */
  readonly raw: string;
  /** The cell's words; null for an empty cell. */
  readonly place: Place | null;
  /** One cell that takes the place of several: whose number it is cannot be told. */
  readonly merged: boolean;
}

/** A label of a row or column as the page words it. */
export interface FoundLabel<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly place: Place | null;
}

/** One statutory table, from whatever tables of the page it was put together. */
export interface StatutoryTable<Row extends string, Column extends string> {
  /** Figures by row and column. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Labels of rows and columns in page order, each id once. */
  readonly rows: readonly FoundLabel<Row>[];
  readonly columns: readonly FoundLabel<Column>[];
  /** Boxes of the tables it stands in. */
  readonly boxes: ReadonlySet<number>;
  /** The page holds two such tables that differ: which one counts cannot be told. */
  readonly conflicting: boolean;
}

/** The figure of a row and column; undefined when the table has no such cell. */
export const figureAt = <Row extends string, Column extends string>(
  { figures }: StatutoryTable<Row, Column>,
  row: Row,
  column: Column,
): Figure | undefined => figures.get(`${row} ${column}`);

/** The cell's number. */
export const figureOf = ({ text, place, columns, rows }: WordedCell, merged = false): Figure => ({
  ...readFigure(text),
  ...(merged || rows > 1 || columns > 20 ? { kind: 'unclear' as const, value: null } : {}),
  raw: text,
  place,
  merged: merged || rows > 1,
});

/** Whether a cell can hold a figure: it is short, and no sentence. */
export const isFigureCell = ({ text }: WordedCell): boolean => text.length <= 24 && readFigure(text).kind !== 'unclear';

/** A table while it is put together. */
export const startTable = <Row extends string, Column extends string>() => {
  const figures = new Map<string, Figure>();
  const rows = new Map<Row, FoundLabel<Row>>();
  const columns = new Map<Column, FoundLabel<Column>>();
  const boxes = new Set<number>();
  let conflicting = false;
  return {
    row: (id: Row, text: string, place: Place | null): void => {
      if (!rows.has(id)) rows.set(id, { id, text, place });
    },
    column: (id: Column, text: string, place: Place | null): void => {
      if (!columns.has(id)) columns.set(id, { id, text, place });
    },
    /** The first of two same tables counts. */
    figure: (row: Row, column: Column, figure: Figure, box: number): void => {
      const before = figures.get(`${row} ${column}`);
      if (before === undefined) figures.set(`${row} ${column}`, figure);
      else if (before.value !== figure.value || before.kind !== figure.kind) conflicting = true;
      boxes.add(box);
    },
    holds: (row: Row, column: Column): boolean => figures.has(`${row} ${column}`),
    /** A table of the page that belongs to it without a figure: a header on its own. */
    box: (box: number): void => {
      boxes.add(box);
    },
    finish: (): StatutoryTable<Row, Column> => ({
      figures,
      rows: [...rows.values()],
      columns: [...columns.values()],
      boxes,
      conflicting,
    }),
  };
};
