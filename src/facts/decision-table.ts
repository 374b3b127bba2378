import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { labelKey } from '../text/labels.ts';
import { squeeze } from '../text/white-space.ts';
import { cellText, type Grid, grids, rowCells } from './grids.ts';

/** A value of a published decision with the name of its row or column. */
interface DecisionValue {
  /** Label without blanks and colon. */
  readonly label: string;
  readonly value: string;
  readonly place: Place | null;
}

/** One published decision: a row under headers, or a table of labels and values. */
type Decision = readonly DecisionValue[];

/** Tables of permits or penalties on the page. */
export interface DecisionTable {
  readonly labels: readonly string[];
  readonly decisions: readonly Decision[];
}

const ROWS_CAP = 2000;
/** Words that only such tables use in their labels. */
const TELLING =
  /(?:处罚|许可)(?:决定)?(?:书)?(?:文书?号|编号|文号)|决定书文?号|行政相对人|相对人名称|当事人|被处罚|违法(?:行为|事实|事由)|案由|处罚(?:依据|种类|类别|结果|机关|内容|事由|名称|决定)|许可(?:内容|机关|类别|决定|事项|证书)|审批类别/u;

/** 许可、处罚公示表: tables that list decisions, each in rows under headers or as labels with values. */
export const decisionTable = defineFact<readonly DecisionTable[]>('decisionTable', (given) =>
  given.get(grids).flatMap((grid) => {
    if (grid.slots.length > ROWS_CAP || grid.cells.length > 40_000) return [];
    return headed(given, grid) ?? paired(given, grid) ?? [];
  }),
);

const keyOf = (text: string): string => labelKey(text.slice(0, 60)) || squeeze(text.slice(0, 60));

/** A header row and rows of as many cells. */
const headed = (given: Given, grid: Grid): readonly DecisionTable[] | null => {
  for (let row = 0; row < Math.min(grid.slots.length, 4); row += 1) {
    const cells = rowCells(grid, row);
    const labels = cells.map((cell) => keyOf(cellText(given, cell).text));
    if (cells.length < 3 || labels.filter((label) => TELLING.test(label)).length < 2 || labels.some((label) => label.length > 30)) continue;
    const decisions: Decision[] = [];
    for (let below = row + 1; below < grid.slots.length; below += 1) {
      const values = rowCells(grid, below);
      if (values.length !== cells.length) continue;
      decisions.push(
        values.map((cell, at) => {
          const { text, place } = cellText(given, cell);
          return { label: labels[at] ?? '', value: text, place };
        }),
      );
    }
    return decisions.length === 0 ? null : [{ labels, decisions }];
  }
  return null;
};

/** Labels in one cell, values in the next. */
const paired = (given: Given, grid: Grid): readonly DecisionTable[] | null => {
  const values: DecisionValue[] = [];
  for (let row = 0; row < grid.slots.length; row += 1) {
    const cells = rowCells(grid, row);
    // a cell that spans rows groups the labels beside it: 当事人 | 名称 | …
    for (let at = cells.length % 2; at + 1 < cells.length; at += 2) {
      const [label, value] = [cells[at], cells[at + 1]];
      if (label === undefined || value === undefined) continue;
      const group = at === 1 && cells[0] !== undefined ? keyOf(cellText(given, cells[0]).text) : '';
      const { text, place } = cellText(given, value);
      values.push({ label: group + keyOf(cellText(given, label).text), value: text, place });
    }
  }
  return values.filter(({ label }) => TELLING.test(label)).length < 2
    ? null
    : [{ labels: values.map(({ label }) => label), decisions: [values] }];
};
