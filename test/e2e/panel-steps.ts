import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const SHOTS = join(import.meta.dirname, '../../out/e2e');

/** Waits until the panel shows these words. */
export const shows = async (panel: Page, words: string): Promise<void> => {
  await panel.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 15_000 }, words);
};

/** A picture of the panel in the light, and one in the dark. */
export const shoot = async (panel: Page, name: string): Promise<void> => {
  mkdirSync(SHOTS, { recursive: true });
  for (const value of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await new Promise((done) => setTimeout(done, 300));
    await panel.screenshot({ path: join(SHOTS, `panel-${name}-${value}.png`) });
  }
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
};
