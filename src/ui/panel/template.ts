import type { Failure } from '../../model/failure.ts';
import type { HandOver } from '../../model/hand-over.ts';
import { download } from './export.ts';

/** What became of filling a template: the name of the saved file, or all that is wrong with the template. */
export type TemplateSaved = { readonly name: string } | { readonly faults: readonly Failure[] };

/** Fills the office's own Word template that the user chose, and lets the browser save it; null when none was chosen. */
export const saveFilled = async (gather: () => Promise<HandOver>): Promise<TemplateSaved | null> => {
  const file = await chooseFile();
  if (file === null) return null;
  const [handOver, { fillTemplate }, { exportName }, { EXPORTS }, { ruleBook }, { rules }, { BLANK_NOTICE }] = await Promise.all([
    gather(),
    import('../../report/fill-template.ts'),
    import('../../report/render/file-name.ts'),
    import('../../report/render/formats.ts'),
    import('../../report/basis-text.ts'),
    import('../../rules/all.ts'),
    import('../../model/hand-over.ts'),
  ]);
  const filled = fillTemplate(new Uint8Array(await file.arrayBuffer()), handOver, ruleBook(rules), BLANK_NOTICE);
  if (filled.kind === 'faults') return { faults: filled.faults };
  const { extension, type } = EXPORTS.docx;
  const name = exportName(handOver, extension);
  download(new Blob([filled.bytes], { type }), name);
  return { name };
};

const chooseFile = (): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.docx';
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
