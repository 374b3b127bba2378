import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LIMITS } from '../src/batch/settings.ts';
import { type LocalRun, runLocally } from '../src/cli/spot-check-run.ts';
import { openRunFolder } from '../src/cli/spot-check-store.ts';
import { isFailure } from '../src/model/failure.ts';
import type { RunPage } from '../src/model/run.ts';
import type { Seen } from '../test/site/serve.ts';
import { makeSite } from '../test/site/site.ts';

const DAY = '2026-06-03';
const SCRIPT = new URL('../test/site/serve.ts', import.meta.url);

/** A test site in a process of its own. */
interface RemoteSite {
  readonly port: number;
  readonly seen: () => Promise<Seen>;
  readonly close: () => void;
}

const startSite = (pages: number): Promise<RemoteSite> =>
  new Promise((resolve) => {
    const child = fork(SCRIPT, { env: { ...process.env, TEST_SITE_PAGES: String(pages) } });
    let take = (_: Seen): void => undefined;
    child.on('message', (message: { readonly port?: number; readonly seen?: Seen }) => {
      if (message.seen !== undefined) take(message.seen);
      if (message.port === undefined) return;
      const seen = () =>
        new Promise<Seen>((done) => {
          take = done;
          child.send('seen');
        });
      resolve({ port: message.port, seen, close: () => child.disconnect() });
    });
  });

interface Measured {
  readonly pages: readonly RunPage[];
  readonly state: string;
  readonly endless: number;
  readonly pagesPerSecond: number;
  readonly peakMb: number;
  /** Memory when so many pages were kept. */
  readonly memory: Readonly<Record<number, number>>;
  readonly seen: Seen;
  readonly bytesPerPage: number;
}

const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);

const measure = async (pages: number, wish: Pick<LocalRun, 'plan' | 'limits' | 'patience'>): Promise<Measured> => {
  const site = await startSite(pages);
  const place = mkdtempSync(join(tmpdir(), 'spot-check-'));
  const folder = await openRunFolder(place);
  const memory: Record<number, number> = {};
  let [peakMb, kept, began] = [0, 0, 0];
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, megabytes());
  }, 100);
  const url = `http://127.0.0.1:${site.port}/zwgk/c0/`;
  const run = await runLocally({
    ...wish,
    folder,
    id: 'site',
    name: '测试网站',
    seeds: [{ kind: 'list', url, title: '', listedOn: '', column: [] }],
    scope: 'portal',
    robots: 'respect',
    agrees: () => {
      began = performance.now();
      return true;
    },
    kept: () => {
      kept += 1;
      if (kept % 1_000 === 0) memory[kept] = megabytes();
    },
  });
  const seconds = (performance.now() - began) / 1_000;
  clearInterval(watch);
  const seen = await site.seen();
  const stored: RunPage[] = [];
  let bytes = 0;
  for await (const page of folder.pages()) {
    bytes += JSON.stringify(page).length;
    stored.push(slim(page));
  }
  await folder.close();
  site.close();
  rmSync(place, { recursive: true });
  if (isFailure(run)) throw new Error(run.message);
  const endless = run.columns.filter((column) => column.endless === true).length;
  return {
    pages: stored,
    state: run.state,
    endless,
    pagesPerSecond: stored.length / seconds,
    peakMb,
    memory,
    seen,
    bytesPerPage: Math.round(bytes / stored.length),
  };
};

/** Only what is compared, so that ten thousand pages fit. */
const slim = (page: RunPage): RunPage => (page.report === undefined ? page : { ...page, report: { ...page.report, checks: [] } });

const planOf = (delay: number, atOnce: number, attachments: boolean): LocalRun['plan'] => ({
  sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
  politeness: { delay, atOnce },
  attachments,
  day: DAY,
  profile: { id: '', name: '', version: '' },
});

const pathOf = (url: string): string => new URL(url).pathname;

