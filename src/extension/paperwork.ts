import type { SurveyFound } from '../audit/site-rule.ts';
import type { SurveyOptions } from '../catalog.ts';
import type { RunComparison } from '../ledger/compare-runs.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import type { Task } from '../model/task.ts';
import type { ExportFormat } from '../report/render/formats.ts';
import type { WrittenFile } from '../report/render/write-run.ts';
import type { PaperworkSaid, PaperworkWish } from './paperwork-worker.ts';

/** Work on all pages of kept runs, each piece in a thread of its own: the page stays quick, and what it took is given back at the end. */
export const paperwork = {
  /** Findings come without message, evidence and fix: their pages in the store have them. */
  compare: async (before: string, after: string, earlier: readonly string[], task: Task): Promise<RunComparison> => {
    const said = await asked({ kind: 'compare', before, after, earlier }, task);
    if (said.kind !== 'compared') throw new Error(said.kind);
    return said.comparison;
  },
  survey: async (run: string, terms: SurveyOptions, task: Task): Promise<SurveyFound> => {
    const said = await asked({ kind: 'survey', run, terms }, task);
    if (said.kind !== 'surveyed') throw new Error(said.kind);
    return said.found;
  },
  write: async (run: string, format: ExportFormat, site: readonly SiteFinding[], task: Task): Promise<WrittenFile> => {
    const said = await asked({ kind: 'write', run, format, site }, task);
    if (said.kind !== 'written') throw new Error(said.kind);
    return said.written;
  },
};

type Answer = Exclude<PaperworkSaid, { readonly kind: 'progress' | 'broken' }>;

/** Calling the task off ends its thread. */
const asked = (wish: PaperworkWish, { tell, signal }: Task): Promise<Answer> => {
  const worker = new Worker(new URL('./paperwork-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<PaperworkSaid>) => {
      if (data.kind === 'progress') tell(data);
      else if (data.kind === 'broken') fail(new Error(data.detail));
      else done(data);
    });
    worker.postMessage(wish);
  }).finally(() => worker.terminate());
};
