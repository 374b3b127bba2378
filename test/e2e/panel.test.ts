import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../src/model/tab.ts';
import { isPanel, type Lensed, launch } from './browser.ts';
import { samplePages } from './sample-pages.ts';
import { type Served, serve } from './serve.ts';

const SHOTS = join(import.meta.dirname, '../../out/e2e');
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'self'" };
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>';

let site: Served;
let lens: Lensed;
const asked: string[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await serve((path) => {
    asked.push(path);
    if (path === '/file.pdf') return { body: PDF, headers: { 'content-type': 'application/pdf' } };
    return { body: samplePages[path] ?? '', headers: STRICT };
  });
  lens = await launch();
});

afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
});

afterEach(async () => {
  const panels = lens.browser.targets().filter(isPanel);
  await Promise.all(panels.map(async (target) => (await target.asPage()).close()));
  const pages = await lens.browser.pages();
  await Promise.all(pages.filter((page) => page.url() !== 'about:blank').map((page) => page.close()));
});

const open = async (path: string): Promise<Page> => {
  const page = await lens.browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(path.includes(':') ? path : site.origin + path, { waitUntil: 'load' });
  return page;
};

const audited = async (path: string): Promise<{ readonly page: Page; readonly panel: Page }> => {
  const page = await open(path);
  const panel = await lens.click(page);
  await panel.waitForSelector('.verdict');
  return { page, panel };
};

/** Evaluates in the background, where the states of tabs are kept. */
const inBackground = async <T>(script: string): Promise<T> => {
  const target = await lens.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('No background.');
  return (await worker.evaluate(script)) as T;
};

const reports = async (): Promise<readonly TabState[]> => Object.values(await inBackground<Record<string, TabState>>('chrome.storage.session.get()'));

const findings = async (): Promise<string> => {
  const states = await reports();
  return JSON.stringify(states.flatMap((state) => (state.kind === 'done' ? state.report.findings : [])));
};

const text = (panel: Page): Promise<string> => panel.evaluate(() => document.body.innerText);

const clickText = async (panel: Page, selector: string, words: string): Promise<void> => {
  await panel.evaluate(
    (where, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(where)].find((one) => one.innerText.includes(wanted));
      if (found === undefined) throw new Error(`Nothing says “${wanted}”.`);
      found.click();
    },
    selector,
    words,
  );
};

/** What is lit on the page, by tone. */
const lit = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => (range instanceof Range ? range.toString() : ''))])));

const hosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('disclosure-lens-marks').length);

describe('a click on the icon', () => {
  test('audits the page and shows its fields, each gap with basis and fix, and the count on the icon', async () => {
    const { page, panel } = await audited('/gaps.html');
    const shown = await text(panel);
    for (const words of ['政策文件', '文号', '云政办〔2024〕12号', '元数据', '页面有栏目无值', '有效性未标注', '依据', '原文已核', '怎么改', '导出整改清单']) {
      expect(shown).toContain(words);
    }
    expect(shown).toMatch(/缺 \d+ 项/);
    const fails = JSON.parse(await findings()).filter(({ outcome }: { outcome: string }) => outcome === 'fail').length;
    expect(fails).toBeGreaterThan(0);
    const badge = await inBackground<string>('chrome.tabs.query({active:true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))');
    expect(badge).toBe(String(fails));
    await page.screenshot({ path: join(SHOTS, 'page.png') });
    await panel.screenshot({ path: join(SHOTS, 'panel-light.png') });
  });

  test('says what was checked where nothing is wrong', async () => {
    const { panel } = await audited('/good.html');
    const shown = await text(panel);
    expect(shown).toContain('没有发现问题');
    expect(shown).toMatch(/通过 \d+ 项/);
    expect(shown).toContain('没有发现下列问题');
  });

  test('gives byte-identical findings twice', async () => {
    const { panel } = await audited('/gaps.html');
    const first = await findings();
    await panel.click('button[aria-label="重新检查"]');
    await panel.waitForSelector('.report[aria-busy="false"]');
    expect(await findings()).toBe(first);
  });
});

