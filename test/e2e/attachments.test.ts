import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startDice } from '../../scripts/documents/texts.ts';
import { longWord } from '../../scripts/documents/word.ts';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { type Answer, type Served, serve } from './serve.ts';
import { clickText, lit, textOf } from './session.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHOTS = join(ROOT, 'out/e2e');
const MEGABYTE = 1024 * 1024;

let site: Served;
let other: Served;
let lens: Lensed;
/** Paths the site was asked for, in order. */
const asked: string[] = [];
const askedElsewhere: string[] = [];

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', svg: 'image/svg+xml' };

/** A page of the sample site or one of its files. */
const sample = (path: string): Answer => {
  const extension = path.split('.').at(-1) ?? '';
  const headers = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
  return { body: readFileSync(join(ROOT, 'sample', path)), headers };
};

/** The agreeing sample page with other files: each link is given with the words that follow. */
const withFiles = (links: readonly (readonly [href: string, name: string])[]): string => {
  const html = readFileSync(join(ROOT, 'sample/policy/2025/canteen.html'), 'utf8');
  const list = links.map(([href, name]) => `<li><a href="${href}">${name}</a></li>`).join('');
  return html.replace(/(<section class="files">[\s\S]*?<ul>)[\s\S]*?(<\/ul>)/u, `$1${list}$2`);
};

const word = readFileSync(join(ROOT, 'sample/files/canteen.docx'));
const form = readFileSync(join(ROOT, 'sample/files/disclosure-application.docx'));
const TITLE = '云溪县人民政府办公室关于做好老年助餐服务补助工作的通知';
/** 200,000 characters in no order. */
const longText = (seed: number): readonly string[] => {
  const dice = startDice(seed);
  const line = (): string => String.fromCharCode(...Array.from({ length: 100 }, () => 0x4e00 + dice.upTo(3_000)));
  return Array.from({ length: 2_000 }, line);
};
let far: Uint8Array;
/** A file that comes at the pace of a slow line, and never ends by itself. */
const SLOW = new Uint8Array(3 * MEGABYTE);

const answer = (path: string): Answer => {
  if (path === '/policy/2025/faults.html') {
    return {
      body: withFiles([
        ['/gone.pdf', '补助标准.pdf'],
        ['/error.docx', '申请表.docx'],
        ['/login.pdf', '验收表.pdf'],
        ['/empty.xlsx', '名单.xlsx'],
        ['/word.pdf', '说明.pdf'],
        ['/huge.zip', '附图.zip'],
        [`${other.origin.replace('127.0.0.1', 'localhost')}/plan.docx`, '建设计划.docx'],
        ['/fine.docx', '示范文本.docx'],
      ]),
    };
  }
  if (path === '/policy/2025/slow.html')
    return {
      body: withFiles([
        ['/slow.pdf', '补助标准.pdf'],
        ['/fine.docx', '示范文本.docx'],
      ]),
    };
  if (path === '/policy/2025/kinds.html') {
    return {
      body: withFiles([
        ['/documents/gbk.pdf', '预算安排.pdf'],
        ['/documents/scanned.pdf', '验收照片.pdf'],
        ['/documents/workbook.xlsx', '领取名册.xlsx'],
        ['/documents/limited-readOnly.docx', '申请表格.docx'],
        ['/documents/password.pdf', '内部底稿.pdf'],
      ]),
    };
  }
  if (path.startsWith('/documents/')) {
    return { body: readFileSync(join(ROOT, 'test', path)), headers: { 'content-type': 'application/octet-stream' } };
  }
  if (path === '/policy/2025/long.html') {
    const text = longText(7).map((line) => `<p>${line}</p>`);
    return { body: withFiles([['/far.docx', `${TITLE}.docx`]]).replace('<p>五、', `${text.join('')}<p>五、`) };
  }
  if (path === '/far.docx') return { body: far, headers: { 'content-type': 'application/octet-stream' } };
  if (path === '/error.docx') return { body: '<!doctype html><html><body>对不起，您访问的页面不存在</body></html>' };
  if (path === '/login.pdf') return { body: '', status: 403 };
  if (path === '/empty.xlsx') return { body: '' };
  if (path === '/word.pdf' || path === '/fine.docx') return { body: form, headers: { 'content-type': 'application/octet-stream' } };
  if (path === '/huge.zip') return { body: new Uint8Array(51 * MEGABYTE) };
  if (path === '/slow.pdf') return { body: SLOW, pace: 64 * 1024 };
  if (/^\/(?:policy|files|assets|index)/u.test(path)) return sample(path);
  return { body: '没有', status: 404 };
};

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  other = await serve((path) => {
    askedElsewhere.push(path);
    return { body: word };
  });
  site = await serve((path) => {
    asked.push(path);
    return answer(path);
  });
  far = await longWord([TITLE, ...longText(11)]);
  lens = await launch();
});

afterAll(async () => {
  await lens?.browser.close();
  await site?.close();
  await other?.close();
});

beforeEach(() => {
  asked.length = 0;
  askedElsewhere.length = 0;
});

const audited = async (path: string): Promise<{ readonly page: Page; readonly panel: Page }> => {
  const page = await lens.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
  const panel = await lens.click(page);
  await panel.setViewport({ width: 440, height: 900 });
  await panel.waitForSelector('.report[aria-busy="false"] .attachments');
  return { page, panel };
};

const check = async (panel: Page): Promise<void> => {
  await clickText(panel, '.attachments button', '检查附件');
  await panel.waitForFunction(
    () => document.querySelector('.attachments .working') === null && document.querySelector('.attachments .chip') !== null,
    {
      timeout: 40_000,
    },
  );
};

