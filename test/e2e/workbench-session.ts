import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Seeder, seeder } from '../../scripts/workbench/seed.ts';
import { clickText } from './session.ts';

const SHOTS = join(import.meta.dirname, '../../out/e2e');

/** The workbench in a browser, driven by what a person sees and clicks. */
export interface Bench {
  readonly page: Page;
  /** Goes to a place and waits until it shows these words. */
  readonly go: (place: string, words: string) => Promise<void>;
  readonly shows: (words: string) => Promise<void>;
  readonly click: (selector: string, words: string) => Promise<void>;
  /** Pastes into the field for text of the screen. */
  readonly paste: (text: string) => Promise<void>;
  readonly says: () => Promise<string>;
  readonly seed: () => Promise<Seeder>;
  /** A picture of the screen in the light, and one in the dark. */
  readonly shoot: (name: string) => Promise<void>;
}

/** Opens the workbench; `address` is the page's own, without a place. */
export const openBench = async (page: Page, address: string): Promise<Bench> => {
  mkdirSync(SHOTS, { recursive: true });
  await page.setViewport({ width: 1360, height: 820 });
  await page.goto(address);
  await page.waitForSelector('.rail');
  const shows = async (words: string): Promise<void> => {
    await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 30_000 }, words);
  };
  return {
    page,
    shows,
    go: async (place, words) => {
      await page.goto(`${address}#/${place}`);
      await shows(words);
    },
    click: (selector, words) => clickText(page, selector, words),
    paste: (text) => pasteInto(page, text),
    says: () => page.evaluate(() => document.body.textContent),
    seed: () => seeder(page),
    shoot: async (name) => {
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        // antd changes its colours in steps
        await new Promise((done) => setTimeout(done, 300));
        await page.screenshot({ path: join(SHOTS, `workbench-${name}-${value}.png`) });
      }
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    },
  };
};

const pasteInto = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const area = document.querySelector('textarea');
    if (area === null) throw new Error('Nowhere to paste.');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, words);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Chooses in a list of antd's, by its name and the words of the choice. */
export const choose = async (page: Page, label: string, words: string): Promise<void> => {
  await page.waitForSelector(`[aria-label="${label}"]`);
  await page.click(`.ant-select:has([aria-label="${label}"])`);
  await clickText(page, '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', words);
};

/** Looks again and again until something is so; throws when that takes longer than so many milliseconds. */
export const until = async (look: () => Promise<boolean>, patience: number): Promise<void> => {
  for (const end = performance.now() + patience; performance.now() < end; ) {
    if (await look()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('It took too long.');
};
