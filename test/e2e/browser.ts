import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type LaunchOptions, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** Where `npm run build` leaves the extension. */
const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Keeps the browser from calling home; what is left on the network is the pages' own. */
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-default-browser-check',
  '--disable-features=OptimizationHints,MediaRouter',
  // A site with a name of its own, for what is kept by site: this machine has none.
  '--host-resolver-rules=MAP yunxi.example 127.0.0.1',
];

/** A browser with the built extension in it. */
export interface Lensed {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Clicks the toolbar icon on a page and answers the side panel. */
  readonly click: (page: Page) => Promise<Page>;
}

/** Times a browser is started again when it does not come up with the extension, as happens on a busy machine. */
const TRIES = 3;

/** The extension as it is once the user allowed it to read a host: a headless browser shows no question that could be answered. */
export const allowedBuild = (host: string): string => buildWith({ host_permissions: [`*://${host}/*`] });

/** The extension as it is once the user allowed it to take pictures. */
export const picturingBuild = (): string => buildWith({ host_permissions: ['<all_urls>'] });

/** The extension where the browser refuses pictures, as it does what an extension must not ask for. */
export const refusingBuild = (): string => buildWith({ optional_host_permissions: ['*://*/*'] });

const buildWith = (change: Readonly<Record<string, readonly string[]>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lens-allowed-'));
  cpSync(BUILD, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...change }));
  return folder;
};

/** Starts a browser, Chinese on screen, with the built extension loaded. */
export const launch = async (build = BUILD, view?: 'as-windows-are'): Promise<Lensed> => {
  const found = findBrowser();
  if (found === null) throw new Error('No browser on this machine to test with.');
  if (!existsSync(join(build, 'manifest.json'))) throw new Error('The extension is not built: run `npm run build` first.');
  const { browser, extension } = await started(
    found.path,
    build,
    view === undefined ? { args: QUIET } : { defaultViewport: null, args: [...QUIET, '--window-size=1600,1000'] },
  );
  const click = async (page: Page): Promise<Page> => {
    for (let attempt = 1; ; attempt += 1) {
      await page.bringToFront();
      await extension.triggerAction(page);
      // A click that comes before the background listens is lost; a person would click again.
      const target = await browser.waitForTarget(isPanel, { timeout: 10_000 }).catch(() => null);
      if (target !== null) return target.asPage();
      if (attempt === TRIES) throw new Error('The panel did not open.');
    }
  };
  return { browser, extension, click };
};

const started = async (executablePath: string, build: string, view: LaunchOptions): Promise<Pick<Lensed, 'browser' | 'extension'>> => {
  for (let attempt = 1; ; attempt += 1) {
    const browser = await puppeteer.launch({
      executablePath,
      pipe: true,
      enableExtensions: [build],
      headless: true,
      ...view,
      // A locale that is not installed would leave file names without their Chinese characters; this one always is.
      env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'C.UTF-8' },
    });
    try {
      return { browser, extension: await loaded(browser) };
    } catch (error) {
      await browser.close();
      if (attempt === TRIES) throw error;
    }
  }
};

/** Whether it is the side panel, or the same page in a window of its own. */
export const isPanel = (target: Target): boolean => target.url().includes('/sidepanel.html');

/** Whether it is the extension's own background: browsers have extensions of their own, too. */
export const isBackground =
  ({ id }: Extension) =>
  (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().includes(id);

/** The browser loads extensions a moment after it has started. */
const loaded = async (browser: Browser): Promise<Extension> => {
  for (let round = 0; round < 100; round += 1) {
    const [extension] = [...(await browser.extensions()).values()];
    if (extension !== undefined) {
      await browser.waitForTarget(isBackground(extension), { timeout: 10_000 });
      return extension;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The browser did not load the extension.');
};
