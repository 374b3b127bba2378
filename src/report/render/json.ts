import type { Report } from '../../model/report.ts';

/** One report as JSON; several as an array. */
export const renderJson = (reports: readonly Report[]): string =>
  `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
