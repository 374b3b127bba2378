import type { HandOver, HandOverItem } from '../../model/hand-over.ts';
import { atMost, oneLine, printable } from '../../text/printable.ts';
import { basisBrief, type RuleBook } from '../basis-text.ts';
import { clausesOf } from '../clauses.ts';
import { type Block, type Paragraph, paragraph, type Span, type TableCell } from './document.ts';
import { type Lazy, lazily } from './lazy.ts';
import { type LEDGER_COLUMNS, type LedgerRow, ledgerRows, suppressedRows } from './rows.ts';
import { FILL_OF } from './workbook-styles.ts';

/** The longest text of one part of a cell: a row must stay readable on paper. */
const LONGEST = 1_000;
const TITLE = 200;

const HEAD = ['序号', '页面', '问题', '判定依据', '严重程度', '整改建议', '整改情况'];
const WIDTHS = [640, 2_640, 3_780, 2_700, 1_080, 2_430, 1_300];

/** Findings as a table for landscape paper; empty where there are none. */
export const problemTable = (handOver: HandOver, book: RuleBook): readonly Block[] => tableOf(ledgerRows(handOver, book.basisOf), book);

/** What was set aside, as a table of its own. */
export const suppressedTable = (handOver: HandOver, book: RuleBook): readonly Block[] =>
  tableOf(suppressedRows(handOver, book.basisOf), book);

const tableOf = (rows: Lazy<LedgerRow>, book: RuleBook): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', widths: WIDTHS, head: HEAD, rows: lazily(rows, (row) => problemCells(row, book)) }];

const problemCells = ({ cells, item }: LedgerRow, { ruleOf }: RuleBook): readonly TableCell[] => {
  const basis = (ruleOf(item.finding.rule)?.basis ?? []).map(basisBrief);
  const weight = item.finding.outcome === 'review' ? 'review' : item.finding.severity;
  const place = [cells['单位/网站'], cells.栏目].filter((part) => part !== '');
  return [
    { paragraphs: [paragraph('middle', cells.序号)] },
    {
      paragraphs: [
        linked(atMost(cells.页面标题, TITLE) || '（页面没有标题）', cells.链接),
        ...place.map((part) => paragraph('cell', atMost(part, TITLE))),
      ],
    },
    { paragraphs: [paragraph('cell', `【${atMost(cells.问题类型, TITLE)}】${short(cells.问题描述)}`), ...quotes(cells.证据)] },
    { paragraphs: (basis.length === 0 ? [short(cells.判定依据)] : basis).map((text) => paragraph('cell', text)) },
    { paragraphs: [paragraph('middle', cells.严重程度)], fill: FILL_OF[weight] },
    { paragraphs: [paragraph('cell', short(cells.整改建议))] },
    { paragraphs: handlingLines(item, cells).map((text) => paragraph('cell', text)) },
  ];
};

const handlingLines = ({ handling }: HandOverItem, cells: LedgerRow['cells']): readonly string[] => [
  atMost(cells.整改状态, TITLE),
  ...(['责任人', '整改期限', '复查结果'] as const satisfies readonly (typeof LEDGER_COLUMNS)[number][])
    .filter((column) => cells[column] !== '')
    .map((column) => `${column.replace('整改', '')}：${atMost(cells[column], TITLE)}`),
  ...(handling?.feedback ? [`反馈原文：${atMost(oneLine(handling.feedback), TITLE)}`] : []),
];

const quotes = (evidence: string): readonly Paragraph[] => (evidence === '' ? [] : [paragraph('cell', `证据：${short(evidence)}`)]);

const short = (text: string): string => atMost(printable(text), LONGEST);

const linked = (text: string, link: string): Paragraph => ({ kind: 'paragraph', style: 'cell', spans: [{ text, link } satisfies Span] });

/** The clauses that the findings rest on, as a table. */
export const clauseTable = (handOver: HandOver, book: RuleBook): readonly Block[] => {
  const clauses = clausesOf(handOver, book);
  const rows = clauses.map(({ source, clause, content, mark, problems, findings }, index) =>
    [String(index + 1), source, clause, content, mark, problems.join('、'), String(findings)].map(
      (text, column): TableCell => ({ paragraphs: [paragraph([0, 6].includes(column) ? 'middle' : 'cell', text)] }),
    ),
  );
  const head = ['序号', '依据', '条款', '内容', '核实程度', '问题类型', '问题数'];
  return clauses.length === 0 ? [] : [{ kind: 'table', widths: [640, 3_300, 1_500, 4_530, 1_400, 2_400, 800], head, rows }];
};

/** Pictures of the findings, each with the number of its line in the table. */
export const pictureBlocks = (handOver: HandOver, book: RuleBook): readonly Block[] => {
  if (Object.keys(handOver.pictures).length === 0) return [];
  let number = 0;
  return [...ledgerRows(handOver, book.basisOf)].flatMap(({ cells, item }) =>
    item.pictures.flatMap((key): readonly Block[] => {
      const picture = handOver.pictures[key];
      if (picture === undefined) return [];
      number += 1;
      const words = `图${number}　第 ${cells.序号} 项：${atMost(cells.问题类型, 60)}（${atMost(cells.页面标题, 60)}）`;
      return [{ kind: 'picture', picture, words }, paragraph('caption', words)];
    }),
  );
};
