import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import { disclosurePage } from './disclosure-page.ts';
import { median } from './median.ts';

/** Medians in milliseconds on one page; `longestTask` is of fresh loads. */
export interface PageTimes {
  readonly audit: number;
  readonly floor: number;
  readonly axe: number;
  readonly htmlcs: number;
  readonly longestTask: number;
}

/** How often each thing is measured at a size, and how long one measurement lasts at least. */
interface Plan {
  /** In each of the pages. */
  readonly rounds: number;
  readonly others: number;
  readonly loads: number;
  readonly least: number;
}

const PLANS: Readonly<Record<string, Plan>> = {
  200: { rounds: 5, others: 5, loads: 5, least: 30 },
  2000: { rounds: 9, others: 5, loads: 5, least: 60 },
  25000: { rounds: 9, others: 3, loads: 5, least: 1 },
};

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Pages that audit and floor are measured in: a browser compiles the same code a little differently in each. */
const PAGES = 3;

/** Milliseconds until the browser has compiled what it runs often. */
const WARM_UP = { floor: 1000, audit: 4000 };

/** Measures every size in one browser. */
export const measureChromium = async (say: (line: string) => void): Promise<Record<string, PageTimes>> => {
  const script = await bundle();
  const server = createServer((request, response) => {
    const elements = Number(request.url?.slice(1));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      // Isolation gives the page a clock of microseconds.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(elements > 0 ? disclosurePage(elements) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await puppeteer.launch({ executablePath: browserPath(), headless: true, args: ARGUMENTS, protocolTimeout: 600_000 });
  try {
    const times: Record<string, PageTimes> = {};
    for (const [size, plan] of Object.entries(PLANS)) {
      say(`${size} elements`);
      times[size] = await measureSize(freshPages(browser, `${origin}/${size}`, script), plan);
    }
    return times;
  } finally {
    await browser.close();
    server.close();
  }
};

/** Runs work in a page loaded for it alone, as a visitor's is: what ran in a page before slows down or speeds up what runs after it. */
type InFreshPage = <T>(work: (page: Page) => Promise<T>) => Promise<T>;

const freshPages =
  (browser: Browser, url: string, script: string): InFreshPage =>
  async (work) => {
    const page = await browser.newPage();
    try {
      await page.goto(url);
      await page.evaluate(script);
      return await work(page);
    } finally {
      await page.close();
    }
  };

const measureSize = async (inFreshPage: InFreshPage, plan: Plan): Promise<PageTimes> => {
  const longestTask = await repeated(() => inFreshPage((page) => timeOf(page, 'longestTask()')), plan.loads);
  const audits: number[] = [];
  const floors: number[] = [];
  const measure = async (page: Page): Promise<void> => {
    await timeOf(page, `floor(${WARM_UP.floor})`);
    await timeOf(page, `audit(${WARM_UP.audit})`);
    for (let round = 0; round < plan.rounds; round += 1) {
      floors.push(await timeOf(page, `floor(${plan.least})`));
      audits.push(await timeOf(page, `audit(${plan.least})`));
    }
  };
  for (let count = 0; count < PAGES; count += 1) await inFreshPage(measure);
  const other = (script: string, call: string): Promise<number> =>
    inFreshPage(async (page) => {
      await page.addScriptTag({ path: installed(script) });
      return repeated(() => timeOf(page, call), plan.others);
    });
  const axe = await other('axe-core/axe.min.js', 'axe()');
  const htmlcs = await other('html_codesniffer/build/HTMLCS.js', 'htmlcs()');
  return { audit: median(audits), floor: median(floors), axe, htmlcs, longestTask };
};

const timeOf = async (page: Page, call: string): Promise<number> => Number(await page.evaluate(`bench.${call}`));

const repeated = async (run: () => Promise<number>, rounds: number): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await run());
  return median(times);
};

const installed = (file: string): string => createRequire(import.meta.url).resolve(file);

const browserPath = (): string => {
  const found = findBrowser();
  if (found === null) throw new Error('No Chromium found; npm start installs one or says how.');
  return found.path;
};

/** The product's own capture, facts and rules as one script for the page. */
const bundle = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'benchBundle' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('The bench bundle came out empty.');
};
