import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import { basisLookup } from '../../src/report/basis-text.ts';
import { maskReport } from '../../src/report/mask-report.ts';
import { exportName } from '../../src/report/render/file-name.ts';
import { renderJson } from '../../src/report/render/json.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTable } from '../../src/report/render/table.ts';
import { renderXlsx } from '../../src/report/render/xlsx.ts';
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
  const reports = [maskReport(report)];
  const basisOf = basisLookup(rules);
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    xlsx: await renderXlsx(reports, basisOf),
    md: renderMarkdown(reports, basisOf),
    json: renderJson(reports),
  };
  return Promise.all(
    Object.entries(contents).map(async ([extension, content]) => {
      const file = join(folder, exportName(reports, extension));
      await writeFile(file, content);
      return file;
    }),
  );
};
