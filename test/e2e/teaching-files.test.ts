import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lensed, launch } from './browser.ts';
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
  panel = await audited('/files-one.html');
  await panel.setViewport({ width: 420, height: 860 });
});

afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
});

const audited = (path: string): Promise<Page> => auditedAt(lens, page, site.origin + path);

/** Names of the documents as the panel lists them. */
const listed = (): Promise<readonly string[]> =>
  panel.$$eval('.attachments .attachment .name', (names) => names.map((one) => one.textContent ?? ''));

const pointAt = async (words: string, shot?: string): Promise<void> => {
  const { x, y } = await placeIn(page, words);
  await page.bringToFront();
  await page.mouse.move(x + 12, y);
  await page.waitForFunction(() => document.querySelector('disclosure-lens-marks') !== null);
  if (shot !== undefined) await page.screenshot({ path: join(SHOTS, shot) });
  await page.mouse.click(x + 12, y);
};

const card = (): Promise<string> => panel.$eval('.lesson', (one) => one.textContent ?? '');

const save = async (): Promise<void> => {
  await clickText(panel, '.lesson button', '保存');
  await panel.waitForFunction(() => document.querySelector('.lesson') === null);
  await panel.waitForFunction(() => document.querySelector('.report[aria-busy="false"]') !== null);
};

describe('teaching attachments', () => {
  test('by one link: what its box holds is shown before it is kept', async () => {
    expect(await listed()).toEqual([]);
    await clickText(panel, '.attachments button', '指给我看');
    await says(panel, '请在页面上点一个附件的链接');
    await pointAt('用水单位名单', 'teach-files-pointing.png');
    await says(panel, '在本站，“资料下载”框（模板里名为“link-list”）里的文件都算附件');
    expect(page.url()).toBe(`${site.origin}/files-one.html`);
    expect(await card()).toContain('2 个附件（原来 0 个）');
    expect(await card()).toContain('框里 2 个用水单位名单.xlsx收费标准');
    await page.waitForFunction(() => CSS.highlights.has('disclosure-lens-field'));
    await page.screenshot({ path: join(SHOTS, 'teach-files-page.png') });
    await shotInBoth(panel, 'teach-files-learned');
    await save();
    await expect.poll(listed).toEqual(['用水单位名单', '收费标准']);
  });

  test('holds for other pages of the site; recommended files stay what they are', async () => {
    await audited('/files-two.html');
    await expect.poll(listed).toEqual(['合作社名录', '申报表']);
    await panel.$eval('.attachments', (one) => one.scrollIntoView());
    await shotInBoth(panel, 'teach-files-elsewhere');
    await audited('/files-none.html');
    expect(await listed()).toEqual([]);
  });

  test('says why nothing is learned of what is no link, and can be given up', async () => {
    await clickText(panel, '.attachments button', '指给我看');
    await says(panel, '请在页面上点一个附件的链接');
    await pointAt('村民监督');
    await says(panel, '指的地方没有可以打开的链接。');
    await clickText(panel, '.lesson button', '取消');
    await panel.waitForFunction(() => document.querySelector('.lesson') === null);
    expect(await listed()).toEqual([]);
  });

  test('can be turned round: what stands there is none', async () => {
    await audited('/files-two.html');
    await clickText(panel, '.attachments button', '不对？');
    await says(panel, '附件读得不全或不对');
    await panel.screenshot({ path: join(SHOTS, 'teach-files-asked.png') });
    await clickText(panel, '.lesson button', '指出不是附件的');
    await says(panel, '请在页面上点一个不是附件的链接');
    await pointAt('合作社名录（Word版）');
    await says(panel, '里的链接都不算附件');
    expect(await card()).toContain('不再算 3 个');
    await save();
    await expect.poll(listed).toEqual([]);
  });

  test('is listed in the settings, handed on in the site file, and deleted there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-sites-'));
    await openSettings(panel);
    expect(await textOf(panel)).toContain('“资料下载”框（模板里名为“link-list”）里的链接都不算附件');
    await panel.screenshot({ path: join(SHOTS, 'teach-files-settings.png') });
    const control = await lens.browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await clickText(panel, '.settings button', '导出站点文件');
    await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual(['公开镜站点文件.json']);
    const file = JSON.parse(readFileSync(join(folder, '公开镜站点文件.json'), 'utf8'));
    expect(file.sites[0].lessons).toEqual([{ field: 'attachments', relation: 'not-box', name: 'link-list', called: '资料下载' }]);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.site li button.link')?.click());
    await says(panel, '还没有');
    const words = JSON.stringify({
      ...file,
      sites: [{ ...file.sites[0], lessons: [{ field: 'attachments', relation: 'box', name: 'zlxz' }] }],
    });
    await panel.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('.settings .files input[type=file]');
      const given = new DataTransfer();
      given.items.add(new File([text], 'sites.json', { type: 'application/json' }));
      if (input === null) throw new Error('No place for a file.');
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, words);
    await says(panel, '模板里名为“zlxz”的框里的文件都算附件');
    await panel.click('button[aria-label="返回检查结果"]');
    await audited('/files-two.html');
    await expect.poll(listed).toEqual(['合作社名录', '申报表']);
  });
});
