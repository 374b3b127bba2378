import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';

/** Size of the page in a picture, sharp enough for print. */
export const PAGE_SIZE = { width: 1080, height: 940, deviceScaleFactor: 2 };
const PANEL_WIDTH = 420;

/** Writes one PNG of page and panel side by side, as a browser's window shows them. */
export const writePicture = async (browser: Browser, page: Page, panel: Page, file: string): Promise<void> => {
  await pointAt(panel);
  await panel.setViewport({ ...PAGE_SIZE, width: PANEL_WIDTH });
  await settled(panel, PANEL_WIDTH);
  const [left, right] = [await shot(page, PAGE_SIZE.width), await shot(panel, PANEL_WIDTH)];
  const sheet = await browser.newPage();
  await sheet.setViewport({ ...PAGE_SIZE, width: PAGE_SIZE.width + PANEL_WIDTH + 40 });
  await sheet.setContent(frame(page.url(), left, right), { waitUntil: 'load' });
  const window = await sheet.waitForSelector('main');
  const picture = await window?.screenshot({ type: 'png' });
  await sheet.close();
  if (picture !== undefined) await writeFile(file, picture);
};

/** Puts the greeting of a first use away and lights the first finding up on the page, as somebody at work would. */
const pointAt = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    for (const button of ['.welcome button', '#finding-1 button.quote']) document.querySelector<HTMLElement>(button)?.click();
  });

interface Shot {
  readonly source: string;
  readonly width: number;
}

const shot = async (page: Page, width: number): Promise<Shot> => ({
  source: `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`,
  width,
});

/** A picture taken while a page is still being laid out anew would show both layouts. */
const settled = async (page: Page, width: number): Promise<void> => {
  await page.waitForFunction((wanted) => window.innerWidth === wanted, {}, width);
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 300))));
};

/** A plain window around both, with the address above. */
const frame = (address: string, left: Shot, right: Shot): string => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #fff; }
main { display: inline-block; border: 1px solid #c6ccd6; border-radius: 10px; overflow: hidden; font: 13px/20px "Noto Sans CJK SC", sans-serif; }
header { display: flex; align-items: center; gap: 8px; padding: 8px 14px; background: #e9ecf1; color: #475062; }
header i { width: 11px; height: 11px; border-radius: 50%; background: #c3cad6; }
header span { flex: 1; margin-left: 10px; padding: 3px 14px; border-radius: 13px; background: #fff; }
section { display: flex; align-items: flex-start; background: #c6ccd6; gap: 1px; }
img { display: block; }
</style><main><header><i></i><i></i><i></i><span>${escaped(address)}</span></header>
<section><img src="${left.source}" width="${left.width}"><img src="${right.source}" width="${right.width}"></section></main>`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
