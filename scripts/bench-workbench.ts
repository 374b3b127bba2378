import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { isFailure } from '../src/model/failure.ts';
import { launch } from '../test/e2e/browser.ts';
import { ensureBuilt } from './extension-build.ts';
import { seeder } from './workbench/seed.ts';

const PAGES = 10_000;
/** How long is scrolled, and how far a frame, milliseconds and pixels. */
const SCROLL = 4_000;
const LEAP = 160;
const WORDS = ['第12号', '行政许可 方案', '有效性', '第9999号', ''];
const LIMITS = { fps: 50, filterMs: 100, mb: 400, pageKb: 40 };

/** `npm run -s bench:workbench -- [--json] [--build FOLDER]`: 10,000 pages in the workbench, driven in a real browser. */
const main = async (json: boolean, folder: string | undefined): Promise<number> => {
  const build = folder ?? ensureBuilt('chrome-mv3', console.error);
  if (isFailure(build)) {
    console.error(`${build.message}${build.advice}`);
    return 2;
  }
  const { browser, extension } = await launch(build);
  try {
    const address = `chrome-extension://${extension.id}/workbench.html`;
    const stored = await filled(browser, address);
    const page = await browser.newPage();
    await page.setViewport({ width: 1360, height: 820 });
    const began = performance.now();
    await page.goto(`${address}#/spot-check/bench?view=pages`);
    await page.waitForFunction(`document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '${PAGES + 1}'`);
    const openMs = performance.now() - began;
    const measured = { ...(await scrolled(page)), ...(await searched(page)), mb: await megabytes(browser, page), openMs, ...stored };
    console.log(json ? JSON.stringify(measured, null, 2) : told(measured));
    const { fps, filterMs, mb, pageKb } = measured;
    return fps >= LIMITS.fps && filterMs < LIMITS.filterMs && mb < LIMITS.mb && pageKb <= LIMITS.pageKb ? 0 : 1;
  } finally {
    await browser.close();
  }
};

/** Fills the store in a page of its own, so that the measured one begins fresh. */
const filled = async (browser: Browser, address: string): Promise<{ readonly pageKb: number; readonly storedPerSecond: number }> => {
  const page = await browser.newPage();
  await page.goto(address);
  const seed = await seeder(page);
  const { ms, bytes } = await seed.run({ id: 'bench', name: '一万页', day: '2026-11-20', pages: PAGES, columns: 12, clean: 4 });
  await page.close();
  return { pageKb: round(bytes / 1000), storedPerSecond: Math.round((PAGES / ms) * 1000) };
};

/** Frames a second while the table is scrolled, and the slowest frame of all but the slowest hundredth. */
const scrolled = async (page: Page): Promise<{ readonly fps: number; readonly slowFrameMs: number }> => {
  const gaps = await page.evaluate(
    async (lasts, leap) => {
      const grid = document.querySelector('[role=grid]');
      if (grid === null) throw new Error('No table.');
      const times: number[] = [];
      const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      const end = performance.now() + lasts;
      let last = await frame();
      while (performance.now() < end) {
        grid.scrollTop += leap;
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      return times;
    },
    SCROLL,
    LEAP,
  );
  const sorted = gaps.toSorted((one, other) => one - other);
  const sum = gaps.reduce((all, gap) => all + gap, 0);
  return { fps: round((gaps.length / sum) * 1000), slowFrameMs: round(sorted[Math.floor(sorted.length * 0.99)] ?? 0) };
};

/** The longest time from a typed word to the picture that shows its rows. */
const searched = async (page: Page): Promise<{ readonly filterMs: number }> => {
  const times: number[] = [];
  for (const word of WORDS) {
    times.push(
      await page.evaluate(async (wanted) => {
        const input = document.querySelector<HTMLInputElement>('.search input');
        if (input === null) throw new Error('No search.');
        const began = performance.now();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, wanted);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - began;
      }, word),
    );
  }
  return { filterMs: round(Math.max(...times)) };
};

/** Memory of the tab's process that it shares with nobody, after all that. */
const megabytes = async (browser: Browser, page: Page): Promise<number> => {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const root = await browser.target().createCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateBytes(id));
  return round(Math.max(...sizes) / 1e6);
};

const privateBytes = (pid: number): number => {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kb = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(rollup)?.[1] ?? 0);
  return (kb('Private_Clean') + kb('Private_Dirty')) * 1024;
};

const round = (value: number): number => Math.round(value * 10) / 10;

const told = ({ fps, slowFrameMs, filterMs, mb, openMs, pageKb, storedPerSecond }: Record<string, number>): string =>
  [
    `滚动 ${fps} 帧/秒（至少 ${LIMITS.fps}），99% 的帧不超过 ${slowFrameMs} 毫秒`,
    `筛选 ${filterMs} 毫秒（小于 ${LIMITS.filterMs}）`,
    `标签页内存 ${mb} MB（小于 ${LIMITS.mb}）`,
    `打开 ${PAGES} 行 ${Math.round(openMs ?? 0)} 毫秒`,
    `每页存储 ${pageKb} KB（不超过 ${LIMITS.pageKb}），每秒存 ${storedPerSecond} 页`,
  ].join('\n');

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, build: { type: 'string' } } });
process.exitCode = await main(values.json, values.build);
