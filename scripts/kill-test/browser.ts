import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';

/** A browser that keeps what it knows in a folder, with the extension in it and the workbench open. */
export interface Kept {
  readonly browser: Browser;
  readonly workbench: Page;
  /** Ends the extension's background, as browsers do when it was idle. */
  readonly killBackground: () => Promise<boolean>;
  /** Ends the whole browser, as a power cut would. */
  readonly kill: () => Promise<void>;
}

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it; the workbench is opened as a person would open it from its address. */
export const startKept = async (build: string, folder: string): Promise<Kept> => {
  const executablePath = findBrowser()?.path;
  if (executablePath === undefined) throw new Error('No browser on this machine to test with.');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [build],
    headless: true,
    userDataDir: folder,
    args: QUIET,
  });
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes('background'), {
    timeout: 30_000,
  });
  const workbench = await browser.newPage();
  await workbench.goto(new URL('/workbench.html', background.url()).href);
  return {
    browser,
    workbench,
    killBackground: async () => {
      const [target] = browser.targets().filter((one) => one.type() === 'service_worker' && one.url() === background.url());
      const worker = await target?.worker().catch(() => null);
      await worker?.close().catch(() => undefined);
      return worker !== null && worker !== undefined;
    },
    kill: async () => {
      const ended = new Promise((done) => browser.process()?.once('exit', done));
      browser.process()?.kill('SIGKILL');
      await ended;
    },
  };
};

/** Sends a wish to the extension, as the workbench does. */
export const wish = <T>(page: Page, type: string, data: unknown): Promise<T> =>
  page.evaluate(
    async (name, value) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ res: unknown }> } } };
      return (await chrome.runtime.sendMessage({ id: 1, type: name, data: value, timestamp: 0 })).res;
    },
    type,
    data,
  ) as Promise<T>;

/** All that a table of the extension's store holds. */
export const table = <T>(page: Page, name: string): Promise<readonly T[]> =>
  page.evaluate(
    (store) =>
      new Promise<unknown[]>((done, broken) => {
        const opening = indexedDB.open('disclosure-lens');
        opening.onerror = () => broken(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
          all.onerror = () => broken(all.error);
        };
      }),
    name,
  ) as Promise<readonly T[]>;
