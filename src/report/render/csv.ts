import type { HandOver } from '../../model/hand-over.ts';
import { atMost } from '../../text/printable.ts';
import type { BasisOf } from '../basis-text.ts';
import { LEDGER_COLUMNS, ledgerRows, looksLikeFormula, suppressedRows } from './rows.ts';

/** Longest text a spreadsheet cell holds. */
const CELL = 32_000;

/** The ledger as CSV that Excel and WPS open by double click: byte order mark, RFC 4180, no formula; what was set aside comes last. */
export function* renderCsv(handOver: HandOver, basisOf: BasisOf): Generator<string> {
  yield `\uFEFF${LEDGER_COLUMNS.join(',')}\r\n`;
  for (const rows of [ledgerRows(handOver, basisOf), suppressedRows(handOver, basisOf)])
    for (const { cells } of rows) yield `${LEDGER_COLUMNS.map((column) => field(cells[column])).join(',')}\r\n`;
}

const field = (text: string): string => {
  const safe = atMost((looksLikeFormula(text) ? `'${text}` : text).replaceAll('\t', ' '), CELL);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""').replaceAll('\n', '\r\n')}"` : safe;
};
