import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AttachmentSite, openAttachmentSite } from './attachment-site.ts';
import { audited, barriers, check, close, sectionText, shoot, textAsShown } from './attachment-steps.ts';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { clickText, textOf } from './session.ts';

let site: AttachmentSite;
let lens: Lensed;

beforeAll(async () => {
  mkdirSync(join(import.meta.dirname, '../../out/e2e'), { recursive: true });
  site = await openAttachmentSite();
  lens = await launch();
});

afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
});

beforeEach(() => {
  site.asked.length = 0;
  site.askedElsewhere.length = 0;
});

const chooseType = async (panel: Page, type: string): Promise<void> => {
  await panel.click('.type .ant-select');
  await clickText(panel, '.ant-select-item-option', type);
};

test('nothing is fetched before the click; then page, Word and PDF are told to agree', async () => {
  const both = await audited(lens, `${site.origin}/policy/2025/home-care.html`);
  const { panel } = both;
  const before = [...site.asked];
  expect(before.filter((path) => path.startsWith('/files/'))).toEqual([]);
  await shoot(panel, 'before');
  await check(panel);
  expect(site.asked.slice(before.length).sort()).toEqual([
    '/files/home-care-application.docx',
    '/files/home-care.docx',
    '/files/home-care.pdf',
  ]);
  const said = await sectionText(panel);
  expect(said).toContain('附件 3 件');
  expect(said).toContain('三版一致');
  expect(said).toMatch(/PDF\s+71 KB · 1 页\s+可下载\s+文本型/u);
  expect(said).toMatch(/DOCX\s+11 KB\s+可下载\s+文本型/u);
  await shoot(panel, 'agree');
  // Another page type judges the same files anew; nothing is fetched for it.
  site.asked.length = 0;
  await chooseType(panel, '动态信息');
  await panel.waitForFunction(() => document.querySelector('.report[aria-busy="false"] .type')?.textContent.includes('已手动更正'));
  await panel.waitForFunction(() => document.querySelector('.attachments')?.textContent.includes('可下载'));
  expect(site.asked).toEqual([]);
  await chooseType(panel, '自动识别');
  await panel.waitForFunction(() => document.querySelector('.attachments')?.textContent.includes('三版一致'));
  await close(both);
});

test('what is wrong with each file is told apart; another site is not asked, but leave for it is offered', async () => {
  const both = await audited(lens, `${site.origin}/policy/2025/faults.html`);
  const { panel } = both;
  await check(panel);
  const rows = (await textAsShown(panel, '.attachment')).map((text) => text.split('\n'));
  const said = Object.fromEntries(rows.map(([name = '', ...states]) => [name, states.join(' ').replace(/\s+/gu, ' ')]));
  expect(said.补助标准).toContain('文件不存在');
  expect(said.申请表).toContain('下载到的是网页');
  expect(said.验收表).toContain('需登录或验证');
  expect(said.名单).toContain('空文件');
  expect(said.说明).toContain('格式与扩展名不符 实际：Word 文档（docx）');
  expect(said.附图).toContain('超过 50 MB，没有检查');
  expect(said.建设计划).toContain('没有授权，没有检查');
  expect(said.建设计划).toContain('允许读取 localhost 并检查');
  expect(said.验收办法).toContain('没有授权，没有检查 下载地址跳转到了别的网站，浏览器不让读取。');
  expect(said.示范文本).toContain('可下载');
  // Where a file has moved, the browser goes along as with any click; what is linked elsewhere is not asked for.
  expect(site.askedElsewhere).not.toContain('/plan.docx');
  expect(await textOf(panel)).toContain('附件“补助标准.pdf”打不开，网站回答文件不存在（404）');
  expect(await barriers(panel, '.attachments')).toEqual([]);
  await shoot(panel, 'faults');
  // A single file is tried again; the others are not asked for.
  site.asked.length = 0;
  await clickText(panel, '.attachments .version button.link', '重试');
  await panel.waitForFunction(() => document.querySelector('.attachments .working') !== null);
  await panel.waitForFunction(() => document.querySelector('.attachments .working') === null, { timeout: 20_000 });
  expect(site.asked).toEqual(['/gone.pdf']);
  expect(await sectionText(panel)).toContain('空文件');
  await close(both);
});

test('a file that takes long shows how far it is and can be cancelled; the others are kept', async () => {
  const both = await audited(lens, `${site.origin}/policy/2025/slow.html`);
  const { panel } = both;
  await clickText(panel, '.attachments button', '检查附件');
  await panel.waitForFunction(() => /下载 [\d.]+ (?:KB|MB) \/ 3\.0 MB/u.test(document.querySelector('.attachments')?.textContent ?? ''), {
    timeout: 20_000,
  });
  expect(await barriers(panel, '.attachments')).toEqual([]);
  await shoot(panel, 'working');
  await clickText(panel, '.attachments .version button.link', '取消');
  await panel.waitForFunction(() => document.querySelector('.attachments .working') === null, { timeout: 20_000 });
  const said = await sectionText(panel);
  expect(said).toContain('已取消，没有检查');
  expect(said).toContain('可下载');
  await close(both);
});

test('what a site was allowed for is fetched from there', async () => {
  await lens.browser.close();
  lens = await launch(allowedBuild('localhost'));
  const both = await audited(lens, `${site.origin}/policy/2025/faults.html`);
  await check(both.panel);
  expect(await sectionText(both.panel)).not.toContain('允许读取');
  expect(site.askedElsewhere).toContain('/plan.docx');
  await close(both);
});

test('a page that is left before its attachments are read says so', async () => {
  const both = await audited(lens, `${site.origin}/policy/2025/slow.html`);
  const { page, panel } = both;
  await clickText(panel, '.attachments button', '检查附件');
  await panel.waitForSelector('.attachments progress', { timeout: 20_000 });
  await page.goto(`${site.origin}/index.html`);
  await panel.waitForFunction(() => document.querySelector('.attachments')?.textContent.includes('页面已换或已刷新，附件没有检查完'), {
    timeout: 20_000,
  });
  await close(both);
});
