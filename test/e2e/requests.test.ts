import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBackground, isPanel, type Lensed, launch } from './browser.ts';
import { samplePages } from './sample-pages.ts';
import { type Served, serve } from './serve.ts';
import { clickText } from './session.ts';

let site: Served;
let lens: Lensed;
/** What the site was asked for, and what any target of the browser asked of anybody. */
const served: string[] = [];
const sent: string[] = [];

const WATCHED: ReadonlySet<string> = new Set([
  'page',
  'background_page',
  'service_worker',
  'worker',
  'shared_worker',
  'iframe',
  'other',
  'webview',
  'tab',
]);

const watch = async (target: Target): Promise<void> => {
  if (!WATCHED.has(target.type())) return;
  try {
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => sent.push(request.url));
    session.on('Network.webSocketCreated', ({ url }) => sent.push(url));
    await session.send('Network.enable');
  } catch {
    // Some targets have no network of their own.
  }
};

beforeAll(async () => {
  site = await serve((path) => {
    served.push(path);
    return { body: samplePages[path] ?? '' };
  });
  lens = await launch();
  lens.browser.on('targetcreated', (target) => void watch(target));
  await Promise.all(lens.browser.targets().map(watch));
});

afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
});

test('an audit, a look at the page and an export ask nobody for anything', async () => {
  const page = await lens.browser.newPage();
  await page.goto(`${site.origin}/gaps.html`, { waitUntil: 'networkidle0' });
  const own = { sent: sent.filter((url) => url.startsWith('http')), served: [...served] };
  expect(own.sent).toContain(`${site.origin}/gaps.html`);

  const panel = await lens.click(page);
  await panel.waitForSelector('.foot .export');
  await panel.evaluate(() => document.querySelector<HTMLElement>('button.value')?.click());
  await page.waitForFunction(() => CSS.highlights.size > 0);
  for (const format of ['.foot .export', '.foot .ant-dropdown-trigger']) await panel.click(format);
  await panel.waitForSelector('.ant-dropdown-menu-item');
  // All that save or copy; a preview takes the panel's place, and a template must be chosen first.
  for (const item of await panel.$$('.ant-dropdown-menu-item'))
    await item.evaluate((one) => /预览|模板/u.test(one.textContent) || (one as HTMLElement).click());
  await panel.click('button[aria-label="重新检查"]');
  await new Promise((done) => setTimeout(done, 2000));

  const self = `chrome-extension://${lens.extension.id}`;
  const outside = sent.filter((url) => !url.startsWith(`${self}/`) && !url.startsWith(`blob:${self}/`) && !url.startsWith('data:'));
  expect(outside.filter((url) => url.startsWith('http'))).toEqual(own.sent);
  expect(outside.filter((url) => !url.startsWith('http') && url !== 'about:blank')).toEqual([]);
  expect(served).toEqual(own.served);
  // The watch itself works: it saw what the export loaded of the extension's own files.
  expect(sent.some((url) => url.startsWith(`${self}/chunks/xlsx`))).toBe(true);
});

test('the panel and the background could not ask anybody even if they wanted to', async () => {
  const panel = await (await lens.browser.waitForTarget(isPanel)).asPage();
  const ask = (address: string): Promise<string> =>
    Promise.resolve()
      .then(() => fetch(address))
      .then(
        () => 'answered',
        () => 'refused',
      );
  expect(await panel.evaluate(ask, `${site.origin}/good.html`)).toBe('refused');
  const worker = await (await lens.browser.waitForTarget(isBackground(lens.extension))).worker();
  expect(await worker?.evaluate(ask, `${site.origin}/good.html`)).toBe('refused');
  expect(served).not.toContain('/good.html');
});

test('attachments are asked for after the click and never before, and nothing else with them', async () => {
  const page = await lens.browser.newPage();
  await page.goto(`${site.origin}/good.html`, { waitUntil: 'networkidle0' });
  const panel = await lens.click(page);
  await panel.waitForSelector('.report[aria-busy="false"] .attachments button');
  const before = { sent: sent.length, served: served.length };
  await new Promise((done) => setTimeout(done, 1500));
  expect(served.slice(before.served)).toEqual([]);
  await clickText(panel, '.attachments button', '检查附件');
  await panel.waitForFunction(
    () => document.querySelector('.attachments .working') === null && document.querySelector('.attachments .chip'),
  );
  const files = ['/files/pjb.docx', '/files/pjb.pdf'];
  expect([...new Set(served.slice(before.served))].sort()).toEqual(files);
  const self = `chrome-extension://${lens.extension.id}/`;
  const outside = sent.slice(before.sent).filter((url) => url.startsWith('http'));
  expect([...new Set(outside)].sort()).toEqual(files.map((path) => site.origin + path));
  expect(
    sent
      .slice(before.sent)
      .every((url) => url.startsWith(self) || url.startsWith(`blob:${self}`) || url.startsWith('http') || url.startsWith('data:')),
  ).toBe(true);
});
