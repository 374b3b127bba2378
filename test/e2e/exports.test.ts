import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { paragraph, writeDocument } from '../../src/report/render/document.ts';
import { clickText, type Session, startSession } from './session.ts';

const SHOTS = join(import.meta.dirname, '../../out/e2e');
let session: Session;
let folder = '';

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  session = await startSession();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disclosure-lens-exports-'));
});
afterEach(async () => {
  await session.tidy();
  rmSync(folder, { recursive: true });
});
afterAll(() => session?.end());

const opened = async (): Promise<Page> => {
  const { panel } = await session.audited('/gaps.html');
  const control = await session.lens.browser.target().createCDPSession();
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return panel;
};

const choose = async (panel: Page, words: string): Promise<void> => {
  await panel.click('button[aria-label="其他格式"]');
  await panel.waitForSelector('.ant-dropdown-menu-item', { visible: true });
  await clickText(panel, '.ant-dropdown-menu-item', words);
};

const saved = async (extension: string): Promise<string> => {
  for (let round = 0; round < 100; round += 1) {
    const name = readdirSync(folder).find((one) => one.endsWith(`.${extension}`));
    if (name !== undefined) return name;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No .${extension} was saved.`);
};

test.each([
  ['Word 问题清单', 'docx', /问题清单/u],
  ['Word 整改通知书', 'docx', /整改通知书/u],
  ['网页报告', 'html', /\.html$/u],
])('%s is saved under a name of its own', async (words, extension, name) => {
  const panel = await opened();
  await choose(panel, words);
  expect(await saved(extension)).toMatch(name);
});

test('an office’s template is filled; what is wrong with another is listed until it is read', async () => {
  const good = join(folder, '好模板.in');
  const bad = join(folder, '坏模板.in');
  writeFileSync(good, writeDocument('模板', [paragraph('body', '{单位}：{结论}')], false));
  writeFileSync(bad, writeDocument('模板', [paragraph('body', '{单位名}{#毛病}{/毛病}')], false));
  const panel = await opened();
  const [first] = await Promise.all([panel.waitForFileChooser(), choose(panel, '填写本单位的 Word 模板')]);
  await first.accept([bad]);
  await panel.waitForSelector('.template-faults');
  expect(await panel.$$eval('.template-faults li', (all) => all.length)).toBe(2);
  expect(await panel.$eval('.template-faults', ({ textContent }) => textContent)).toContain(
    '占位符 {单位名} 认不出来。您要的可能是 {单位}。',
  );
  await panel.screenshot({ path: join(SHOTS, 'template-faults.png') });
  await clickText(panel, '.template-faults button', '知道了');
  const [second] = await Promise.all([panel.waitForFileChooser(), choose(panel, '填写本单位的 Word 模板')]);
  await second.accept([good]);
  expect(await saved('docx')).toMatch(/\.docx$/u);
  expect(await panel.$('.template-faults')).toBeNull();
});

test('the preview opens the report in a tab of its own', async () => {
  const panel = await opened();
  await choose(panel, '预览');
  const target = await session.lens.browser.waitForTarget((one) => one.url().startsWith('blob:'), { timeout: 10_000 });
  const tab = await target.page();
  await tab?.waitForSelector('#problems');
  expect(await tab?.$eval('body', ({ textContent: innerText }) => innerText)).toContain('问题清单');
  await tab?.screenshot({ path: join(SHOTS, 'preview.png') });
  await tab?.close();
});
