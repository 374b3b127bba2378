import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { table } from '../../scripts/kill-test/browser.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Run } from '../../src/model/run.ts';
import { readPicture } from '../../src/report/picture-file.ts';
import { isBackground, type Lensed, launch, picturingBuild, refusingBuild } from './browser.ts';
import { seenPictures } from './seen-pictures.ts';
import { type Served, serve } from './serve.ts';
import { TALL, tallSite } from './tall-pages.ts';
import { type Bench, openBench } from './workbench-session.ts';

/** Pause between two requests, milliseconds. */
const DELAY = 500;

let lens: Lensed;
let bench: Bench;
let site: Served;
let isMended = false;
const asked: { readonly path: string; readonly at: number }[] = [];
const askedFor = (path: string): number => asked.filter((one) => one.path === path).length;

beforeAll(async () => {
  site = await serve((path) => {
    if (path === '/robots.txt') return { body: '', headers: { 'content-type': 'text/plain' } };
    if (path !== '/favicon.ico') asked.push({ path, at: performance.now() });
    return { body: tallSite(path, isMended) ?? '' };
  });
  lens = await launch(picturingBuild(), 'as-windows-are');
  bench = await openBench(await lens.browser.newPage(), `chrome-extension://${lens.extension.id}/workbench.html`);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await bench.shoot('pictures-failed');
});
afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
});

const lastRun = async (): Promise<Run | undefined> => (await table<Run>(bench.page, 'runs')).at(-1);

