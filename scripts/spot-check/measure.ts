import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalRun, runLocally } from '../../src/cli/spot-check-run.ts';
import { openRunFolder, type RunFolder } from '../../src/cli/spot-check-store.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { RunPage } from '../../src/model/run.ts';
import type { Seen } from '../../test/site/serve.ts';
import { startSite } from './remote-site.ts';

/** A run over the test site, measured. */
export interface Measured {
  readonly pages: readonly RunPage[];
  readonly state: string;
  /** Lists that were found to go on for ever. */
  readonly endless: number;
  readonly pagesPerSecond: number;
  readonly peakMb: number;
  /** Memory when so many pages were kept. */
  readonly memory: Readonly<Record<number, number>>;
  readonly seen: Seen;
  readonly bytesPerPage: number;
}

/** Runs over a test site of so many pages and measures. */
export const measure = async (pages: number, wish: Pick<LocalRun, 'plan' | 'limits' | 'patience'>): Promise<Measured> => {
  const site = await startSite(pages);
  const place = mkdtempSync(join(tmpdir(), 'spot-check-'));
  const folder = await openRunFolder(place);
  const memory = watchMemory();
  let began = 0;
  const agrees = (): boolean => {
    began = performance.now();
    return true;
  };
  const run = await runLocally({ ...wish, ...wishOf(site.port), folder, agrees, kept: memory.count });
  const seconds = (performance.now() - began) / 1_000;
  const { peakMb, atCounts } = memory.end();
  const seen = await site.seen();
  const { stored, bytes } = await readBack(folder);
  await folder.close();
  site.close();
  rmSync(place, { recursive: true });
  if (isFailure(run)) throw new Error(run.message);
  const endless = run.columns.filter((column) => column.endless === true).length;
  const [pagesPerSecond, bytesPerPage] = [stored.length / seconds, Math.round(bytes / stored.length)];
  return { pages: stored, state: run.state, endless, pagesPerSecond, peakMb, memory: atCounts, seen, bytesPerPage };
};

const wishOf = (port: number): Pick<LocalRun, 'id' | 'name' | 'seeds' | 'scope' | 'robots'> => ({
  id: 'site',
  name: '测试网站',
  seeds: [{ kind: 'list', url: `http://127.0.0.1:${port}/zwgk/c0/`, title: '', listedOn: '', column: [] }],
  scope: 'portal',
  robots: 'respect',
});

/** Memory of this process with its threads: the most, and at every thousandth page. */
const watchMemory = () => {
  const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);
  const atCounts: Record<number, number> = {};
  let [peakMb, kept] = [0, 0];
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, megabytes());
  }, 100);
  return {
    count: (): void => {
      kept += 1;
      if (kept % 1_000 === 0) atCounts[kept] = megabytes();
    },
    end: () => {
      clearInterval(timer);
      return { peakMb, atCounts };
    },
  };
};

const readBack = async (folder: RunFolder): Promise<{ readonly stored: readonly RunPage[]; readonly bytes: number }> => {
  const stored: RunPage[] = [];
  let bytes = 0;
  for await (const page of folder.pages()) {
    bytes += JSON.stringify(page).length;
    stored.push(slim(page));
  }
  return { stored, bytes };
};

/** Only what is compared, so that ten thousand pages fit. */
const slim = (page: RunPage): RunPage => (page.report === undefined ? page : { ...page, report: { ...page.report, checks: [] } });
