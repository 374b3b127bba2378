import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHandOver } from '../../scripts/bench/hand-over-sample.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { HandOver } from '../../src/model/hand-over.ts';
import { ruleBook } from '../../src/report/basis-text.ts';
import { renderHtml } from '../../src/report/render/html.ts';
import { rules } from '../../src/rules/all.ts';
import { HOSTILE } from '../report/example.ts';
import { exampleHandOvers, handOversSaying } from '../report/hand-overs.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1200, height: 900 };
const PHONE = { width: 390, height: 844 };
const SHOWN = 'article:not([hidden])';

let browser: Browser;
let page: Page;
/** Errors, and everything that was asked of the network. */
let noticed: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'disclosure-lens-report-'));

beforeAll(async () => {
  const found = findBrowser();
  if (found === null) throw new Error('No browser on this machine to test with.');
  browser = await puppeteer.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => noticed.push(String(error)));
  page.on('console', (message) => noticed.push(message.text()));
  page.on('dialog', (dialog) => {
    noticed.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) noticed.push(request.url());
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const written = async (handOver: HandOver): Promise<string> => [...(await renderHtml(handOver, ruleBook(rules)))].join('');

const open = async (handOver: HandOver | undefined, html = ''): Promise<void> => {
  if (handOver === undefined) throw new Error('There is no example.');
  const path = join(folder, 'report.html');
  writeFileSync(path, html === '' ? await written(handOver) : html);
  noticed = [];
  await page.goto(pathToFileURL(path).href);
};

const axe = async (): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 200)))",
  );
  return Array.isArray(found) ? found.map(String) : ['axe did not answer'];
};

const count = (selector: string): Promise<number> => page.$$eval(selector, (found) => found.length);
const said = (): Promise<string> => page.$eval('#shown', (line) => line.textContent ?? '');

describe('the web report', () => {
  test.each(
    ['page', 'selection', 'run', 'ledger', 'empty'].flatMap((kind) =>
      ['light', 'dark'].flatMap((scheme) => [[kind, scheme, WIDE] as const, [kind, scheme, PHONE] as const]),
    ),
  )('of a %s in %s passes axe and asks the network for nothing: %j', async (kind, scheme, viewport) => {
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await open(exampleHandOvers()[kind]);
    expect(await axe()).toEqual([]);
    expect(noticed).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test('filters by weight, problem, page and text, groups by page or problem, and says how many are left', async () => {
    await page.setViewport(WIDE);
    await open(sampleHandOver(60, 0));
    expect([await count(SHOWN), await said()]).toEqual([60, '共 60 项']);
    await page.select('select[name=severity]', 'error');
    expect([await count(SHOWN), await said()]).toEqual([18, '筛选出 18 项，共 60 项']);
    await page.select('select[name=page]', 'https://www.linjiang.example/zwgk/2022/5001.html');
    expect(await count(SHOWN)).toBe(3);
    expect(await count('#list > .group:not([hidden])')).toBe(1);
    await page.type('input[name=text]', '第 2 页第 5 处');
    expect(await count(SHOWN)).toBe(1);
    await page.click('button[type=reset]');
    await page.waitForFunction(() => document.querySelectorAll('article:not([hidden])').length === 60);
    await page.click('input[value=rule]');
    expect(await count('#list > .group')).toBe(60);
    expect(await page.$eval(`${SHOWN} .where a`, (link) => link.getAttribute('href'))).toMatch(/^https:\/\/www\.linjiang\.example\//u);
    expect(await axe()).toEqual([]);
    await page.click('input[value=page]');
    expect(await count('#list > .group')).toBe(6);
    expect(noticed).toEqual([]);
  });

  test('on paper has every finding and no controls', async () => {
    await open(sampleHandOver(60, 0));
    await page.emulateMediaType('print');
    expect(await page.$eval('#filters', (form) => getComputedStyle(form).display)).toBe('none');
    expect(await page.$$eval('article', (all) => all.every((article) => article.getBoundingClientRect().height > 50))).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    await page.emulateMediaType('screen');
  });

  test('shows pictures of findings that came along, without asking for them', async () => {
    await open(sampleHandOver(10, 3));
    expect(await page.$$eval('article img', (all) => all.map((image) => image.naturalWidth))).toEqual([900, 900, 900]);
    expect(await axe()).toEqual([]);
    expect(noticed.filter((line) => !line.startsWith('data:'))).toEqual([]);
  });

  test('can be read without its script', async () => {
    await page.setJavaScriptEnabled(false);
    await open(exampleHandOvers().page);
    await page.setJavaScriptEnabled(true);
    expect(await count('article')).toBe(3);
    expect(await page.$eval('#filters', (form) => getComputedStyle(form).display)).toBe('none');
  });

  test('answers at once with 5,000 findings', async () => {
    await open(sampleHandOver(5_000, 0));
    const started = Date.now();
    await page.click('input[value=rule]');
    await page.select('select[name=severity]', 'warning');
    expect(await said()).toMatch(/^筛选出 \d+ 项，共 5000 项$/u);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

test('hostile text neither runs nor asks for anything', async () => {
  for (const text of [
    ...HOSTILE,
    '</script><script>alert(1)</script>',
    '\u2028alert(1)\u2029',
    '<svg onload=alert(1)>',
    '" onfocus="alert(1)" autofocus x="',
  ]) {
    for (const kind of ['page', 'ledger']) {
      await open(handOversSaying(text)[kind]);
      expect([text, ...noticed]).toEqual([text]);
      expect(await count('script')).toBe(1);
      expect(await said()).toMatch(/^共 \d+ 项$/u);
    }
  }
});

test('and were anything let through, the policy would stop it', async () => {
  const html = await written(exampleHandOvers().page ?? sampleHandOver(1, 0));
  const planted =
    '<script>document.title = "ran"</script><img src="https://x.example/x.png" onerror="document.title = \'ran\'"><base href="https://x.example/">';
  await open(sampleHandOver(1, 0), html.replace('<main>', `<main>${planted}`));
  expect(await page.title()).not.toBe('ran');
  expect(noticed.filter((line) => /Content Security Policy/u.test(line)).length).toBeGreaterThanOrEqual(3);
});