const sectionText = (panel: Page): Promise<string> => panel.$eval('.attachments', (section) => (section as HTMLElement).innerText);

const shoot = async (panel: Page, name: string, selector = '.attachments'): Promise<void> => {
  for (const scheme of ['light', 'dark'] as const) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await panel.$eval(selector, (part) => part.scrollIntoView({ block: 'start' }));
    // Colours of buttons change in steps.
    await new Promise((done) => setTimeout(done, 500));
    await panel.screenshot({ path: join(SHOTS, `attachments-${name}-${scheme}.png`) });
  }
};

const close = async ({ page, panel }: { readonly page: Page; readonly panel: Page }): Promise<void> => {
  await panel.close();
  await page.close();
};

test('nothing is fetched before the click; then page, Word and PDF are told to agree', async () => {
  const both = await audited('/policy/2025/home-care.html');
  const { panel } = both;
  const before = [...asked];
  expect(before.filter((path) => path.startsWith('/files/'))).toEqual([]);
  await shoot(panel, 'before');
  await check(panel);
  expect(asked.slice(before.length).sort()).toEqual(['/files/home-care-application.docx', '/files/home-care.docx', '/files/home-care.pdf']);
  const said = await sectionText(panel);
  expect(said).toContain('附件 3 件');
  expect(said).toContain('三版一致');
  expect(said).toMatch(/PDF\s+71 KB · 1 页\s+可下载\s+文本型/u);
  expect(said).toMatch(/DOCX\s+11 KB\s+可下载\s+文本型/u);
  await shoot(panel, 'agree');
  await close(both);
});

test('five planted differences become findings and stand side by side; a click leads to the place on the page', async () => {
  const both = await audited('/policy/2025/canteen.html');
  const { page, panel } = both;
  await check(panel);
  expect(await sectionText(panel)).toContain('看差异 5 处');
  expect(await textOf(panel)).toContain('网页与PDF 版有 1 处数字、日期、名称不同，网页为“2025年9月1日”，PDF 版为“2025年10月1日”。');
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
  await shoot(panel, 'versions', '.versions h2');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.difference:last-child button')?.click());
  await page.waitForFunction(() => CSS.highlights.size > 0);
  expect(JSON.stringify(await lit(page))).toContain('2025年9月1日');
  await panel.keyboard.press('Escape');
  await panel.waitForFunction(() => document.querySelector('.versions') === null);
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain('看差异');
  await close(both);
});

test('what is wrong with each file is told apart; another site is not asked, but leave for it is offered', async () => {
  const both = await audited('/policy/2025/faults.html');
  const { panel } = both;
  await check(panel);
  const said = await panel.$$eval('.attachment', (rows) =>
    Object.fromEntries(
      rows.map((row) => [row.querySelector('.name')?.textContent ?? '', (row as HTMLElement).innerText.replace(/\s+/gu, ' ')]),
    ),
  );
  expect(said.补助标准).toContain('文件不存在');
  expect(said.申请表).toContain('下载到的是网页');
  expect(said.验收表).toContain('需登录或验证');
  expect(said.名单).toContain('空文件');
  expect(said.说明).toContain('格式与扩展名不符 实际：Word 文档（docx）');
  expect(said.附图).toContain('超过 50 MB，没有检查');
  expect(said.建设计划).toContain('没有授权，没有检查');
  expect(said.建设计划).toContain('允许读取 localhost 并检查');
  expect(said.示范文本).toContain('可下载');
  expect(askedElsewhere).toEqual([]);
  expect(await textOf(panel)).toContain('附件“补助标准.pdf”打不开，网站回答文件不存在（404）');
  await shoot(panel, 'faults');
  // A single file is tried again; the others are not asked for.
  asked.length = 0;
  await clickText(panel, '.attachments .version button.link', '重试');
  await panel.waitForFunction(() => document.querySelector('.attachments .working') !== null);
  await panel.waitForFunction(() => document.querySelector('.attachments .working') === null, { timeout: 20_000 });
  expect(asked).toEqual(['/gone.pdf']);
  expect(await sectionText(panel)).toContain('空文件');
  await close(both);
});

test('a file that takes long shows how far it is and can be cancelled; the others are kept', async () => {
  const both = await audited('/policy/2025/slow.html');
  const { panel } = both;
  await clickText(panel, '.attachments button', '检查附件');
  await panel.waitForFunction(() => /下载 [\d.]+ (?:KB|MB) \/ 3\.0 MB/u.test(document.querySelector('.attachments')?.textContent ?? ''), {
    timeout: 20_000,
  });
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
  const both = await audited('/policy/2025/faults.html');
  await check(both.panel);
  expect(await sectionText(both.panel)).not.toContain('没有授权');
  expect(askedElsewhere).toEqual(['/plan.docx']);
  await close(both);
});

test('a PDF whose fonts are not embedded is read with the character maps of the extension; a workbook is read, too', async () => {
  const both = await audited('/policy/2025/kinds.html');
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
  const both = await audited('/policy/2025/long.html');
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

test('a page that is left before its attachments are read says so', async () => {
  const both = await audited('/policy/2025/slow.html');
  const { page, panel } = both;
  await clickText(panel, '.attachments button', '检查附件');
  await panel.waitForSelector('.attachments progress', { timeout: 20_000 });
  await page.goto(`${site.origin}/index.html`);
  await panel.waitForFunction(() => document.querySelector('.attachments')?.textContent.includes('页面已换或已刷新，附件没有检查完'), {
    timeout: 20_000,
  });
  await close(both);
});
