import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { squeeze } from '../text/white-space.ts';
import { cellText, type Grid, type GridCell, grids, rowCells } from './grids.ts';

/** Two amounts of a table that must be equal: what they are, and their cells. */
export interface BudgetSum {
  /** `收入总计` and `支出总计`, `合计` and `基本支出 + 项目支出`. */
  readonly left: string;
  readonly right: string;
  readonly leftAmount: number;
  readonly rightAmount: number;
  readonly cells: readonly { readonly raw: string; readonly place: Place | null }[];
}

const ROWS_CAP = 3000;
const SUMS_CAP = 5000;
/** `1,234.50`, `1234`, `０`; a dash or blank is no amount. */
const AMOUNT = /^-?[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,6})?$|^-?[0-9]{1,15}(?:\.[0-9]{1,6})?$/u;
const INCOME = /^(?:收入总计|收入合计数?总计|收[入]?总计)$/u;
const SPENDING = /^(?:支出总计|支[出]?总计)$/u;
const TOTAL = /^(?:合计|总计|小计)$/u;

/** 预决算表内的平衡关系: amounts that the tables say twice. */
export const budgetSums = defineFact<readonly BudgetSum[]>('budgetSums', (given) =>
  given
    .get(grids)
    .filter(({ slots, complete }) => complete && slots.length <= ROWS_CAP)
    .flatMap((grid) => [...balances(given, grid), ...parts(given, grid)])
    .slice(0, SUMS_CAP),
);

interface Read {
  readonly text: string;
  readonly raw: string;
  readonly place: Place | null;
  readonly amount: number | null;
}

const readCell = (given: Given, cell: GridCell | undefined): Read => {
  const { text, place } = cell === undefined ? { text: '', place: null } : cellText(given, cell);
  const bare = squeeze(text).normalize('NFKC');
  return { text: bare, raw: text, place, amount: AMOUNT.test(bare) ? Number(bare.replaceAll(',', '')) : null };
};

/** `收入总计 | 100 | 支出总计 | 100` in one row. */
const balances = (given: Given, grid: Grid): readonly BudgetSum[] =>
  grid.slots.flatMap((_, row) => {
    const cells = rowCells(grid, row).map((cell) => readCell(given, cell));
    const income = cells.findIndex(({ text }) => INCOME.test(text));
    const spending = cells.findIndex(({ text }) => SPENDING.test(text));
    const [left, right] = [cells[income + 1], cells[spending + 1]];
    // several columns of amounts behind a label cannot be told apart
    const isPlain = income >= 0 && spending === income + 2 && cells.slice(spending + 2).every(({ text }) => text === '');
    if (!isPlain || left?.amount == null || right?.amount == null) return [];
    return [{ left: '收入总计', right: '支出总计', leftAmount: left.amount, rightAmount: right.amount, cells: [left, right] }];
  });

/** Columns `合计 | 基本支出 | 项目支出` next to one another and nothing else to add: each row's total is the sum of the two. */
const parts = (given: Given, grid: Grid): readonly BudgetSum[] => {
  for (let row = 0; row < Math.min(grid.slots.length, 5); row += 1) {
    const heads = rowCells(grid, row).map((cell) => ({ cell, ...readCell(given, cell) }));
    const basic = heads.findIndex(({ text }) => text === '基本支出');
    const [total, project] = [heads[basic - 1], heads[basic + 1]];
    if (basic < 1 || total === undefined || project?.text !== '项目支出' || !TOTAL.test(total.text)) continue;
    const own = heads[basic]?.cell;
    if (own === undefined || [total.cell, own, project.cell].some(({ columns }) => columns !== 1)) return [];
    // 上缴上级支出, 经营支出 and the like are added, too
    const last = project.cell.column + 1;
    if (heads.some(({ cell, text }) => cell.column >= last && /支出|补助/u.test(text))) return [];
    return rowsBelow(given, grid, row + 1, [total.cell.column, own.column, project.cell.column]);
  }
  return [];
};

const rowsBelow = (given: Given, grid: Grid, from: number, columns: readonly number[]): readonly BudgetSum[] => {
  const found: BudgetSum[] = [];
  for (let row = from; row < grid.slots.length; row += 1) {
    const at = (column: number | undefined): Read => readCell(given, grid.cells[grid.slots[row]?.[column ?? -1] ?? -1]);
    const [total, basic, project] = [at(columns[0]), at(columns[1]), at(columns[2])];
    if (total.amount === null || (basic.amount === null && project.amount === null)) continue;
    if ((basic.amount === null && basic.text !== '') || (project.amount === null && project.text !== '')) continue;
    const sum = Math.round(((basic.amount ?? 0) + (project.amount ?? 0)) * 1e6) / 1e6;
    found.push({
      left: '合计',
      right: '基本支出与项目支出之和',
      leftAmount: total.amount,
      rightAmount: sum,
      cells: [total, basic, project],
    });
  }
  return found;
};
