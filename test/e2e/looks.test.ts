import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { audit } from '../../src/catalog.ts';
import type { WebFormat } from '../../src/model/profile.ts';
import type { Report } from '../../src/model/report.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { policyPage } from '../rules/page.ts';

const NAMES = ['公园', '广场', '道路', '庭院', '居住区', '河岸', '林带', '苗圃'];
/** What a content system does: fonts by a sheet, some of them pasted on spans. */
const SHEET = `<style>body{background:#fff}h1{font:bold 29.33px FZXiaoBiaoSong-B05S;text-align:center}
#zoom{font:21.33px/2 FangSong_GB2312;color:#333}#zoom p{text-indent:2em}</style>`;
const html = (spanStyle: string) =>
  policyPage({
    body: [
      '各县（区）人民政府，市政府各部门、各直属机构：',
      ...NAMES.map((name) => {
        const text = `${name}的绿地由所在县（区）负责养护，养护标准和考核办法由市城市管理局另行制定并公布。`;
        return name === '河岸' ? `<span style="${spanStyle}">${text}</span>` : text;
      }),
    ],
  }).replace('</head>', `${SHEET}</head>`);

const webFormat: WebFormat = {
  name: '示例省网络版格式',
  title: { fonts: ['小标宋'], sizePt: 22, align: 'center' },
  body: { fonts: ['仿宋'], sizePt: 16, indentEm: 2, lineHeight: 2 },
};

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  const found = findBrowser();
  if (found === null) throw new Error('No browser on this machine to test with.');
  code = await bundled();
  browser = await puppeteer.launch({ executablePath: found.path, headless: true, pipe: true, args: ['--no-sandbox', '--disable-quic'] });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const bundled = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'in-page-looks.ts'), formats: ['iife'], name: 'looks' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was bundled');
  return chunk.code;
};

const audited = async (text: string): Promise<Report> => {
  await page.setContent(text);
  const snapshot: Snapshot = JSON.parse(String(await page.evaluate(`${code}; looks.readLooks()`)));
  return audit(snapshot, { day: '2024-06-03', pageType: 'policy', webFormat });
};

const messages = ({ findings }: Report): readonly string[] =>
  findings.filter(({ rule }) => /layout-|text-contrast/u.test(rule)).map(({ message }) => message);

test('a page set as the format wants has nothing to say', async () => {
  const report = await audited(html(''));
  expect(messages(report)).toEqual([]);
  expect(report.checks.filter(({ rule }) => /layout-|text-contrast/u.test(rule)).map(({ outcome }) => outcome)).toEqual([
    'pass',
    'pass',
    'pass',
  ]);
});

test('a pasted paragraph of another font, size and a pale colour is seen', async () => {
  const report = await audited(html('font-family:SimSun;font-size:16px;color:#aaa'));
  expect(messages(report)).toEqual([
    '取样 8 段正文，7 段为仿宋 16 磅（三号），1 段不同，如宋体 12 磅（小四）。',
    expect.stringMatching(/^取样 \d+ 段文字，1 段与背景的对比度不足，最低 2\.3:1，应不低于 4\.5:1。$/u),
  ]);
});

test('a title in another font and not centred is seen', async () => {
  const report = await audited(html('').replace('text-align:center', 'text-align:left').replace('FZXiaoBiaoSong-B05S', 'SimHei'));
  expect(messages(report)).toEqual(['标题字体为黑体，应为小标宋，左对齐，应为居中；配置为“示例省网络版格式”。']);
});

test('a form whose members are overwritten leads nobody astray', async () => {
  const trap = '<input name="parentElement"><input name="getAttribute"><input name="tagName">';
  const report = await audited(html('').replace('<div class="content" id="zoom">', `<form>${trap}<div class="content" id="zoom">`));
  expect(report.checks.find(({ rule }) => rule === 'accessibility/text-contrast-sufficient')?.outcome).toBe('pass');
});
