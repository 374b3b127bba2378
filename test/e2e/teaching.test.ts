import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPanel, type Lensed, launch } from './browser.ts';
import { type Served, serve } from './serve.ts';
import { clickText, textOf } from './session.ts';
import { teachingPages } from './teaching-pages.ts';
import { auditedAt, openSettings, placeIn, SHOTS, says, shotInBoth } from './teaching-steps.ts';

let site: Served;
let lens: Lensed;
let page: Page;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  const pages = teachingPages('http://localhost:1');
  site = await serve((path) => ({ body: pages[path] ?? '' }));
  lens = await launch();
  page = await lens.browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  panel = await audited('/one.html');
  await panel.setViewport({ width: 420, height: 860 });
});

afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
});

const audited = (path: string): Promise<Page> => auditedAt(lens, page, site.origin + path);

/** The row of a field: its value as the panel shows it. */
const shownIn = (label: string): Promise<string> =>
  panel.evaluate((wanted) => {
    const row = [...document.querySelectorAll('.fact')].find((one) => one.querySelector('.label')?.textContent === wanted);
    return row?.querySelector('.value')?.textContent ?? '没有这一行';
  }, label);

const click = (label: string, words: string): Promise<void> =>
  panel.evaluate(
    (wanted, said) => {
      const row = [...document.querySelectorAll('.fact')].find((one) => one.querySelector('.label')?.textContent === wanted);
      const button = [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(said));
      if (button === undefined) throw new Error(`No button “${said}” in the row of ${wanted}.`);
      button.click();
    },
    label,
    words,
  );

const placeOf = (words: string): ReturnType<typeof placeIn> => placeIn(page, words);
const shows = (words: string): Promise<unknown> => says(panel, words);
const shotBoth = (name: string): Promise<void> => shotInBoth(panel, name);
const marks = (): Promise<number> => page.evaluate(() => document.querySelectorAll('disclosure-lens-marks').length);

