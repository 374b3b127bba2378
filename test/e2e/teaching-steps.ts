import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Lensed } from './browser.ts';
import { clickText } from './session.ts';

/** Where pictures of the screen go. */
export const SHOTS = join(import.meta.dirname, '../../out/e2e');

/** Opens a page, clicks the icon and waits until its report is shown; answers the panel. */
export const auditedAt = async (lens: Lensed, page: Page, url: string): Promise<Page> => {
  await page.goto(url, { waitUntil: 'load' });
  const opened = await lens.click(page);
  await opened.waitForFunction(
    () => document.querySelector('.stale') === null && document.querySelector('.report[aria-busy="false"]') !== null,
  );
  return opened;
};

/** Where words stand in the window of a page. */
export const placeIn = async (page: Page, words: string): Promise<{ x: number; y: number; width: number }> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2, width };
    }
    throw new Error(`The page does not say ${wanted}.`);
  }, words);

/** Waits until the panel says these words. */
export const says = (panel: Page, words: string): Promise<unknown> =>
  panel.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);

/** Pictures of the panel, light and dark. */
export const shotInBoth = async (panel: Page, name: string): Promise<void> => {
  for (const scheme of ['light', 'dark'] as const) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((done) => setTimeout(done, 250));
    await panel.screenshot({ path: join(SHOTS, `${name}-${scheme}.png`) });
  }
  await panel.emulateMediaFeatures([]);
};

/** Opens the settings from the panel's menu. */
export const openSettings = async (panel: Page): Promise<void> => {
  await panel.click('button[aria-label="更多"]');
  await panel.waitForSelector('.ant-dropdown-menu-item');
  await clickText(panel, '.ant-dropdown-menu-item', '设置');
  await panel.waitForSelector('.settings .column');
};
