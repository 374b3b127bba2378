import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { samplePages } from './sample-pages.ts';
import { type Served, serve } from './serve.ts';
import { clickText } from './session.ts';
import { type Bench, openBench } from './workbench-session.ts';

let lens: Lensed;
let bench: Bench;
let site: Served;
let isMended = false;
let asked = 0;

beforeAll(async () => {
  site = await serve((path) => {
    if (path === '/robots.txt') return { body: '', headers: { 'content-type': 'text/plain' } };
    asked += 1;
    return { body: samplePages[path === '/gaps.html' && isMended ? '/good.html' : path] ?? '' };
  });
  lens = await launch(allowedBuild('127.0.0.1'));
  bench = await openBench(await lens.browser.newPage(), `chrome-extension://${lens.extension.id}/workbench.html`);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await bench.shoot('failed');
});
afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
});

describe('a spot-check from the workbench', () => {
  test('is previewed before a page is asked for, runs, and shows what it found', async () => {
    await bench.go('spot-check/new?from=paste', '同一网站两次访问间隔');
    await bench.paste(`缺要素的通知\t${site.origin}/gaps.html\n要素齐全的通知\t${site.origin}/good.html`);
    await bench.shows('读到 2 个网址');
    await bench.click('button', '查找页面');
    await bench.shows('将访问 2 个页面');
    expect(asked).toBe(0);
    await bench.shoot('preview');
    await bench.click('button', '开始检查');
    await bench.shows('检查范围');
    await bench.shows('已完成 ·');
    await bench.shows('有效性未标注');
    expect(asked).toBe(2);
    await bench.shoot('run-finished');
  });

  test('has a fault recorded, mended on the site, re-checked and closed', async () => {
    await bench.page.evaluate(() => {
      location.hash += '?view=pages&state=fail';
    });
    await bench.shows('1 / 共 2');
    await bench.page.click('.grid-row .tick input');
    await bench.click('.bulk button', '记入台账');
    await bench.shows('已有 0 项');
    isMended = true;
    await bench.go('ledger', '复查未销号的');
    await bench.click('button', '复查未销号的');
    await bench.shows('建议由人采纳后才写入台账');
    await bench.page.waitForSelector('.grid-row .green');
    await bench.shoot('recheck');
    await bench.click('button', '选中已整改的');
    await bench.click('button', '采纳选中的');
    await bench.shows('已更改');
    await bench.go('ledger?state=closed', '已销号');
    await bench.page.click('.grid-row');
    await bench.shows('历史');
    expect(await bench.says()).toContain('复查：');
    await bench.shoot('rechecked');
  });
});

describe('the panel', () => {
  test('writes its findings into the ledger and leads to a spot-check of its column', async () => {
    isMended = false;
    const page = await lens.browser.newPage();
    await page.goto(`${site.origin}/gaps.html`);
    const panel = await lens.click(page);
    await panel.waitForSelector('.verdict');
    await panel.setViewport({ width: 400, height: 760 });
    await panel.screenshot({ path: 'out/e2e/panel-to-workbench.png' });
    await panel.click('[aria-label="更多"]');
    await clickText(panel, '.ant-dropdown-menu-item', '记入台账');
    await panel.waitForFunction(() => /(?:新记|已有|重新出现).{0,6}\d+ 项/.test(document.querySelector('.toast')?.textContent ?? ''));
    await clickText(panel, '.foot button', '抽查本栏目');
    await bench.page.waitForFunction(() => location.hash.includes('spot-check/new?url='));
    expect(await bench.page.$eval('#run-url', (input) => (input instanceof HTMLInputElement ? input.value : ''))).toBe(`${site.origin}/`);
    await bench.go('ledger', '待核实');
  });
});
