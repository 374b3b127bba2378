import type { Evaluation, EvaluationItem } from '../../model/evaluation.ts';
import { type Failure, failure } from '../../model/failure.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { readDeductions } from '../../text/deductions.ts';
import { atMost, oneLine } from '../../text/printable.ts';
import { squeeze } from '../../text/white-space.ts';
import { guessColumns, type IndexColumn, type IndexColumns } from './columns.ts';
import type { MappedRule } from './fit.ts';
import { type SheetTexts, sheetRows } from './sheet-rows.ts';
import { suggestMapping } from './suggest.ts';

const ITEMS = 2_000;
const CELL = 2_000;

/** How an index is imported; without `columns` they are told by the header. */
export interface IndexImport {
  readonly name: string;
  readonly rules: readonly MappedRule[];
  readonly columns?: IndexColumns;
  /** Number of the header row, from 0; only with `columns`. */
  readonly header?: number;
}

/** A locality's index out of a CSV or workbook that was read, each item with a suggestion of how to judge it. */
export const importIndex = (snapshot: Snapshot, { name, rules, columns, header }: IndexImport): Evaluation | Failure => {
  const sheets = sheetRows(snapshot);
  const found = sheets
    .map((rows) => ({ rows, guess: columns === undefined ? guessColumns(rows) : { header: header ?? 0, columns } }))
    .find(({ guess }) => guess !== null);
  if (found?.guess === undefined || found.guess === null || found.guess.columns.content === undefined)
    return failure(
      'index-columns',
      '表里没有找到“考核内容”一类的列名。',
      '请在表头写明一级指标、考核内容、扣分规则等列名，或在导入时指定各列。',
    );
  const items = itemsOf(found.rows.slice(found.guess.header + 1), found.guess.columns);
  if (items.length === 0) return failure('index-empty', '表头下面没有考核内容。', '请检查是否选对了工作表和文件。');
  return {
    schema: 'disclosure-lens/evaluation',
    version: 1,
    name: atMost(oneLine(name), 80) || '评估指标',
    weighing: 'direct',
    items,
    mappings: items.map((item) => suggestMapping(item, rules)),
    verdicts: [],
  };
};

/** Columns whose merged cells stand for the rows below as well. */
const CARRIED: readonly IndexColumn[] = ['indicator', 'weight', 'group'];

const itemsOf = (rows: readonly SheetTexts[], columns: IndexColumns): readonly EvaluationItem[] => {
  const items: EvaluationItem[] = [];
  const above = new Map<IndexColumn, string>();
  for (const row of rows) {
    const cell = (column: IndexColumn): string => oneLine(atMost(row[columns[column] ?? -1] ?? '', CELL));
    if (cell('indicator') !== '' && cell('indicator') !== above.get('indicator')) above.clear();
    for (const column of CARRIED) if (cell(column) !== '') above.set(column, cell(column));
    const content = cell('content');
    if (content === '' || isSum(row, content) || items.length >= ITEMS) continue;
    const rule = cell('rule');
    items.push({
      id: String(items.length + 1),
      indicator: above.get('indicator') ?? '',
      weight: weightOf(above.get('weight') ?? ''),
      group: above.get('group') ?? '',
      number: cell('number'),
      content,
      rule,
      points: pointsOf(cell('points')),
      deductions: readDeductions(rule),
      automatic: automaticOf(cell('automatic')),
      named: namesOf(cell('checks')),
    });
  }
  return items;
};

/** `合计`, `总分`: a line that sums up. */
const isSum = (row: SheetTexts, content: string): boolean =>
  /^(?:合计|总计|总分|小计)/u.test(squeeze(row.find((text) => text !== '') ?? '')) || /^(?:合计|总计|小计)$/u.test(squeeze(content));

/** `40%`, `0.4`, `40`, `40分` */
const weightOf = (text: string): number | null => {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,3})?)(%|％|分)?$/u.exec(squeeze(text)) ?? [];
  if (digits === undefined) return null;
  const number = percent === undefined && Number(digits) <= 1 ? Number(digits) : Number(digits) / 100;
  return number > 0 && number <= 1 ? Math.round(number * 1e6) / 1e6 : null;
};

/** `5`, `2.5分` */
const pointsOf = (text: string): number | null => {
  const [, digits] = /^(\d{1,3}(?:\.\d{1,2})?)分?$/u.exec(squeeze(text)) ?? [];
  return digits === undefined ? null : Number(digits);
};

const automaticOf = (text: string): EvaluationItem['automatic'] => {
  const word = squeeze(text);
  if (/^(?:是|可|可以|能|√|全部)$/u.test(word)) return 'yes';
  if (/部分|半自动/u.test(word)) return 'partly';
  return /^(?:否|不|不可|不能|×|人工)/u.test(word) ? 'no' : '';
};

/** `A7；policy-date-order`, `日期先后矛盾、文号缺失`; a title may hold a blank */
const namesOf = (text: string): readonly string[] => {
  const parts = text.split(/[;；,，、]+/u).map((part) => part.trim());
  const names = parts.flatMap((part) => [part, ...part.split(/\s+/u)]).filter((name) => /^[\p{L}\p{N}_/. -]{2,80}$/u.test(name));
  return [...new Set(names)].slice(0, 60);
};
