import type { HandOver } from '../../model/hand-over.ts';
import type { Report } from '../../model/report.ts';
import type { RuleBook } from '../../report/basis-text.ts';
import type { ExportFormat } from '../../report/render/formats.ts';

/** Writes the file with whatever it needs loaded only now, and lets the browser save it; answers its name. */
export const saveAs = async (report: Report, format: ExportFormat): Promise<string> => {
  const [handOver, { exportName }, { EXPORTS }] = await Promise.all([
    handOverOf(report),
    import('../../report/render/file-name.ts'),
    import('../../report/render/formats.ts'),
  ]);
  const { extension, type, what } = EXPORTS[format];
  const name = exportName(handOver, extension, what);
  download(new Blob([await written(handOver, format)], { type }), name);
  return name;
};

/** A report as plain text for a message. */
export const textOf = async (report: Report): Promise<string> => String(await written(await handOverOf(report), 'text'));

/** Shows the web report in a tab of its own, where it can be read and printed before anything is handed over. */
export const preview = async (handOver: HandOver): Promise<void> =>
  show(new Blob([await written(handOver, 'html')], { type: 'text/html' }));

/** Opens a file of our own making in a tab of its own. */
export const show = (file: Blob): void => {
  const address = URL.createObjectURL(file);
  window.open(address);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** One page for hand-over. */
export const handOverOf = async (report: Report): Promise<HandOver> =>
  (await import('../../report/hand-over.ts')).handOverOfReports([report]);

const written = async (handOver: HandOver, format: ExportFormat): Promise<string | Uint8Array<ArrayBuffer>> => {
  const { writeExport } = await import('../../report/render/write-export.ts');
  return writeExport(handOver, format, await bookOfRules());
};

/** What exports ask of the rules. */
const bookOfRules = async (): Promise<RuleBook> => {
  const [{ ruleBook }, { rules }] = await Promise.all([import('../../report/basis-text.ts'), import('../../rules/all.ts')]);
  return ruleBook(rules);
};

/** An address of our own making and a click: saving needs no permission. */
export const download = (blob: Blob, name: string): void => {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
};
