import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import { basisLookup, ruleBook } from '../../src/report/basis-text.ts';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { maskReport } from '../../src/report/mask-report.ts';
import { exportName } from '../../src/report/render/file-name.ts';
import { EXPORTS } from '../../src/report/render/formats.ts';
import { renderTable } from '../../src/report/render/table.ts';
import { writeExport } from '../../src/report/render/write-export.ts';
import { rules } from '../../src/rules/all.ts';
import { ROOT } from '../extension-build.ts';

const WIDTH = 100;

/** An empty folder for what a start without a display leaves behind. */
export const freshFolder = (): string => {
  const folder = join(ROOT, 'out', 'start');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  return folder;
};

/** The report as a table for the terminal. */
export const tableOf = (report: Report): string => renderTable([maskReport(report)], basisLookup(rules), process.stdout.columns ?? WIDTH);

/** Writes the files that the panel's export gives, and returns their paths. */
export const writeExports = async (report: Report, folder: string): Promise<readonly string[]> => {
  const handOver = handOverOfReports([report]);
  return Promise.all(
    (['xlsx', 'markdown', 'json', 'html', 'docx'] as const).map(async (format) => {
      const { extension, what } = EXPORTS[format];
      const file = join(folder, exportName(handOver, extension, what));
      await writeFile(file, await writeExport(handOver, format, ruleBook(rules)));
      return file;
    }),
  );
};
