import type { Page } from 'puppeteer-core';
import type { TabState } from '../../src/model/tab.ts';
import { isBackground, isPanel, type Lensed, launch } from './browser.ts';
import { samplePages } from './sample-pages.ts';
import { serve } from './serve.ts';

const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'self'; frame-src 'self'" };
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>';

/** A browser with the extension, and a site of sample pages under a strict content policy. */
export interface Session {
  readonly lens: Lensed;
  readonly origin: string;
  readonly open: (path: string) => Promise<Page>;
  /** Opens a page, clicks the icon and waits for the report. */
  readonly audited: (path: string) => Promise<{ readonly page: Page; readonly panel: Page }>;
  /** Evaluates in the background, where the states of tabs are kept. */
  readonly inBackground: <T>(script: string) => Promise<T>;
  /** Findings of the kept reports, as JSON. */
  readonly findings: () => Promise<string>;
  readonly badge: () => Promise<string>;
  /** Closes panel and pages. */
  readonly tidy: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts browser and site; `more` are pages besides the samples, `build` another extension than the one that was built. */
export const startSession = async (more: Readonly<Record<string, string>> = {}, build?: string): Promise<Session> => {
  const site = await serve((path) => {
    if (path === '/file.pdf') return { body: PDF, headers: { 'content-type': 'application/pdf' } };
    return { body: more[path] ?? samplePages[path] ?? '', headers: STRICT };
  });
  const lens = await launch(build);
  const open = async (path: string): Promise<Page> => {
    const page = await lens.browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(path.includes(':') ? path : site.origin + path, { waitUntil: 'load' });
    return page;
  };
  const inBackground = async <T>(script: string): Promise<T> => {
    const target = await lens.browser.waitForTarget(isBackground(lens.extension));
    const worker = await target.worker();
    if (worker === null) throw new Error('No background.');
    return (await worker.evaluate(script)) as T;
  };
  return {
    lens,
    origin: site.origin,
    open,
    inBackground,
    audited: async (path) => {
      const page = await open(path);
      const panel = await lens.click(page);
      await panel.waitForSelector('.verdict, .detail', { timeout: 10_000 });
      const detail = await panel.$eval('body', (body) => body.querySelector('.detail')?.textContent ?? '');
      if (detail !== '') throw new Error(`The audit failed: ${detail}`);
      return { page, panel };
    },
    findings: async () => {
      const states = Object.values(await inBackground<Record<string, TabState>>('chrome.storage.session.get()'));
      return JSON.stringify(states.flatMap((state) => (state.kind === 'done' ? state.report.findings : [])));
    },
    badge: () => inBackground('chrome.tabs.query({active:true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))'),
    tidy: () => tidy(lens),
    end: async () => {
      await lens.browser.close();
      await site.close();
    },
  };
};

const tidy = async ({ browser }: Lensed): Promise<void> => {
  await Promise.all(
    browser
      .targets()
      .filter(isPanel)
      .map(async (target) => (await target.asPage()).close()),
  );
  const pages = await browser.pages();
  await Promise.all(pages.filter((page) => page.url() !== 'about:blank').map((page) => page.close()));
};

/** Everything the panel says. */
export const textOf = (panel: Page): Promise<string> => panel.evaluate(() => document.body.textContent);

/** Clicks the first element of this kind that says these words, once there is one that is not disabled. */
export const clickText = async (panel: Page, selector: string, words: string): Promise<void> => {
  await panel.waitForFunction(
    (where, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(where)].find(
        (one) => one.textContent.includes(wanted) && !one.matches(':disabled'),
      );
      found?.click();
      return found !== undefined;
    },
    { timeout: 10_000 },
    selector,
    words,
  );
};

/** Words lit up on the page, by tone. */
export const lit = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => (range instanceof Range ? range.toString() : ''))]),
    ),
  );
