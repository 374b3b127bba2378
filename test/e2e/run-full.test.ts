import type { CDPSession } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { table } from '../../scripts/kill-test/browser.ts';
import { type NumberedSite, serveNumbered } from '../../scripts/kill-test/site.ts';
import type { Run } from '../../src/model/run.ts';
import type { RunRow } from '../../src/model/run-row.ts';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { type Bench, openBench, until } from './workbench-session.ts';

const PAGES = 240;
/** Bytes left when room is taken away. */
const LEFT = 2_000;

let lens: Lensed;
let bench: Bench;
let site: NumberedSite;
let client: CDPSession;
let origin: string;

beforeAll(async () => {
  site = await serveNumbered(PAGES);
  lens = await launch(allowedBuild('127.0.0.1'));
  origin = `chrome-extension://${lens.extension.id}`;
  bench = await openBench(await lens.browser.newPage(), `${origin}/workbench.html`);
  client = await bench.page.createCDPSession();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await bench.shoot('full-failed');
});
afterAll(async () => {
  await lens?.browser.close();
  site?.close();
});

const rows = (): Promise<readonly RunRow[]> => table<RunRow>(bench.page, 'rows');
const finished = async (): Promise<number> => (await rows()).filter(({ finishedAt }) => finishedAt !== '').length;

test('a run that finds no room pauses, says so, loses nothing and goes on when there is room again', {
  timeout: 240_000,
  retry: 0,
}, async () => {
  await bench.go('spot-check/new?from=paste', '同一网站两次访问间隔');
  await bench.page.evaluate(
    (words) => {
      const area = document.querySelector('textarea');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, words);
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    Array.from({ length: PAGES }, (_, index) => `${site.base}/zwgk/${index}.html`).join('\n'),
  );
  await bench.shows(`读到 ${PAGES} 个网址`);
  await bench.page.click('[aria-label="同一网站两次访问间隔"]', { count: 3 });
  await bench.page.keyboard.type('0.2');
  await bench.page.keyboard.press('Tab');
  await bench.click('button', '查找页面');
  await bench.shows(`将访问 ${PAGES} 个页面`);
  await bench.click('button', '开始检查');
  await until(async () => (await finished()) >= 8, 60_000);

  const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + LEFT });
  // The browser believes for half a minute what it last heard of the room.
  await until(async () => (await bench.says()).includes('本机存储空间已满'), 60_000);
  await bench.shoot('full');
  const kept = await finished();
  await new Promise((done) => setTimeout(done, 2_000));
  expect(await finished()).toBe(kept);
  expect(kept).toBeLessThan(PAGES);

  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await bench.click('button', '继续');
  await until(async () => (await table<Run>(bench.page, 'runs')).every(({ state }) => state === 'finished'), 120_000);
  const all = await rows();
  expect(all).toHaveLength(PAGES);
  expect(all.every(({ state }) => state === 'audited')).toBe(true);
  expect(new Set((await table<{ url: string }>(bench.page, 'pages')).map(({ url }) => url)).size).toBe(PAGES);
});
