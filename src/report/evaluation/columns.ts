import { squeeze } from '../../text/white-space.ts';
import type { SheetTexts } from './sheet-rows.ts';

/** What a column of an index holds. */
export type IndexColumn = 'indicator' | 'weight' | 'group' | 'number' | 'content' | 'rule' | 'points' | 'automatic' | 'checks';

/** Column numbers, from 0, by what they hold. */
export type IndexColumns = Readonly<Partial<Record<IndexColumn, number>>>;

/** What users call each column, in the order they are asked for. */
export const INDEX_COLUMN_WORDS: Readonly<Record<IndexColumn, string>> = {
  indicator: '一级指标',
  weight: '权重',
  group: '二级指标',
  number: '序号',
  content: '考核内容',
  rule: '扣分规则',
  points: '分值',
  automatic: '可自动检查',
  checks: '对应检查项',
};

/** Headings by what they stand over, the tellingest first. */
const HEADINGS: readonly (readonly [IndexColumn, RegExp])[] = [
  ['checks', /^(?:对应)?检查(?:项|点)(?:编号)?$/u],
  ['automatic', /自动(?:检查|评估|测评)|机器(?:检查|评估)/u],
  ['rule', /(?:扣分|评分|计分|打分|赋分)(?:规则|标准|细则|办法|方法|说明)|评价标准|考核标准|评估标准/u],
  ['weight', /权重/u],
  ['points', /^(?:分值|满分|标准分|总分|分数|基准分)(?:[（(].{0,6}[)）])?$/u],
  ['number', /^(?:序号|编号|项目?号)$/u],
  ['indicator', /一级指标|^(?:考核|评估|测评|评价)?(?:大类|类别|项目)$|^指标$/u],
  ['group', /二级指标|^子项|^(?:考核|评估|测评|评价)(?:子项|要素)$/u],
  ['content', /(?:考核|评估|测评|评价|检查)(?:内容|要点|指标)|三级指标|指标(?:说明|内容|要求)|工作要求|具体要求|^内容$/u],
];
/** A title or a note may stand above the header. */
const HEADER_WITHIN = 15;

/** The header row of an index and what its columns hold; null when no row is one. */
export const guessColumns = (rows: readonly SheetTexts[]): { readonly header: number; readonly columns: IndexColumns } | null => {
  const guesses = rows.slice(0, HEADER_WITHIN).map((row, header) => ({ header, columns: columnsOf(row) }));
  const usable = guesses.filter(({ columns }) => columns.content !== undefined && Object.keys(columns).length >= 2);
  return (
    usable.sort((one, other) => Object.keys(other.columns).length - Object.keys(one.columns).length || one.header - other.header)[0] ?? null
  );
};

const columnsOf = (row: SheetTexts): IndexColumns => {
  const found: Partial<Record<IndexColumn, number>> = {};
  row.forEach((text, column) => {
    const heading = squeeze(text);
    if (heading === '' || heading.length > 20) return;
    const [kind] = HEADINGS.find(([name, pattern]) => found[name] === undefined && pattern.test(heading)) ?? [];
    if (kind !== undefined) found[kind] = column;
  });
  return found;
};
