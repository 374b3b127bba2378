import type { Report } from '../../model/report.ts';
import type { BasisOf } from '../basis-text.ts';
import { tally } from '../tally.ts';
import { pageTypeOf } from '../words.ts';
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerRow, ledgerRows, shownAddress, webAddress } from './rows.ts';
import { type Cell, type Sheet, writeWorkbook } from './workbook.ts';
import type { StyleName } from './workbook-styles.ts';

/** Media type of the file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The ledger as a workbook: a sheet of problems to mend, and one of the pages that were checked. */
export const renderXlsx = (reports: readonly Report[], basisOf: BasisOf): Uint8Array<ArrayBuffer> =>
  writeWorkbook([ledgerSheet(ledgerRows(reports, basisOf)), pagesSheet(reports)]);

const WIDTHS: Readonly<Record<LedgerColumn, number>> = {
  序号: 6,
  '单位/网站': 14,
  栏目: 14,
  页面标题: 24,
  链接: 20,
  问题类型: 14,
  问题描述: 30,
  判定依据: 30,
  严重程度: 10,
  证据: 28,
  整改建议: 30,
  责任人: 10,
  整改期限: 12,
  整改状态: 10,
  复查结果: 12,
};

const CENTRED: readonly LedgerColumn[] = ['责任人', '整改期限', '整改状态', '复查结果'];

const ledgerSheet = (rows: readonly LedgerRow[]): Sheet => ({
  name: '整改清单',
  widths: LEDGER_COLUMNS.map((column) => WIDTHS[column]),
  rows: [LEDGER_COLUMNS.map(header), ...rows.map((row, index) => LEDGER_COLUMNS.map((column) => ledgerCell(row, column, index + 1)))],
});

const ledgerCell = ({ cells, finding }: LedgerRow, column: LedgerColumn, number: number): Cell => {
  const text = cells[column];
  if (column === '序号') return { text: number, style: 'number' };
  if (column === '链接') return linked(text);
  if (column === '严重程度') return { text, style: finding.outcome === 'review' ? 'review' : finding.severity };
  return { text, style: CENTRED.includes(column) ? 'number' : 'text' };
};

const PAGE_COLUMNS: readonly (readonly [name: string, width: number, cell: (report: Report, number: number) => Cell])[] = [
  ['序号', 6, (_, number) => count(number)],
  ['单位/网站', 20, ({ page }) => plain(page.site)],
  ['页面标题', 40, ({ page }) => plain(page.title)],
  ['链接', 36, ({ page }) => linked(shownAddress(page.url))],
  ['页面类型', 22, (report) => plain(pageTypeOf(report))],
  ['检查日期', 12, ({ day }) => ({ text: day, style: 'number' })],
  ['问题', 8, (report) => count(tally(report).missing + tally(report).wrong)],
  ['需核对', 8, (report) => count(tally(report).review)],
  ['通过', 8, (report) => count(tally(report).passed)],
  ['无法判断', 10, (report) => count(tally(report).notAssessable)],
  ['检查未完成', 12, (report) => count(tally(report).broken)],
];

const pagesSheet = (reports: readonly Report[]): Sheet => ({
  name: '检查范围',
  widths: PAGE_COLUMNS.map(([, width]) => width),
  rows: [
    PAGE_COLUMNS.map(([name]) => header(name)),
    ...reports.map((report, index) => PAGE_COLUMNS.map(([, , cell]) => cell(report, index + 1))),
  ],
});

const header = (text: string): Cell => ({ text, style: 'header' satisfies StyleName });
const plain = (text: string): Cell => ({ text, style: 'text' });
const count = (number: number): Cell => ({ text: number, style: 'number' });
const linked = (text: string): Cell => ({ text, style: webAddress(text) === null ? 'text' : 'link', link: text });
