import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { decodePage } from '../../src/capture/decode-page.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { storedPages } from '../stored-pages.ts';
import { type Served, serve } from './serve.ts';
import { shapes } from './shapes.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** Hides by a class that only the page's script gives a meaning to: without a browser that meaning is taken as known. */
const SCRIPT_STYLED = 'ng-hide';

/** Pages by name, as bytes; a frame is read by browsers alone, so pages with one are left out. */
const pages = new Map<string, Uint8Array>([
  ...storedPages()
    .filter(({ name }) => !existsSync(join(PAGES, name, 'frame.html')))
    .map(({ name }) => [name, readFileSync(join(PAGES, name, 'page.html'))] as const)
    .filter(([, bytes]) => !bytes.includes(SCRIPT_STYLED)),
  ...Object.entries(shapes).map(([name, html]) => [name, new TextEncoder().encode(html)] as const),
]);

// Both readers see the page before any script has run, as the one in Node always does.
const UNSCRIPTED = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };

/** A sheet that takes a bare inline element away by what stands around it. */
const SURROUNDED = '<!doctype html><style>.x span{display:none}</style><p class="x">来源：<span>某县民政局</span><em>某县财政局</em></p>';

/** What a click runs, in the page and in a frame of its own. */
const CLICKED = `<!doctype html><a onclick="openFile(1)">甲</a><iframe src="/clicked-inside"></iframe>`;
const CLICKED_INSIDE = '<!doctype html><a onclick="openFile(2)">乙</a><form onclick="openFile(3)"><input name="getAttribute">丙</form>';

const alone = new Map([
  ['surrounded', SURROUNDED],
  ['clicked', CLICKED],
  ['clicked-inside', CLICKED_INSIDE],
]);

let site: Served;
let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  const found = findBrowser();
  if (found === null) throw new Error('No browser on this machine to test with.');
  code = await bundled();
  site = await serve((path) => {
    const name = decodeURIComponent(path.slice(1));
    const body = alone.get(name) ?? pages.get(name);
    return body === undefined ? 'drop' : { body, headers: UNSCRIPTED };
  });
  browser = await puppeteer.launch({ executablePath: found.path, headless: true, pipe: true, args: ['--no-sandbox', '--disable-quic'] });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('Chromium and Node read the same page into the same snapshot', () => {
  for (const [name, bytes] of pages) {
    test(name, async () => {
      const url = `${site.origin}/${encodeURIComponent(name)}`;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const inBrowser = JSON.parse(String(await page.evaluate(`${code};capturedPage.read()`))) as Snapshot;
      const { text, charset } = decodePage(bytes);
      expect(comparable(inBrowser)).toEqual(comparable(captureHtml(text, { url, charset })));
    });
  }
});

test('what a sheet takes away is hidden, be it a bare inline element', async () => {
  await page.goto(`${site.origin}/surrounded`, { waitUntil: 'domcontentloaded' });
  const { blocks } = JSON.parse(String(await page.evaluate(`${code};capturedPage.read()`))) as Snapshot;
  expect(blocks.map(({ text, hidden }) => [text, hidden ?? false])).toEqual([
    ['来源：某县财政局', false],
    ['某县民政局', true],
  ]);
});

test('what a click runs is read in the page and in its frames', async () => {
  await page.goto(`${site.origin}/clicked`, { waitUntil: 'load' });
  const { links } = JSON.parse(String(await page.evaluate(`${code};capturedPage.read()`))) as Snapshot;
  expect(links.map(({ text, onclick }) => [text, onclick])).toEqual([
    ['甲', 'openFile(1)'],
    ['乙', 'openFile(2)'],
    ['丙', 'openFile(3)'],
  ]);
});

/** What only a screen tells, such as the size of frames, is left out. */
const comparable = (snapshot: Snapshot): unknown => ({
  ...JSON.parse(JSON.stringify(snapshot)),
  frames: snapshot.frames.map((frame) => ({ ...frame, width: null, height: null })),
  rendered: null,
  charset: null,
  url: null,
});

const bundled = async (): Promise<string> => {
  const entry = join(import.meta.dirname, 'in-page-capture.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'capturedPage' } },
  });
  for (const output of Array.isArray(built) ? built : [built]) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('The capture bundle came out empty.');
};
