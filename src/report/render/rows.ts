import type { Evidence, Finding } from '../../model/finding.ts';
import type { Handling, HandOver, HandOverItem } from '../../model/hand-over.ts';
import { LEDGER_STATE_WORDS } from '../../model/ledger-words.ts';
import { oneLine, printable } from '../../text/printable.ts';
import type { BasisOf } from '../basis-text.ts';
import { countingItems } from '../summary.ts';
import { weightOf } from '../words.ts';
import { type Lazy, lazily } from './lazy.ts';

/** The columns of a rectification ledger, as offices keep it. */
export const LEDGER_COLUMNS = [
  '序号',
  '单位/网站',
  '栏目',
  '页面标题',
  '链接',
  '问题类型',
  '问题描述',
  '判定依据',
  '严重程度',
  '证据',
  '整改建议',
  '责任人',
  '整改期限',
  '整改状态',
  '复查结果',
] as const;

/** Name of a ledger column. */
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** One line of the ledger, and the item it came from. */
export interface LedgerRow {
  readonly cells: Readonly<Record<LedgerColumn, string>>;
  readonly item: HandOverItem;
}

/** Findings as ledger lines, numbered through; checks that broke are the tool's own affair and not in it. */
export const ledgerRows = (handOver: HandOver, basisOf: BasisOf): Lazy<LedgerRow> => rowsOf(countingItems(handOver), basisOf);

/** Findings that were set aside, as lines of their own list. */
export const suppressedRows = ({ items }: HandOver, basisOf: BasisOf): Lazy<LedgerRow> =>
  rowsOf(
    items.filter(({ suppressed }) => suppressed !== ''),
    basisOf,
  );

const rowsOf = (items: readonly HandOverItem[], basisOf: BasisOf): Lazy<LedgerRow> => {
  const texts = new Map<string, string>();
  const basis = (rule: string): string => {
    const known = texts.get(rule) ?? printable(basisOf(rule));
    texts.set(rule, known);
    return known;
  };
  return lazily(items, (item, index) => ({ cells: cellsOf(item, index + 1, basis), item }));
};

const cellsOf = ({ finding, page, handling, suppressed }: HandOverItem, number: number, basisOf: BasisOf): LedgerRow['cells'] => ({
  序号: String(number),
  '单位/网站': oneLine(page.site),
  栏目: oneLine(page.column.join(' > ')),
  页面标题: oneLine(page.title),
  链接: oneLine(shownAddress(page.url)),
  问题类型: oneLine(finding.title),
  问题描述: printable(finding.message),
  判定依据: basisOf(finding.rule),
  严重程度: weightOf(finding),
  证据: finding.evidence.map(quoted).join('\n'),
  整改建议: printable(finding.fix),
  责任人: oneLine(handling?.person ?? ''),
  整改期限: oneLine(handling?.deadline ?? ''),
  整改状态: suppressed === '' ? stateOf(finding, handling) : `已忽略：${oneLine(suppressed)}`,
  复查结果: oneLine(handling?.recheck ?? ''),
});

/** What is entered where the ledger has no state yet. */
const UNHANDLED = { fail: '待整改', review: '待核对', error: '' } as const;

const stateOf = (finding: Finding, handling: Handling | null): string =>
  handling === null ? UNHANDLED[finding.outcome] : LEDGER_STATE_WORDS[handling.state];

/** What may stand in the column of states. */
export const STATE_CHOICES: readonly string[] = [UNHANDLED.fail, UNHANDLED.review, ...Object.values(LEDGER_STATE_WORDS)];

/** 页面文号：“临政办〔2022〕22号” */
export const quoted = ({ label, quote }: Evidence): string => {
  const words = oneLine(quote);
  return words === '' ? `${oneLine(label)}：（空）` : `${oneLine(label)}：“${words}”`;
};

/** The web address of a page or file; null when it is none that may become a link. */
export const webAddress = (address: string): string | null => {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 2_000 ? url.href : null;
};

/** An address as others may see it: of a file on this machine its name alone. */
export const shownAddress = (address: string): string =>
  /^file:/iu.test(address) ? (/[^/\\]*$/u.exec(decoded(address))?.[0] ?? '') : address;

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

// =1+1, ＝1+1, ＋86, -1, @SUM(A1), also behind blanks; a tab or return at the start
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;

/** A spreadsheet would take this text for a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);
