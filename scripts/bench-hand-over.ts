import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { isFailure } from '../src/model/failure.ts';
import { launch } from '../test/e2e/browser.ts';
import { clickText } from '../test/e2e/session.ts';
import { ensureBuilt } from './extension-build.ts';
import { seeder } from './workbench/seed.ts';

// Compares two runs of 10,000 pages in the workbench and hands one over as files; tells time, the most memory the tab had to itself, and how long it stood still at most.
const PAGES = 10_000;
const LIMIT = 400;
const FORMATS = [
  ['Excel 表格', 'xlsx'],
  ['CSV', 'csv'],
  ['网页报告（html）', 'html'],
  ['Word 问题清单', 'docx'],
  ['JSON', 'json'],
] as const;

interface Measured {
  readonly what: string;
  readonly ms: number;
  readonly peakMb: number;
  readonly stillMs: number;
}

const privateBytes = (pid: number): number => {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kb = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(rollup)?.[1] ?? 0);
    return (kb('Private_Clean') + kb('Private_Dirty')) * 1024;
  } catch {
    return 0;
  }
};

/** The largest of the browser's pages: the workbench, once the page that filled the store is closed. */
const megabytes = async (browser: Browser): Promise<number> => {
  const root = await browser.target().createCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  await root.detach();
  return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateBytes(id))) / 1e6;
};

/** Begins to watch how long the page does nothing else; answers how to ask for the longest time so far. */
const watchStill = async (page: Page): Promise<() => Promise<number>> => {
  const longest = await page.evaluateHandle(() => {
    const seen = { longest: 0, last: performance.now() };
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
    }, 10);
    return seen;
  });
  return async () => Math.round(await longest.evaluate((seen) => seen.longest));
};

const during = async (page: Page, what: string, work: () => Promise<void>): Promise<Measured> => {
  const browser = page.browser();
  const still = await watchStill(page);
  const began = performance.now();
  let peak = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      peak = Math.max(peak, await megabytes(browser));
      await new Promise((done) => setTimeout(done, 200));
    }
  })();
  try {
    await work();
  } finally {
    isOver = true;
    await watching;
  }
  const measured = { what, ms: Math.round(performance.now() - began), peakMb: Math.round(peak), stillMs: await still() };
  console.error(JSON.stringify(measured));
  return measured;
};

const fill = async (browser: Browser, address: string): Promise<void> => {
  const page = await browser.newPage();
  await page.goto(address, { timeout: 120_000 });
  const seed = await seeder(page);
  await seed.run({ id: 'first', name: '第三季度', day: '2026-08-20', pages: PAGES, columns: 12, clean: 4 });
  await seed.run({ id: 'second', name: '第四季度', day: '2026-11-20', pages: PAGES, columns: 12, clean: 3 });
  await page.close();
};

const opened = async (browser: Browser, address: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1360, height: 820 });
  await page.goto(address, { timeout: 120_000 });
  return page;
};

const saved = async (folder: string, extension: string): Promise<void> => {
  for (let round = 0; round < 300; round += 1) {
    const name = readdirSync(folder).find((one) => one.endsWith(`.${extension}`));
    if (name !== undefined && statSync(join(folder, name)).size > 0) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`No .${extension} was saved.`);
};

const build = ensureBuilt('chrome-mv3', console.error);
if (isFailure(build)) throw new Error(build.message);
const folder = mkdtempSync(join(tmpdir(), 'bench-hand-over-'));
const { browser, extension } = await launch(build);
try {
  const address = `chrome-extension://${extension.id}/workbench.html`;
  await fill(browser, address);
  console.error(`${2 * PAGES} pages kept`);
  const results: Measured[] = [];
  const compare = await opened(browser, `${address}#/settings`);
  results.push(
    await during(compare, 'compare', async () => {
      await compare.goto(`${address}#/compare?before=first&after=second`);
      await compare.waitForSelector('[role=grid]', { timeout: 180_000 });
    }),
  );
  await compare.close();
  const control = await browser.target().createCDPSession();
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const page = await opened(browser, `${address}#/spot-check/second`);
  await page.waitForFunction(`document.body.textContent.includes('检查范围')`, { timeout: 60_000 });
  for (const [words, ending] of FORMATS) {
    results.push(
      await during(page, ending, async () => {
        await clickText(page, 'button', '导出');
        await page.waitForSelector('.ant-dropdown-menu-item', { visible: true });
        await clickText(page, '.ant-dropdown-menu-item', words);
        await saved(folder, ending);
      }),
    );
    await page.waitForSelector('.ant-btn-loading', { hidden: true });
  }
  console.log(JSON.stringify(results));
  process.exitCode = results.every(({ peakMb }) => peakMb < LIMIT) ? 0 : 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
