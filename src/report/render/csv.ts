import type { HandOver } from '../../model/hand-over.ts';
import { atMost } from '../../text/printable.ts';
import type { BasisOf } from '../basis-text.ts';
import { LEDGER_COLUMNS, ledgerRows, looksLikeFormula, suppressedRows } from './rows.ts';

/** Longest text a spreadsheet cell holds. */
const CELL = 32_000;

/** The ledger as CSV that Excel and WPS open by double click: byte order mark, RFC 4180, no formula; what was set aside comes last. */
export const renderCsv = (handOver: HandOver, basisOf: BasisOf): string => {
  const rows = [...ledgerRows(handOver, basisOf), ...suppressedRows(handOver, basisOf)];
  const lines = rows.map(({ cells }) => LEDGER_COLUMNS.map((column) => field(cells[column])).join(','));
  return `\uFEFF${[LEDGER_COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('')}`;
};

const field = (text: string): string => {
  const safe = atMost((looksLikeFormula(text) ? `'${text}` : text).replaceAll('\t', ' '), CELL);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""').replaceAll('\n', '\r\n')}"` : safe;
};
