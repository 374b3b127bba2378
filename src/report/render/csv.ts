import type { Report } from '../../model/report.ts';
import { atMost } from '../../text/printable.ts';
import type { BasisOf } from '../basis-text.ts';
import { LEDGER_COLUMNS, ledgerRows, looksLikeFormula } from './rows.ts';

/** Longest text a spreadsheet cell holds. */
const CELL = 32_000;

/** The ledger as CSV that Excel and WPS open by double click: byte order mark, RFC 4180, nothing that becomes a formula. */
export const renderCsv = (reports: readonly Report[], basisOf: BasisOf): string => {
  const lines = ledgerRows(reports, basisOf).map(({ cells }) => LEDGER_COLUMNS.map((column) => field(cells[column])).join(','));
  return `\uFEFF${[LEDGER_COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('')}`;
};

const field = (text: string): string => {
  const safe = atMost((looksLikeFormula(text) ? `'${text}` : text).replaceAll('\t', ' '), CELL);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""').replaceAll('\n', '\r\n')}"` : safe;
};
