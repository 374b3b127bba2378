import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { type Served, serve } from './serve.ts';
import { clickText, lit, textOf } from './session.ts';
import { teachingPages } from './teaching-pages.ts';

const SHOTS = join(import.meta.dirname, '../../out/e2e');
const UNREAD = '正文在另一网站的嵌入页面里，未取得授权，未作判断';

let site: Served;
let other: Served;
/** The other site, by a name under which it is of another origin. */
let foreign: string;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  other = await serve((path) => ({ body: teachingPages('')[path] ?? '' }));
  foreign = other.origin.replace('127.0.0.1', 'localhost');
  const pages = teachingPages(foreign);
  site = await serve((path) => ({ body: pages[path] ?? '' }));
});

afterAll(async () => {
  await site?.close();
  await other?.close();
});

const audited = async (lens: Lensed, path: string): Promise<{ readonly page: Page; readonly panel: Page }> => {
  const page = await lens.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
  const panel = await lens.click(page);
  await panel.setViewport({ width: 420, height: 860 });
  await panel.waitForFunction(
    () => document.querySelector('.stale') === null && document.querySelector('.report[aria-busy="false"]') !== null,
  );
  return { page, panel };
};

describe('the text of a page in a frame', () => {
  let lens: Lensed;
  beforeAll(async () => {
    lens = await launch();
  });
  afterAll(() => lens?.browser.close());

  test('of its own site is read as part of the page', async () => {
    const { panel } = await audited(lens, '/frame-own.html');
    const shown = await textOf(panel);
    expect(shown).toContain('2024-08-20');
    expect(shown).toContain('收购点名单');
    expect(shown).not.toContain('另一网站');
    await panel.close();
  });

  test('of another site is said to be there and leave is asked for; nothing is called missing for it', async () => {
    const { page, panel } = await audited(lens, '/frame-other.html');
    const shown = await textOf(panel);
    expect(shown).toContain('正文由 localhost 提供（860×600 像素的嵌入页面）');
    expect(shown).toContain('允许读取 localhost');
    expect(shown).toContain(UNREAD);
    expect(shown).not.toContain('2024-08-20');
    expect(await panel.$$eval('.finding[data-tone="fail"] .title', (titles) => titles.map((title) => title.textContent))).not.toContain(
      '没有下载',
    );
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await new Promise((done) => setTimeout(done, 250));
      await panel.screenshot({ path: join(SHOTS, `frame-other-${scheme}.png`) });
    }
    await page.close();
  });
});

describe('once the other site may be read', () => {
  let lens: Lensed;
  beforeAll(async () => {
    lens = await launch(allowedBuild('localhost'));
  });
  afterAll(() => lens?.browser.close());

  test('its frame is part of the page, down to what is lit up in it', async () => {
    const { page, panel } = await audited(lens, '/frame-other.html');
    const shown = await textOf(panel);
    expect(shown).toContain('2024-08-20');
    expect(shown).toContain('收购点名单');
    expect(shown).not.toContain(UNREAD);
    expect(shown).not.toContain('另一网站');
    const inner = page.frames().find((frame) => frame.url().startsWith(foreign));
    await clickText(panel, 'button.value', '2024-08-20');
    await inner?.waitForFunction(() => CSS.highlights.size > 0);
    expect(
      Object.values((await inner?.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)))) ?? []),
    ).toEqual(['2024年8月20日']);
    await clickText(panel, 'button.value', '青政办〔2024〕33号');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(Object.values(await lit(page)).flat()).toEqual(['青政办〔2024〕33号']);
    await inner?.waitForFunction(() => CSS.highlights.size === 0);
    await clickText(panel, 'button.value', '2024-08-20');
    await inner?.waitForFunction(() => CSS.highlights.size > 0);
    await panel.close();
    await inner?.waitForFunction(() => CSS.highlights.size === 0 && document.querySelector('disclosure-lens-marks') === null);
  });
});
