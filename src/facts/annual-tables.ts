import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { annualCells, bareLabel, type Sheet } from './annual-cells.ts';
import { type ContentTable, readContent } from './annual-content.ts';
import { type ReliefTable, readRelief } from './annual-relief.ts';
import { type RequestTable, readRequests } from './annual-requests.ts';
import { OLD_LABELS } from './annual-template.ts';
import { layout } from './layout.ts';

/** The three statutory tables of an annual report. */
export interface AnnualTables {
  /** 表一: 主动公开政府信息情况. */
  readonly content: ContentTable;
  /** 表二: 收到和处理政府信息公开申请情况. */
  readonly requests: RequestTable;
  /** 表三: 行政复议、行政诉讼情况. */
  readonly relief: ReliefTable;
  /** Labels that only the form of 2019 has. */
  readonly oldLabels: readonly { readonly text: string; readonly place: Place }[];
  /** Boxes of all tables they stand in. */
  readonly boxes: ReadonlySet<number>;
}

const OLD_CAP = 20;

/** 三张表: read from the page's tables, whatever their shape. */
export const annualTables = defineFact<AnnualTables>('annualTables', (given) => {
  const sheets = given.get(annualCells);
  const content = readContent(sheets);
  const requests = readRequests(sheets);
  const relief = readRelief(sheets, (table) => wordsBefore(given, table));
  const old = sheets.filter((sheet) => oldLabelsIn(sheet).length > 0);
  return {
    content,
    requests,
    relief,
    oldLabels: old.flatMap(oldLabelsIn).slice(0, OLD_CAP),
    boxes: new Set([...content.boxes, ...requests.boxes, ...relief.boxes, ...old.map(({ grid }) => grid.table)]),
  };
});

const oldLabelsIn = ({ rows }: Sheet): AnnualTables['oldLabels'] =>
  rows.flatMap((cells, row) =>
    cells.flatMap(({ bare, text, place, row: begins }) =>
      place !== null && begins === row && OLD_LABELS.test(bare) ? [{ text, place }] : [],
    ),
  );

/** The line before a table, without its number. */
const wordsBefore = (given: Given, table: number): string => {
  const { blocks } = given.snapshot;
  const first = given.get(layout).first[table] ?? -1;
  for (let index = first - 1; index >= Math.max(0, first - 3); index -= 1) {
    const block = blocks[index];
    if (block !== undefined && !block.hidden) return bareLabel(block.text);
  }
  return '';
};
