// Draws the extension's icons from their SVG with a headless browser: `node scripts/draw-icons.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

const SCRIPTS = import.meta.dirname;
const ICONS = join(SCRIPTS, '../public/icon');
/** Below this size the fine drawing would blur. */
const SMALL = 32;

const found = findBrowser();
if (found === null) throw new Error('No browser to draw with.');
const browser = await puppeteer.launch({ executablePath: found.path, headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const svg = readFileSync(join(SCRIPTS, 'icons', size <= SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: join(ICONS, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
