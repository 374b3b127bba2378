import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Lensed } from './browser.ts';
import { clickText } from './session.ts';

const SHOTS = join(import.meta.dirname, '../../out/e2e');

/** A page and the panel beside it. */
export interface Both {
  readonly page: Page;
  readonly panel: Page;
}

/** Opens a page, clicks the icon and waits until the attachments stand in the panel. */
export const audited = async (lens: Lensed, address: string): Promise<Both> => {
  const page = await lens.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const panel = await lens.click(page);
  await panel.setViewport({ width: 440, height: 900 });
  await panel.waitForSelector('.report[aria-busy="false"] .attachments');
  return { page, panel };
};

/** Waits until no check is under way. */
const settled = (panel: Page): Promise<unknown> =>
  panel.waitForFunction(
    () => document.querySelector('.attachments .working') === null && document.querySelector('.attachments .chip') !== null,
    { timeout: 40_000 },
  );

/** Checks the attachments and waits for the results. */
export const check = async (panel: Page): Promise<void> => {
  await clickText(panel, '.attachments button', '检查附件');
  await settled(panel);
};

/** What the section says, as it is laid out. */
export const sectionText = (panel: Page): Promise<string> => textAsShown(panel, '.attachments').then(([text = '']) => text);

/** What all parts of this kind say, with the blanks and breaks that are seen. */
export const textAsShown = (panel: Page, selector: string): Promise<readonly string[]> =>
  // biome-ignore lint/performance/useDomNodeTextContent: blanks between parts are the layout's
  panel.$$eval(selector, (parts) => parts.map((part) => (part as HTMLElement).innerText));

/** Pictures of the panel in light and dark, from this part on. */
export const shoot = async (panel: Page, name: string, selector = '.attachments'): Promise<void> => {
  for (const scheme of ['light', 'dark'] as const) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await panel.$eval(selector, (part) => part.scrollIntoView({ block: 'start' }));
    // Colours of buttons change in steps.
    await new Promise((done) => setTimeout(done, 500));
    await panel.screenshot({ path: join(SHOTS, `attachments-${name}-${scheme}.png`) });
  }
};

/** Closes both. */
export const close = async ({ page, panel }: Both): Promise<void> => {
  await panel.close();
  await page.close();
};

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What keeps people with a keyboard, a screen reader or weak sight from using this part, by axe; in light and dark. */
export const barriers = async (panel: Page, selector: string): Promise<readonly string[]> => {
  const found: string[] = [];
  await panel.evaluate(AXE);
  for (const scheme of ['light', 'dark'] as const) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((done) => setTimeout(done, 500));
    const told = await panel.evaluate(`axe.run(${JSON.stringify(selector)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + failureSummary)))`);
    found.push(...(told as string[]).map((one) => `${scheme} ${one}`));
  }
  return found;
};