describe('teaching a field', () => {
  test('that was not read: a click on the value, what is read now, and the rule in words', async () => {
    expect(await shownIn('文号')).toBe('—');
    await click('文号', '指给我看');
    await shows('请在页面上点一下文号的值');
    await shotBoth('teach-pointing');
    const { x, y } = await placeOf('青水〔2024〕12号');
    await page.bringToFront();
    await page.mouse.move(x + 20, y);
    await page.waitForFunction(() => document.querySelector('disclosure-lens-marks') !== null);
    await page.screenshot({ path: join(SHOTS, 'teach-page-pointing.png') });
    await page.mouse.click(x + 20, y);
    await shows('在本站，文号取“公文序列”右边单元格的内容');
    expect(await textOf(panel)).toContain('青水〔2024〕12号');
    await page.waitForFunction(() => CSS.highlights.has('disclosure-lens-field'));
    await shotBoth('teach-learned');
    await clickText(panel, '.lesson button', '保存');
    await panel.waitForFunction(() => document.querySelector('.lesson') === null);
    await panel.waitForFunction(() => document.querySelector('.report[aria-busy="false"]') !== null);
    await expect.poll(() => shownIn('文号')).toBe('青水〔2024〕12号');
    expect(await marks()).toBe(0);
  });

  test('holds for other pages of the site, and says empty where there is none', async () => {
    await audited('/two.html');
    await expect.poll(() => shownIn('文号')).toBe('青农发〔2023〕7号');
    await audited('/blank.html');
    await expect.poll(() => shownIn('文号')).toBe('—');
    expect(await textOf(panel)).toContain('页面有栏目无值');
    await audited('/one.html');
  });

  test('by words that were selected; the page’s own links and handlers stay quiet', async () => {
    await page.evaluate(() => document.addEventListener('click', () => document.body.setAttribute('data-clicked', '1')));
    await click('发布机构', (await shownIn('发布机构')) === '—' ? '指给我看' : '不对');
    if ((await textOf(panel)).includes('读得不对')) await clickText(panel, '.lesson button', '指给我看');
    await shows('请在页面上点一下发布机构的值');
    const { x, y, width } = await placeOf('水利股');
    await page.bringToFront();
    await page.mouse.click(x + width / 2, y);
    await shows('在本站，发布机构取“承办处”右边单元格的内容');
    expect(page.url()).toBe(`${site.origin}/one.html`);
    expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(false);
    await clickText(panel, '.lesson button', '换一处');
    await shows('请在页面上点一下发布机构的值');
    await page.bringToFront();
    const number = await placeOf('2024-04-08');
    await page.mouse.move(number.x + 2, number.y);
    await page.mouse.down();
    await page.mouse.move(number.x + number.width - 2, number.y, { steps: 8 });
    await page.mouse.up();
    await shows('没能从');
    await clickText(panel, '.lesson button', '取消');
    await panel.waitForFunction(() => document.querySelector('.lesson') === null);
  });

  test('is given up with Esc on the page or in the panel, and leaves nothing behind', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    for (const where of [page, panel]) {
      await click('有效性', '指给我看');
      await shows('请在页面上点一下有效性的值');
      await where.bringToFront();
      if (where === page) await page.mouse.click(5, 5, { button: 'middle' });
      await where.keyboard.press('Escape');
      await panel.waitForFunction(() => document.querySelector('.lesson') === null);
    }
    await page.waitForFunction(() => document.querySelector('disclosure-lens-marks') === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('the title too, at the head of the panel', async () => {
    const heading = (): Promise<string> => panel.$eval('.verdict h1', (one) => one.textContent ?? '');
    await audited('/quiet.html');
    await panel.click('.verdict button.teach');
    await clickText(panel, '.verdict .lesson button', '指给我看');
    await shows('请在页面上点一下标题的值');
    const { x, y } = await placeOf('用水户协会章程');
    await page.bringToFront();
    await page.mouse.click(x + 4, y);
    await shows('在本站，标题取模板里名为“doc-name”的位置的内容');
    await clickText(panel, '.verdict .lesson button', '保存');
    await expect.poll(heading).toBe('用水户协会章程');
    await audited('/quieter.html');
    await expect.poll(heading).toBe('灌区轮灌办法');
    await audited('/one.html');
  });

  test('can also say that this page has none', async () => {
    await click('索引号', '不对');
    await shotBoth('teach-asked');
    await clickText(panel, '.lesson button', '本页没有这一项');
    await shows('只对这一页：没有索引号');
    await clickText(panel, '.lesson button', '保存');
    await expect.poll(() => shownIn('索引号')).toBe('—');
    await audited('/two.html');
    expect(await shownIn('索引号')).toBe('QH0011/2024-0012');
    await audited('/one.html');
  });
});

describe('settings', () => {
  const open = (): Promise<void> => openSettings(panel);
  const folder = mkdtempSync(join(tmpdir(), 'lens-sites-'));

  test('list what was taught and hand it on as a file', async () => {
    await panel.click('.type .ant-select');
    await clickText(panel, '.ant-select-item-option', '意见征集');
    await shows('已手动更正');
    await open();
    const shown = await textOf(panel);
    for (const words of ['青禾县人民政府', '127.0.0.1', '文号取“公文序列”右边单元格的内容', '没有索引号', '意见征集'])
      expect(shown).toContain(words);
    await shotBoth('settings');
    const control = await lens.browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await clickText(panel, '.settings button', '导出站点文件');
    await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual(['公开镜站点文件.json']);
    const file = JSON.parse(readFileSync(join(folder, '公开镜站点文件.json'), 'utf8'));
    expect(file.sites[0].lessons).toContainEqual({ field: 'documentNumber', relation: 'right', label: '公文序列' });
  });

  test('forget, one by one', async () => {
    for (;;) {
      const left = await panel.$$eval('.settings .column button.link', (buttons) => buttons.length);
      if (left === 0) break;
      await panel.evaluate(() => document.querySelector<HTMLElement>('.settings .column button.link')?.click());
      await panel.waitForFunction((before) => document.querySelectorAll('.settings .column button.link').length < before, {}, left);
    }
    expect(await textOf(panel)).toContain('还没有');
    await panel.click('button[aria-label="返回检查结果"]');
    await audited('/one.html');
    expect(await shownIn('文号')).toBe('—');
  });

  test('take a file in, and refuse one that is none, in words', async () => {
    await open();
    const input = await panel.$('input[type=file]');
    const bad = join(folder, 'bad.json');
    writeFileSync(
      bad,
      '{"schema":"disclosure-lens/sites","version":1,"sites":[{"id":"x","name":"<img src=x onerror=alert(1)>","recognise":{}}]}',
    );
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(bad);
    await shows('站点文件第 1 个站点的识别特征不符合要求，没有导入任何内容。');
    await panel.screenshot({ path: join(SHOTS, 'settings-refused.png') });
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(join(folder, '公开镜站点文件.json'));
    await shows('文号取“公文序列”右边单元格的内容');
    await panel.click('button[aria-label="返回检查结果"]');
    await audited('/two.html');
    await expect.poll(() => shownIn('文号')).toBe('青农发〔2023〕7号');
  });
});

test('the panel is still the only one', () => {
  expect(lens.browser.targets().filter(isPanel)).toHaveLength(1);
});
