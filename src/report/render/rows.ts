import type { Evidence, Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { oneLine, printable } from '../../text/printable.ts';
import type { BasisOf } from '../basis-text.ts';
import { weightOf } from '../words.ts';

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

/** One line of the ledger, and the finding it came from. */
export interface LedgerRow {
  readonly cells: Readonly<Record<LedgerColumn, string>>;
  readonly finding: Finding;
}

/** Findings of reports as ledger lines, numbered through; checks that broke are the tool's own affair and not in it. */
export const ledgerRows = (reports: readonly Report[], basisOf: BasisOf): readonly LedgerRow[] =>
  reports
    .flatMap((report) => report.findings.filter(({ outcome }) => outcome !== 'error').map((finding) => ({ report, finding })))
    .map(({ report, finding }, index) => ({ cells: cellsOf(report, finding, index + 1, basisOf), finding }));

const cellsOf = (report: Report, finding: Finding, number: number, basisOf: BasisOf): LedgerRow['cells'] => ({
  序号: String(number),
  '单位/网站': oneLine(report.page.site),
  栏目: oneLine(report.page.column.join(' > ')),
  页面标题: oneLine(report.page.title),
  链接: oneLine(shownAddress(report.page.url)),
  问题类型: oneLine(finding.title),
  问题描述: printable(finding.message),
  判定依据: printable(basisOf(finding.rule)),
  严重程度: weightOf(finding),
  证据: finding.evidence.map(quoted).join('\n'),
  整改建议: printable(finding.fix),
  责任人: '',
  整改期限: '',
  整改状态: finding.outcome === 'review' ? '待核对' : '待整改',
  复查结果: '',
});

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
