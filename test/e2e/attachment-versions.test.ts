import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AttachmentSite, openAttachmentSite } from './attachment-site.ts';
import { audited, barriers, check, close, sectionText, shoot } from './attachment-steps.ts';
import { type Lensed, launch } from './browser.ts';
import { clickText, lit, textOf } from './session.ts';

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

test('five planted differences become findings and stand side by side; a click leads to the place on the page', async () => {
  const both = await audited(lens, `${site.origin}/policy/2025/canteen.html`);
  const { page, panel } = both;
  await check(panel);
  expect(await sectionText(panel)).toContain('看差异 5 处');
  expect(await textOf(panel)).toContain('网页与PDF 版有 1 处数字、日期、名称不同，网页为“2025年9月1日”，PDF 版为“2025年10月1日”。');
  expect(await barriers(panel, '.attachments')).toEqual([]);
  await shoot(panel, 'differ');
  await clickText(panel, '.attachments button.chip', '看差异');
  await panel.waitForSelector('.versions .difference');
  const rows = await panel.$$eval('.versions .difference', (parts) =>
    parts.map((part) => [
      part.querySelector('.kind')?.textContent,
      ...[...part.querySelectorAll('dd')].map((cell) => cell.querySelector('mark')?.textContent ?? cell.textContent),
    ]),
  );
  expect(rows).toEqual([
    ['数字', '三元', '同网页', '二元'],
    ['机关名称', '民政', '同网页', '卫生健康'],
    ['数字', '15日', '同网页', '5日'],
    ['段落增减', expect.stringContaining('六、责任追究。'), '（此处没有）', '同网页'],
    ['日期', '2025年9月1日', '2025年10月1日', '同网页'],
  ]);
  expect(await barriers(panel, '.versions')).toEqual([]);
  await shoot(panel, 'versions', '.versions h2');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.difference:last-child button')?.click());
  await page.waitForFunction(() => CSS.highlights.size > 0);
  expect(JSON.stringify(await lit(page))).toContain('2025年9月1日');
  await panel.keyboard.press('Escape');
  await panel.waitForFunction(() => document.querySelector('.versions') === null);
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain('看差异');
  await close(both);
});

test('a PDF whose fonts are not embedded is read with the character maps of the extension; a workbook is read, too', async () => {
  const both = await audited(lens, `${site.origin}/policy/2025/kinds.html`);
  await check(both.panel);
  const said = await sectionText(both.panel);
  expect(said).toMatch(/预算安排[\s\S]*PDF\s+[\d.]+ K?B · 1 页\s+可下载\s+文本型/u);
  expect(said).toMatch(/验收照片[\s\S]*PDF[\s\S]*扫描件/u);
  expect(said).toMatch(/领取名册[\s\S]*XLSX[\s\S]*张表\s+可下载\s+文本型/u);
  expect(said).toMatch(/申请表格[\s\S]*DOCX[\s\S]*限制编辑/u);
  expect(said).toMatch(/内部底稿[\s\S]*需口令/u);
  await close(both);
});

test('two long texts that have nothing in common are compared without the panel standing still', async () => {
  const both = await audited(lens, `${site.origin}/policy/2025/long.html`);
  const { panel } = both;
  const stillness = panel.evaluate(
    () =>
      new Promise<number>((done) => {
        let longest = 0;
        let last = performance.now();
        const beat = (): void => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          const section = document.querySelector('.attachments');
          const isOver = section?.querySelector('.working') === null && section.querySelector('.chip') !== null;
          if (isOver) done(longest);
          else setTimeout(beat, 10);
        };
        beat();
      }),
  );
  await clickText(panel, '.attachments button', '检查附件');
  const longest = await stillness;
  console.log(`longest stillness of the panel: ${Math.round(longest)} ms`);
  expect(longest).toBeLessThan(1_000);
  expect(await sectionText(panel)).toContain('内容对不上');
  await clickText(panel, '.attachments button.chip', '内容对不上');
  await panel.waitForSelector('.versions .trouble');
  expect(await textOf(panel)).toContain('请核对是否传错了文件');
  await close(both);
});