const isOver = async (patience: number): Promise<void> => {
  for (const end = performance.now() + patience; performance.now() < end; ) {
    if ((await lastRun())?.state === 'finished') return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('The run did not end.');
};

/** Sites in windows of the extension's own, as long as they are open. */
const shown = async (): Promise<number> =>
  Number(
    await bench.page.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.startsWith('${site.origin}')).length)`),
  );

const begin = async (paths: readonly string[]): Promise<void> => {
  await bench.go('spot-check/new?from=paste', '保留整页截图');
  await bench.paste(paths.map((path) => `关于${path}的通知\t${site.origin}${path}`).join('\n'));
  await bench.shows(`读到 ${paths.length} 个网址`);
  await bench.page.click('[aria-label="同一网站两次访问间隔"]', { count: 3 });
  await bench.page.keyboard.type(String(DELAY / 1000));
  await bench.page.keyboard.press('Tab');
  await bench.click('label', '保留整页截图');
  await bench.page.waitForFunction(() =>
    [...document.querySelectorAll('label:has(input:checked)')].some(({ textContent }) => textContent.includes('保留整页截图')),
  );
};

const start = async (count: number): Promise<void> => {
  await bench.click('button', '查找页面');
  await bench.shows(`将访问 ${count} 个页面`);
  await bench.click('button', '开始检查');
};

const tallPicture = async () => (await seenPictures(bench.page)).find(({ header }) => header[0] === 0);

const PATHS = ['/tall.html', '/good.html', '/roster.html', '/scripted.html'];

describe('pictures of whole pages', () => {
  test('are taken of pages with a fault, in a window that is gone afterwards, at the pace that was set', { timeout: 120_000 }, async () => {
    await begin(PATHS);
    await bench.shoot('pictures-form');
    await start(PATHS.length);
    await isOver(60_000);
    expect(await shown()).toBe(0);
    expect(PATHS.map(askedFor)).toEqual([2, 1, 1, 3]);
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(DELAY);
  });

  test('show the page from top to bottom, its bars once, and the place in a frame', async () => {
    const all = await seenPictures(bench.page);
    expect(all).toHaveLength(2);
    const picture = await tallPicture();
    if (picture === undefined) throw new Error('No picture.');
    expect(picture.height).toBeGreaterThan(TALL.gap + 1_000);
    expect(picture.bytes).toBeLessThanOrEqual(600 * 1024);
    expect(picture.header[0]).toBe(0);
    expect(picture.header[2]).toBeGreaterThanOrEqual(TALL.header - 2);
    expect(picture.header[2]).toBeLessThanOrEqual(TALL.header + 2);
    expect(picture.footer[2]).toBeLessThanOrEqual(TALL.footer + 2);
    expect(picture.footer[1]).toBeGreaterThan(picture.height - 5);
    // The table with the dates stands below the gap.
    const table = TALL.header + TALL.gap;
    expect(picture.red[0]).toBeGreaterThan(table);
    expect(picture.red[1]).toBeLessThan(table + 400);
  });

  test('show a page that a script fills in once it is there, and a bar that comes to stick', async () => {
    const picture = (await seenPictures(bench.page)).find(({ sticky }) => sticky[2] !== 0);
    expect(picture?.sticky[0]).toBeGreaterThanOrEqual(198);
    expect(picture?.sticky[2]).toBeLessThanOrEqual(TALL.sticky + 2);
    expect(picture?.red[0]).toBeGreaterThan(200 + TALL.sticky);
    expect(picture?.height).toBeGreaterThan(2_000);
  });

  test('are in the page of the run, and go into the ledger with what is recorded', async () => {
    await bench.go(`spot-check/${(await lastRun())?.id}?view=pages`, '物业服务');
    await bench.click('.grid-row', '物业服务评价办法');
    await bench.shows('框旁的数字是问题在本页的序号');
    await bench.page.waitForSelector('.drawer .shot img');
    await bench.page.$eval('.drawer .shot', (shot) => shot.scrollIntoView());
    await bench.shoot('pictures-page');
    await bench.click('.drawer button', '记入台账');
    await bench.shows('新记');
    const entries = await table<LedgerEntry>(bench.page, 'entries');
    const dates = entries.find(({ finding }) => finding.rule === 'document/policy-dates-in-order');
    const stored = await tallPicture();
    expect(dates?.evidence).toMatchObject([{ picture: stored?.id, about: expect.stringMatching(/^整页截图。标“\d”的框是这一处。$/u) }]);
    expect((dates?.evidence[0]?.spot?.from ?? 0) * (stored?.height ?? 0)).toBeCloseTo(stored?.red[0] ?? 0, -2);
    await bench.go(`ledger?open=${dates?.id}`, '标“');
    await bench.page.waitForSelector('.drawer .shot img');
    await bench.page.$eval('.drawer .shot', (shot) => shot.scrollIntoView());
    await bench.shoot('pictures-entry');
    await bench.page.click('.drawer .shot');
    await bench.shoot('pictures-large');
    await bench.page.click('.drawer .shot');
  });

  test('a document shows the part around the place, legible on paper', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-pictures-'));
    const control = await lens.browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await bench.go('ledger', '复查未销号的');
    await bench.click('button', '导出');
    await bench.click('.ant-dropdown-menu-item', '整改通知书');
    const saved = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.docx'));
    for (let round = 0; saved() === undefined && round < 200; round += 1) await new Promise((done) => setTimeout(done, 100));
    const media = Object.entries(unzipSync(readFileSync(join(folder, saved() ?? '')))).filter(([name]) => name.startsWith('word/media/'));
    const shown = media.map(([, bytes]) => readPicture(bytes));
    expect(shown).toHaveLength(2);
    for (const picture of shown) expect(picture?.height).toBeLessThanOrEqual(1_500);
  });

  test('a page with personal data has none, and says why', async () => {
    await bench.go(`spot-check/${(await lastRun())?.id}?view=pages`, '物业服务');
    await bench.click('.grid-row', '农机购置补贴');
    await bench.shows('没有截图：本页有个人信息。');
  });

  test('a re-check shows the page before and after', { timeout: 90_000 }, async () => {
    isMended = true;
    await bench.go('ledger', '复查未销号的');
    await bench.click('label', '保留整页截图');
    await bench.shoot('pictures-recheck-box');
    await bench.click('button', '复查未销号的');
    await isOver(60_000);
    await bench.page.waitForSelector('.grid-row .green');
    await bench.page.click('.grid-row:has(.green)');
    await bench.page.waitForFunction(() => document.querySelectorAll('.drawer .shot img').length === 2, { timeout: 10_000 });
    await bench.shoot('pictures-recheck');
    await bench.click('button', '选中已整改的');
    await bench.click('button', '采纳选中的');
    await bench.shows('已更改');
    const closed = (await table<LedgerEntry>(bench.page, 'entries')).filter(({ state }) => state === 'closed');
    expect(closed.length).toBeGreaterThan(0);
    for (const { evidence } of closed) expect(evidence.filter(({ picture }) => picture !== '')).toHaveLength(2);
  });

  test('end where a page is too long, and say so', { timeout: 90_000 }, async () => {
    await begin(['/endless.html']);
    await start(1);
    await isOver(60_000);
    await bench.go(`spot-check/${(await lastRun())?.id}?view=pages`, '云溪县');
    await bench.page.click('.grid-row');
    await bench.shows('只截到前面一部分');
    expect(Math.max(...(await seenPictures(bench.page)).map(({ height }) => height))).toBeLessThanOrEqual(12_000);
  });

  test('a background that is ended in the middle leaves no window, and the page is there once, with its picture', {
    timeout: 240_000,
  }, async () => {
    isMended = false;
    await begin(['/tall.html']);
    const opened = lens.browser.waitForTarget((target) => target.url().startsWith(site.origin));
    await start(1);
    await opened;
    const worker = await (await lens.browser.waitForTarget(isBackground(lens.extension))).worker();
    await worker?.close();
    // A browser that is told to end it may take a minute until its messages are given up.
    await isOver(180_000);
    expect(await shown()).toBe(0);
    const run = (await lastRun())?.id ?? '';
    const rows = (await table<{ run: string; state: string }>(bench.page, 'rows')).filter((row) => row.run === run);
    expect(rows.map(({ state }) => state)).toEqual(['audited']);
    expect((await seenPictures(bench.page)).filter(({ id }) => id.startsWith(run))).toHaveLength(1);
  });

  test('go with their run, but for those that the ledger shows', async () => {
    const shownInLedger = (await table<LedgerEntry>(bench.page, 'entries')).flatMap(({ evidence }) =>
      evidence.map(({ picture }) => picture),
    );
    for (const { id } of await table<Run>(bench.page, 'runs')) {
      await bench.go(`spot-check/${id}`, '删除');
      await bench.click('button', '删除');
      await bench.click('.ant-popconfirm button.ant-btn-primary', '');
      await bench.page.waitForFunction(() => !location.hash.includes('/2'));
    }
    expect((await seenPictures(bench.page)).map(({ id }) => id).sort()).toEqual(
      [...new Set(shownInLedger)].filter((id) => id !== '').sort(),
    );
  });
});

describe('without the leave that pictures need', () => {
  test('nothing is required for them, and a box that the browser refuses goes off again and says so', { timeout: 60_000 }, async () => {
    const plain = await launch(refusingBuild());
    try {
      const other = await openBench(await plain.browser.newPage(), `chrome-extension://${plain.extension.id}/workbench.html`);
      const held = await other.page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');
      expect(held).toEqual([]);
      await other.go('spot-check/new?from=paste', '保留整页截图');
      const isTicked = (): Promise<boolean> =>
        other.page.$$eval('label', (labels) =>
          labels.some((label) => label.textContent.includes('保留整页截图') && label.querySelector('input')?.checked === true),
        );
      expect(await isTicked()).toBe(false);
      await other.click('label', '保留整页截图');
      await other.shows('这次不截图，其余照常检查');
      expect(await isTicked()).toBe(false);
      await other.shoot('pictures-refused');
    } finally {
      await plain.browser.close();
    }
  });
});
