import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clickText, lit, type Session, startSession, textOf } from './session.ts';

const SHOTS = join(import.meta.dirname, '../../out/e2e');

let session: Session;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  session = await startSession();
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

const marks = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('disclosure-lens-marks').length);

/** A picture of the page once two in a row are the same: the panel, when it opens, takes room from the page, which is drawn anew. */
const picture = async (page: Page): Promise<string> => {
  for (let before = ''; ; ) {
    const shot = await page.screenshot({ encoding: 'base64' });
    if (shot === before) return shot;
    before = shot;
    await new Promise((rested) => setTimeout(rested, 300));
  }
};

describe('a row of the panel', () => {
  test('scrolls the page to its words and lights up exactly those', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.has('disclosure-lens-field'));
    expect(await lit(page)).toEqual({ 'disclosure-lens-field': ['云政办〔2024〕12号'] });
    expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
    expect(await marks(page)).toBe(1);
    await page.screenshot({ path: join(SHOTS, 'page-field-lit.png') });
  });

  test('paints the words under a strict content policy, and moves nothing', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    const size = () =>
      page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth, document.body.innerHTML.length]);
    const before = { size: await size(), shot: await picture(page) };
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.has('disclosure-lens-field'));
    await page.evaluate(() => scrollTo(0, 0));
    expect(await size()).toEqual(before.size);
    expect(await picture(page)).not.toBe(before.shot);
    await panel.keyboard.press('Escape');
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await picture(page)).toBe(before.shot);
  });

  test('of a finding lights up every quote at once', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await clickText(panel, '.finding:has(.quote + .quote) .actions button', '定位');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const words = Object.values(await lit(page)).flat();
    expect(words.length).toBeGreaterThan(1);
    const quotes = await panel.$$eval('.finding:has(.quote + .quote) q', (found) => found.map((one) => one.textContent));
    for (const word of words) expect(quotes).toContain(word.replace(/\s+/g, ' '));
    await page.screenshot({ path: join(SHOTS, 'page-finding-lit.png') });
  });

  test('finds words again that have moved, and says so when they are gone', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await page.evaluate(() => {
      const table = document.querySelector('table');
      if (table !== null) table.replaceWith(Object.assign(document.createElement('p'), { textContent: '文号：云政办〔2024〕12号' }));
    });
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.has('disclosure-lens-field'));
    expect(Object.values(await lit(page)).flat()).toEqual(['云政办〔2024〕12号']);
    await clickText(panel, 'button.value', '2024-04-02');
    await panel.waitForFunction(() => document.querySelector('.toast')?.textContent === '页面上已找不到这段文字');
    expect(await lit(page)).toEqual({});
  });

  test('frames words that stand in a frame of the page', async () => {
    const { page, panel } = await session.audited('/framed.html');
    const before = await picture(page);
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => document.querySelector('disclosure-lens-marks') !== null);
    expect(await lit(page)).toEqual({});
    expect(await picture(page)).not.toBe(before);
    await page.screenshot({ path: join(SHOTS, 'page-frame-lit.png') });
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('disclosure-lens-marks') === null);
    expect(await picture(page)).toBe(before);
  });

  test('works by keyboard alone: focus previews, Enter jumps, Esc puts the page back', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await panel.bringToFront();
    for (let step = 0; step < 40; step += 1) {
      await panel.keyboard.press('Tab');
      if (await panel.evaluate(() => document.activeElement?.matches('button.value') ?? false)) break;
    }
    await page.waitForFunction(() => CSS.highlights.size === 1);
    await panel.keyboard.press('Enter');
    await page.waitForFunction(() => CSS.highlights.size === 1 && document.querySelector('disclosure-lens-marks') !== null);
    await panel.keyboard.press('Escape');
    await page.waitForFunction(() => CSS.highlights.size === 0 && document.querySelector('disclosure-lens-marks') === null);
  });
});

describe('the page', () => {
  test('is as it was once the panel is closed', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.size === 1 && document.querySelector('disclosure-lens-marks') !== null);
    await panel.close();
    await page.waitForFunction(() => CSS.highlights.size === 0 && document.querySelector('disclosure-lens-marks') === null);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('may count its visitors, but when its words change the panel offers to check again', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    const set = (id: string, words: string): Promise<void> =>
      page.evaluate((where, said) => document.getElementById(where)?.replaceChildren(said), id, words);
    await set('counter', '浏览次数：4096');
    await new Promise((done) => setTimeout(done, 2500));
    expect(await panel.$('.stale')).toBeNull();
    await set('counter', '本文件已废止');
    await panel.waitForSelector('.stale');
    await clickText(panel, '.stale button', '重新检查');
    await panel.waitForFunction(
      () => document.querySelector('.stale') === null && document.querySelector('.report[aria-busy="false"]') !== null,
    );
  });

  test('that was left is named so, the icon is cleared, and elsewhere permission is asked for', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await page.goto(`${session.origin.replace('127.0.0.1', 'localhost')}/good.html`);
    await panel.waitForSelector('.stale');
    expect(await textOf(panel)).toContain('页面已换或已刷新');
    expect(await session.badge()).toBe('');
    await clickText(panel, '.stale button', '重新检查');
    await panel.waitForFunction(() => document.body.textContent.includes('还没有读取本页的权限'));
    await panel.screenshot({ path: join(SHOTS, 'panel-no-permission.png') });
  });
});