describe('a row of the panel', () => {
  test('scrolls the page to its words and lights up exactly those', async () => {
    const { page, panel } = await audited('/gaps.html');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.has('disclosure-lens-field'));
    expect(await lit(page)).toEqual({ 'disclosure-lens-field': ['云政办〔2024〕12号'] });
    expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
    expect(await hosts(page)).toBe(1);
    await page.screenshot({ path: join(SHOTS, 'page-field-lit.png') });
  });

  test('paints the words under a strict content policy, and moves nothing', async () => {
    const { page, panel } = await audited('/gaps.html');
    const size = () => page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth, document.body.innerHTML.length]);
    const before = { size: await size(), shot: await page.screenshot({ encoding: 'base64' }) };
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.has('disclosure-lens-field'));
    await page.evaluate(() => scrollTo(0, 0));
    expect(await size()).toEqual(before.size);
    expect(await page.screenshot({ encoding: 'base64' })).not.toBe(before.shot);
    await panel.keyboard.press('Escape');
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await page.screenshot({ encoding: 'base64' })).toBe(before.shot);
  });

  test('of a finding lights up every quote at once', async () => {
    const { page, panel } = await audited('/gaps.html');
    await clickText(panel, '.finding:has(.quote + .quote) .actions button', '定位');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const words = Object.values(await lit(page)).flat();
    expect(words.length).toBeGreaterThan(1);
    const quotes = await panel.$$eval('.finding:has(.quote + .quote) q', (found) => found.map((one) => one.textContent));
    for (const word of words) expect(quotes).toContain(word.replace(/\s+/g, ' '));
    await page.screenshot({ path: join(SHOTS, 'page-finding-lit.png') });
  });

  test('finds words again that have moved, and says so when they are gone', async () => {
    const { page, panel } = await audited('/gaps.html');
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

  test('works by keyboard alone: focus previews, Enter jumps, Esc puts the page back', async () => {
    const { page, panel } = await audited('/gaps.html');
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
    const { page, panel } = await audited('/gaps.html');
    await clickText(panel, 'button.value', '云政办〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.size === 1 && document.querySelector('disclosure-lens-marks') !== null);
    await panel.close();
    await page.waitForFunction(() => CSS.highlights.size === 0 && document.querySelector('disclosure-lens-marks') === null);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('may count its visitors, but when its words change the panel offers to check again', async () => {
    const { page, panel } = await audited('/gaps.html');
    const set = (id: string, words: string): Promise<void> =>
      page.evaluate((where, said) => document.getElementById(where)?.replaceChildren(said), id, words);
    await set('counter', '浏览次数：4096');
    await new Promise((done) => setTimeout(done, 2500));
    expect(await panel.$('.stale')).toBeNull();
    await set('counter', '本文件已废止');
    await panel.waitForSelector('.stale');
    await clickText(panel, '.stale button', '重新检查');
    await panel.waitForFunction(() => document.querySelector('.stale') === null && document.querySelector('.report[aria-busy="false"]') !== null);
  });

  test('that was left is named so, the icon is cleared, and elsewhere permission is asked for', async () => {
    const { page, panel } = await audited('/gaps.html');
    await page.goto(site.origin.replace('127.0.0.1', 'localhost') + '/good.html');
    await panel.waitForSelector('.stale');
    expect(await text(panel)).toContain('页面已换或已刷新');
    expect(await inBackground<string>('chrome.tabs.query({active:true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))')).toBe('');
    await clickText(panel, '.stale button', '重新检查');
    await panel.waitForFunction(() => document.body.innerText.includes('还没有读取本页的权限'));
    await panel.screenshot({ path: join(SHOTS, 'panel-no-permission.png') });
  });
});

describe('what cannot be audited is said with what to do', () => {
  for (const [what, path, words] of [
    ['a page of the browser', 'chrome://version/', '这是浏览器自己的页面'],
    ['an empty page', '/empty.html', '页面上没有可读的文字'],
    ['a PDF', '/file.pdf', '这是 PDF 文件，不是网页'],
  ] as const) {
    test(what, async () => {
      const page = await open(path);
      const panel = await lens.click(page);
      await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
      await panel.screenshot({ path: join(SHOTS, `panel-${what.replaceAll(' ', '-')}.png`) });
    });
  }
});

describe('the page type', () => {
  test('is corrected with one choice, checked again, and remembered for the column', async () => {
    const { page, panel } = await audited('/gaps.html');
    const before = await findings();
    await panel.click('.type .ant-select');
    await panel.waitForSelector('.ant-select-item-option');
    await clickText(panel, '.ant-select-item-option', '意见征集');
    await panel.waitForFunction(() => document.body.innerText.includes('已手动更正'));
    expect(await findings()).not.toBe(before);
    await page.goto(`${site.origin}/good.html`);
    await lens.click(page);
    await panel.waitForFunction(() => document.querySelector('.stale') === null && document.body.innerText.includes('已手动更正'));
    await panel.click('.type .ant-select');
    await clickText(panel, '.ant-select-item-option', '自动识别');
    await panel.waitForFunction(() => !document.body.innerText.includes('已手动更正'));
  });
});

describe('handing over', () => {
  test('saves a workbook whose rows are the findings and whose text never is a formula', async () => {
    const { panel } = await audited('/formula.html');
    const folder = mkdtempSync(join(tmpdir(), 'lens-'));
    const session = await lens.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.click('.foot .export');
    await panel.waitForFunction(() => document.querySelector('.toast')?.textContent?.startsWith('已导出'));
    const name = await finished(folder);
    expect(name).toMatch(/云溪县.*\d{4}-\d{2}-\d{2}\.xlsx$/);
    const files = unzipSync(readFileSync(join(folder, name)));
    const all = Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    const sheet = all.find(([path]) => path.endsWith('sheet1.xml'))?.[1] ?? '';
    const fails = JSON.parse(await findings()) as readonly { outcome: string }[];
    expect(sheet.match(/<row\b/g)).toHaveLength(1 + fails.filter(({ outcome }) => outcome !== 'error').length);
    expect(all.some(([, xml]) => xml.includes('有效性未标注'))).toBe(true);
    expect(all.some(([, xml]) => xml.includes('HYPERLINK('))).toBe(true);
    for (const [path, xml] of all) if (path.includes('worksheets/')) expect(xml).not.toMatch(/<f\b/);
  });
});

const finished = async (folder: string): Promise<string> => {
  for (let round = 0; round < 100; round += 1) {
    const name = readdirSync(folder).find((one) => one.endsWith('.xlsx'));
    if (name !== undefined) return name;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('No workbook was saved.');
};

describe('in the dark', () => {
  test('the panel is dark', async () => {
    const { panel } = await audited('/gaps.html');
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await new Promise((done) => setTimeout(done, 300));
    await panel.screenshot({ path: join(SHOTS, 'panel-dark.png') });
    expect(await panel.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 24, 28)');
  });
});
