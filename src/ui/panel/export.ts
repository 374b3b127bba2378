import type { Report } from '../../model/report.ts';
import type { BasisOf } from '../../report/basis-text.ts';

/** Kinds of file that a report can be handed over as, by extension. */
export type FileFormat = 'xlsx' | 'md' | 'csv' | 'json';

/** Writes the file with whatever it needs loaded only now, and lets the browser save it; answers its name. */
export const saveAs = async (report: Report, format: FileFormat): Promise<string> => {
  const { exportName } = await import('../../report/render/file-name.ts');
  const name = exportName([report], format);
  download(await WRITERS[format]([report]), name);
  return name;
};

/** A report as plain text for a message. */
export const textOf = async (report: Report): Promise<string> => {
  const { renderText } = await import('../../report/render/text.ts');
  return renderText([report], await bases());
};

/** What every rule rests on. */
const bases = async (): Promise<BasisOf> => {
  const [{ basisLookup }, { rules }] = await Promise.all([import('../../report/basis-text.ts'), import('../../rules/all.ts')]);
  return basisLookup(rules);
};

type Writer = (reports: readonly Report[]) => Promise<Blob>;

const WRITERS: Readonly<Record<FileFormat, Writer>> = {
  xlsx: async (reports) => {
    const { renderXlsx, XLSX_TYPE } = await import('../../report/render/xlsx.ts');
    return new Blob([await renderXlsx(reports, await bases())], { type: XLSX_TYPE });
  },
  md: async (reports) => {
    const { renderMarkdown } = await import('../../report/render/markdown.ts');
    return new Blob([renderMarkdown(reports, await bases())], { type: 'text/markdown;charset=utf-8' });
  },
  csv: async (reports) => {
    const { renderCsv } = await import('../../report/render/csv.ts');
    return new Blob([renderCsv(reports, await bases())], { type: 'text/csv;charset=utf-8' });
  },
  json: async (reports) => {
    const { renderJson } = await import('../../report/render/json.ts');
    return new Blob([renderJson(reports)], { type: 'application/json' });
  },
};

/** An address of our own making and a click: saving needs no permission. */
export const download = (blob: Blob, name: string): void => {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
};
