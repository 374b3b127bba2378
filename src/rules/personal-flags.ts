import type { Flag } from '../audit/rule.ts';
import type { PersonalNumber } from '../facts/personal-numbers.ts';
import type { Evidence } from '../model/finding.ts';
import { maskDigits } from '../text/mask.ts';
import { evidence } from './evidence.ts';

/** Numbers of one kind that stand in one column of a table, or in the text of the page. */
export interface NumberGroup {
  /** 第3列“身份证号”, 页面文字里; Chinese. */
  readonly where: string;
  readonly first: PersonalNumber;
  readonly numbers: readonly PersonalNumber[];
}

/** So many places of one finding are shown. */
const PLACES = 20;
/** 订单号：, 统一社会信用代码, 项目编号; what says that a number is a thing's */
const THING =
  /(?:信用代码|机构代码|代码|索引|索引号|订单号?|合同号?|编号|文号|流水号?|单号|凭证号?|票号|许可证号?|登记号|备案号|序列号|条码|批次号?|标识码|识别号|税号|运单)[^0-9\u4e00-\u9fff]{0,4}$/u;

/** Whether the words before a number, or its column, say that it is the number of a thing. */
export const isThings = ({ label, cell }: PersonalNumber): boolean => cell?.column?.kind === 'code' || THING.test(label);

/** Numbers by the column they stand in; those in no table with headers together. */
export const groupNumbers = (numbers: readonly PersonalNumber[]): readonly NumberGroup[] => {
  const groups = new Map<string, PersonalNumber[]>();
  const tables = new Set(numbers.map(({ cell }) => cell?.table.order));
  tables.delete(undefined);
  for (const number of numbers) {
    const where = whereOf(number, tables.size > 1);
    const group = groups.get(where);
    if (group === undefined) groups.set(where, [number]);
    else group.push(number);
  }
  return [...groups].flatMap(([where, [first, ...rest]]) => (first === undefined ? [] : [{ where, first, numbers: [first, ...rest] }]));
};

const whereOf = ({ cell }: PersonalNumber, several: boolean): string => {
  if (cell === null) return '页面文字里';
  const header = cell.column === null ? '' : `“${cell.column.header.slice(0, 20)}”`;
  return `${several ? `第${cell.table.order}张表` : ''}第${cell.cell.column + 1}列${header}`;
};

/** The number as it may be shown: two digits in front and three at the end of an identity number, four of an account, 138****5678. */
const shown = ({ kind, text }: PersonalNumber): string => {
  if (kind === 'mobile') return maskDigits(text, text.replace(/[^0-9０-９]/gu, '').length - 8, 4);
  if (kind === 'account') return maskDigits(text, 4, 4);
  return kind === 'masked-id' ? maskDigits(text, 2, 0) : maskDigits(text, 2, 3);
};

/** One flag for a group: `第3列“身份证号”共 12 个完整身份证号，如 34*************123。` and what to say after it. */
export const flagOfGroup = (
  { where, first, numbers }: NumberGroup,
  what: string,
  judged: Pick<Flag, 'severity' | 'certainty'>,
  after = '',
): Flag => ({
  ...judged,
  message: `${where}${where.endsWith('里') ? '有' : '共'} ${numbers.length} 个${what}，如 ${shown(first)}${after === '' ? '' : `；${after}`}。`,
  evidence: numbers.slice(0, PLACES).map((number) => placed(what, number)),
  about: `${where}${what}${judged.certainty}`,
});

const placed = (what: string, number: PersonalNumber): Evidence => {
  const { block, start, end, hidden } = number;
  return evidence(what, shown(number), hidden ? undefined : { block, start, end });
};