/** Findings and endings compared with what the site's maker wrote down. */
const compare = (count: number, { pages }: Measured, attachments: boolean) => {
  const site = makeSite(count);
  const key = (path: string, rule: string): string => `${path} ${rule}`;
  const expected = new Set(
    site.expected().flatMap(({ path, rule }) => (attachments || rule !== 'attachments/attachments-open' ? [key(path, rule)] : [])),
  );
  const found = new Set(pages.flatMap(({ target, report }) => (report?.findings ?? []).map(({ rule }) => key(pathOf(target.url), rule))));
  const byPath = new Map(pages.map((page) => [pathOf(page.target.url), page]));
  const wrongEndings = site.endings().flatMap(({ path, state, code }) => {
    const page = byPath.get(path);
    return page?.state === state && (page.failure?.code ?? '') === code ? [] : [`${path}: ${page?.state} ${page?.failure?.code ?? ''}`];
  });
  const troubled = pages.filter(
    ({ state, target }) => state !== 'audited' && !site.endings().some(({ path }) => path === pathOf(target.url)),
  );
  return {
    faults: {
      expected: expected.size,
      found: [...expected].filter((one) => found.has(one)).length,
      extra: [...found].filter((one) => !expected.has(one)).length,
    },
    missed: [...expected].filter((one) => !found.has(one)).slice(0, 10),
    strays: [...found].filter((one) => !expected.has(one)).slice(0, 10),
    endings: {
      expected: site.endings().length,
      wrong: [...wrongEndings, ...troubled.map(({ target, failure }) => `${target.url}: ${failure?.code}`)].slice(0, 20),
    },
    pages: { expected: count, once: byPath.size, doubled: pages.length - byPath.size },
  };
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      pages: { type: 'string', default: '2000' },
      fast: { type: 'string', default: '10000' },
      delay: { type: 'string', default: '20' },
    },
  });
  const [count, fastCount, delay] = [Number(values.pages), Number(values.fast), Number(values.delay)];
  const limits = { ...LIMITS, backOff: 300 };
  const polite = await measure(count, { plan: planOf(delay, 4, true), limits, patience: 4_000 });
  const fast = fastCount === 0 ? null : await measure(fastCount, { plan: planOf(0, 16, false), limits, patience: 4_000 });
  const { faults, ...rest } = compare(count, polite, true);
  const speed =
    fast === null
      ? {}
      : {
          fast: {
            ...compare(fastCount, fast, false).faults,
            pages: fast.pages.length,
            memoryMb: fast.memory,
            requests: fast.seen.requests,
          },
        };
  const result = {
    faults,
    pagesPerSecond: round((fast ?? polite).pagesPerSecond),
    peakMb: Math.max(polite.peakMb, fast?.peakMb ?? 0),
    maxRequestsPerSecondPerHost: Math.max(...Object.values(polite.seen.mostPerSecond)),
    allowedPerSecond: 1_000 / delay,
    hosts: Object.keys(polite.seen.mostPerSecond).map((host) => host.replace(/:\d+$/u, '')),
    polite: {
      ...rest,
      state: polite.state,
      endlessLists: polite.endless,
      requests: polite.seen.requests,
      pagesPerSecond: round(polite.pagesPerSecond),
      bytesPerPage: polite.bytesPerPage,
    },
    ...speed,
  };
  console.log(JSON.stringify(result, null, values.json ? 2 : 1));
  const { missed, endings, pages } = rest;
  const isRight =
    faults.found === faults.expected &&
    faults.extra === 0 &&
    missed.length === 0 &&
    endings.wrong.length === 0 &&
    pages.once === count &&
    pages.doubled === 0;
  return isRight && result.maxRequestsPerSecondPerHost <= result.allowedPerSecond && result.hosts.length === 1 ? 0 : 1;
};

const round = (value: number): number => Math.round(value * 10) / 10;

process.exitCode = await main();
