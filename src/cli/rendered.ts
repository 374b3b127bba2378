import type { Report } from '../model/report.ts';
import { basisLookup } from '../report/basis-text.ts';
import { rules } from '../rules/all.ts';
import type { Format } from './options.ts';

/** Reports in a format; what a format needs is loaded only when it is asked for. */
export const rendered = async (reports: readonly Report[], format: Format, columns: number): Promise<string | Uint8Array> => {
  const basisOf = basisLookup(rules);
  switch (format) {
    case 'json':
      return (await import('../report/render/json.ts')).renderJson(reports);
    case 'markdown':
      return (await import('../report/render/markdown.ts')).renderMarkdown(reports, basisOf);
    case 'csv':
      return (await import('../report/render/csv.ts')).renderCsv(reports, basisOf);
    case 'xlsx':
      return (await import('../report/render/xlsx.ts')).renderXlsx(reports, basisOf);
    case 'text':
      return (await import('../report/render/text.ts')).renderText(reports, basisOf);
    case 'table':
      return (await import('../report/render/table.ts')).renderTable(reports, basisOf, columns);
  }
};
