import type { Report } from '../model/report.ts';
import { basisLookup, ruleBook } from '../report/basis-text.ts';
import { handOverOfReports } from '../report/hand-over.ts';
import { writeExport } from '../report/render/write-export.ts';
import { rules } from '../rules/all.ts';
import type { Format } from './options.ts';

/** Reports in a format; what a format needs is loaded only when it is asked for. */
export const rendered = async (reports: readonly Report[], format: Format, columns: number): Promise<string | Uint8Array> => {
  if (format !== 'table') return writeExport(handOverOfReports(reports), format, ruleBook(rules));
  return (await import('../report/render/table.ts')).renderTable(reports, basisLookup(rules), columns);
};
