import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isFailure } from '../src/model/failure.ts';
import type { Run } from '../src/model/run.ts';
import type { RunDesk, RunOrder } from '../src/model/run-order.ts';
import type { RunRow } from '../src/model/run-row.ts';
import { today } from '../src/text/today.ts';
import { allowedBuild } from '../test/e2e/browser.ts';
import { ensureBuilt } from './extension-build.ts';
import { type Kept, startKept, table, wish } from './kill-test/browser.ts';
import { type NumberedSite, serveNumbered } from './kill-test/site.ts';

// Ends the background and the browser again and again while a spot-check is under way, and counts what is there in the end.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    pages: { type: 'string', default: '500' },
    background: { type: 'string', default: '20' },
    browser: { type: 'string', default: '2' },
    delay: { type: 'string', default: '50' },
    attachments: { type: 'boolean', default: false },
  },
});
const PAGES = Number(values.pages);
const say = (sentence: string): void => {
  if (!values.json) console.log(sentence);
};

const order = (site: NumberedSite): RunOrder => ({
  name: '反复中断',
  source: { kind: 'list', url: site.list, portal: false },
  plan: {
    sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
    politeness: { delay: Number(values.delay), atOnce: 2 },
    attachments: values.attachments,
    day: today(),
    profile: { id: 'national', name: '全国通用', version: '1' },
  },
});

const rest = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const until = async <T>(look: () => Promise<T | null | undefined | false>, patience: number): Promise<T> => {
  for (const end = performance.now() + patience; performance.now() < end; await rest(100)) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
  }
  throw new Error('It took too long.');
};

const finishedOf = async ({ workbench }: Kept): Promise<readonly RunRow[]> =>
  (await table<RunRow>(workbench, 'rows')).filter(({ finishedAt }) => finishedAt !== '');

/** Waits until so many pages are finished; answers how many are. */
const reached = async (kept: Kept, count: number): Promise<number> =>
  until(async () => {
    const { length } = await finishedOf(kept);
    return length >= count ? length : null;
  }, 300_000);

const built = ensureBuilt('chrome-mv3', say);
if (isFailure(built)) throw new Error(built.message);
const build = allowedBuild('127.0.0.1');
const folder = mkdtempSync(join(tmpdir(), 'kill-test-'));
const site = await serveNumbered(PAGES, values.attachments);
let kept = await startKept(build, folder);
try {
  const run = await wish<string>(kept.workbench, 'beginRun', order(site));
  if (typeof run !== 'string') throw new Error(`The run did not begin: ${JSON.stringify(run)}`);
  await until(async () => (await table<RunDesk>(kept.workbench, 'desks')).find(({ stage }) => stage === 'preview'), 120_000);
  await wish(kept.workbench, 'startRun', { run, sampling: order(site).plan.sampling });
  const ends = [
    ...Array.from({ length: Number(values.background) }, (_, index) => ({
      what: 'background',
      at: (index + 0.5) / Number(values.background),
    })),
    ...Array.from({ length: Number(values.browser) }, (_, index) => ({ what: 'browser', at: (index + 1) / (Number(values.browser) + 1) })),
  ].sort((one, other) => one.at - other.at);
  const killed = { background: 0, browser: 0 };
  for (const { what, at } of ends) {
    const done = await reached(kept, Math.floor(at * PAGES * 0.9));
    if (what === 'browser') {
      await kept.kill();
      killed.browser += 1;
      kept = await startKept(build, folder);
    } else if (await kept.killBackground()) killed.background += 1;
    else {
      // It slept already: waken it, then end it.
      await wish(kept.workbench, 'resumeRun', 'none').catch(() => undefined);
      if (await kept.killBackground()) killed.background += 1;
    }
    say(`${what} ended at ${done} pages`);
  }
  const over = await until(
    async () => (await table<Run>(kept.workbench, 'runs')).find(({ id, endedAt }) => id === run && endedAt !== ''),
    300_000,
  );
  const rows = await table<RunRow>(kept.workbench, 'rows');
  const pages = await table<{ url: string }>(kept.workbench, 'pages');
  const expected = new Set(Array.from({ length: PAGES }, (_, index) => `${site.base}/zwgk/${index}.html`));
  const counts = new Map<string, number>();
  for (const { url } of pages) counts.set(url, (counts.get(url) ?? 0) + 1);
  const once = [...expected].filter(
    (url) => counts.get(url) === 1 && rows.filter((row) => row.url === url && row.state === 'audited').length === 1,
  );
  const result = {
    pages: PAGES,
    once: once.length,
    lost: [...expected].filter((url) => !counts.has(url)).length,
    doubled: [...counts].filter(([url, count]) => count > 1 || !expected.has(url)).length,
    killed,
    state: over.state,
    files: [...site.asked].filter(([path]) => path.startsWith('/files/')).length,
    askedAgain: [...expected].reduce((sum, url) => sum + (site.asked.get(new URL(url).pathname) ?? 0) - 1, 0),
  };
  for (const url of expected) if (!once.includes(url)) say(JSON.stringify(rows.filter((row) => row.url === url)).slice(0, 600));
  console.log(values.json ? JSON.stringify(result) : result);
  process.exitCode = result.once === PAGES && result.doubled === 0 && over.state === 'finished' ? 0 : 1;
} finally {
  await kept.browser.close().catch(() => undefined);
  site.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(build, { recursive: true, force: true });
}
