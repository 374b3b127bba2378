import type { HandOver, HandOverPage } from '../../model/hand-over.ts';
import type { RuleBook } from '../basis-text.ts';
import { clausesOf } from '../clauses.ts';
import { PAGE_STATE_WORDS } from '../words.ts';
import { below, type Lazy, lazily } from './lazy.ts';
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerRow, ledgerRows, STATE_CHOICES, shownAddress, suppressedRows } from './rows.ts';
import { type Cell, count, header, linked, middle, plain, type Sheet, writeWorkbook } from './workbook.ts';
import { attachmentsSheet } from './workbook-attachments.ts';
import { scoreSheet, summarySheet } from './workbook-overview.ts';

/** The ledger as a workbook: problems to mend first, then the overview, the score, the pages and the clauses. */
export const renderXlsx = (handOver: HandOver, book: RuleBook): Uint8Array<ArrayBuffer> => {
  const aside = suppressedRows(handOver, book.basisOf);
  const attachments = attachmentsSheet(handOver);
  return writeWorkbook([
    ledgerSheet('问题清单', ledgerRows(handOver, book.basisOf), handOver),
    summarySheet(handOver),
    scoreSheet(handOver),
    pagesSheet(handOver),
    ...(attachments === null ? [] : [attachments]),
    clausesSheet(handOver, book),
    ...(aside.length === 0 ? [] : [ledgerSheet('已忽略', aside, handOver)]),
  ]);
};

const WIDTHS: Readonly<Record<LedgerColumn, number>> = {
  序号: 6,
  '单位/网站': 14,
  栏目: 14,
  页面标题: 24,
  链接: 20,
  问题类型: 14,
  问题描述: 36,
  判定依据: 44,
  严重程度: 10,
  证据: 28,
  整改建议: 34,
  责任人: 10,
  整改期限: 12,
  整改状态: 14,
  复查结果: 12,
};

const CENTRED: readonly LedgerColumn[] = ['责任人', '整改期限', '整改状态', '复查结果'];

/** Columns behind the fifteen, only where the ledger has something for them. */
const FURTHER: readonly (readonly [name: string, width: number, cell: (row: LedgerRow) => Cell])[] = [
  ['问题单', 20, ({ item }) => linked(item.handling?.filed ?? '')],
  ['反馈原文', 30, ({ item }) => plain(item.handling?.feedback ?? '')],
];

const ledgerSheet = (name: string, rows: Lazy<LedgerRow>, { items }: HandOver): Sheet => {
  const further = FURTHER.filter((_, index) => items.some(({ handling }) => (index === 0 ? handling?.filed : handling?.feedback)));
  return {
    name,
    widths: [...LEDGER_COLUMNS.map((column) => WIDTHS[column]), ...further.map(([, width]) => width)],
    rows: below(
      [...LEDGER_COLUMNS, ...further.map(([name]) => name)].map(header),
      lazily(rows, (row, index) => [
        ...LEDGER_COLUMNS.map((column) => ledgerCell(row, column, index + 1)),
        ...further.map(([, , cell]) => cell(row)),
      ]),
    ),
    ...(name === '问题清单' ? { choices: { column: LEDGER_COLUMNS.indexOf('整改状态'), options: STATE_CHOICES } } : {}),
  };
};

const ledgerCell = ({ cells, item }: LedgerRow, column: LedgerColumn, number: number): Cell => {
  const text = cells[column];
  if (column === '序号') return count(number);
  if (column === '链接') return linked(text);
  if (column === '严重程度') return { text, style: item.finding.outcome === 'review' ? 'review' : item.finding.severity };
  return CENTRED.includes(column) ? middle(text) : plain(text);
};

const PAGE_COLUMNS: readonly (readonly [name: string, width: number, cell: (page: HandOverPage, number: number) => Cell])[] = [
  ['序号', 6, (_, number) => count(number)],
  ['单位/网站', 20, ({ site }) => plain(site)],
  ['栏目', 20, ({ column }) => plain(column.join(' > '))],
  ['页面标题', 40, ({ title }) => plain(title)],
  ['链接', 36, ({ url }) => linked(shownAddress(url))],
  ['页面类型', 22, ({ pageType }) => plain(pageType)],
  ['状态', 14, ({ state }) => middle(PAGE_STATE_WORDS[state])],
  ['说明', 24, ({ note }) => plain(note)],
  ['检查日期', 12, ({ day }) => middle(day)],
  ['问题', 8, ({ problems }) => count(problems)],
  ['需核对', 8, ({ review }) => count(review)],
  ['通过', 8, ({ passed }) => count(passed)],
  ['无法判断', 10, ({ notAssessable }) => count(notAssessable)],
  ['检查未完成', 12, ({ broken }) => count(broken)],
];

const pagesSheet = ({ pages }: HandOver): Sheet => ({
  name: '抽查范围',
  widths: PAGE_COLUMNS.map(([, width]) => width),
  rows: below(
    PAGE_COLUMNS.map(([name]) => header(name)),
    lazily(pages, (page, index) => PAGE_COLUMNS.map(([, , cell]) => cell(page, index + 1))),
  ),
});

const clausesSheet = (handOver: HandOver, book: RuleBook): Sheet => ({
  name: '判定依据',
  widths: [6, 40, 16, 60, 18, 36, 8],
  rows: [
    ['序号', '依据', '条款', '内容', '核实程度', '问题类型', '问题数'].map(header),
    ...clausesOf(handOver, book).map(({ source, clause, content, mark, problems, findings }, index) => [
      count(index + 1),
      plain(source),
      plain(clause),
      plain(content),
      middle(mark),
      plain(problems.join('、')),
      count(findings),
    ]),
  ],
});
