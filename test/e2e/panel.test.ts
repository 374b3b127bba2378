import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clickText, type Session, startSession, textOf } from './session.ts';

const SHOTS = join(import.meta.dirname, '../../out/e2e');

let session: Session;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  session = await startSession();
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

describe('a click on the icon', () => {
  test('audits the page and shows its fields, each gap with basis and fix, and the count on the icon', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    const shown = await textOf(panel);
    for (const words of [
      '政策文件',
      '文号',
      '云政办〔2024〕12号',
      '元数据',
      '页面有栏目无值',
      '有效性未标注',
      '依据',
      '原文已核',
      '怎么改',
      '导出整改清单',
    ]) {
      expect(shown).toContain(words);
    }
    expect(shown).toMatch(/缺 \d+ 项/);
    const fails = JSON.parse(await session.findings()).filter(({ outcome }: { outcome: string }) => outcome === 'fail').length;
    expect(fails).toBeGreaterThan(0);
    const badge = await session.badge();
    expect(badge).toBe(String(fails));
    await page.screenshot({ path: join(SHOTS, 'page.png') });
    await panel.screenshot({ path: join(SHOTS, 'panel-light.png') });
  });

  test('says what was checked where nothing is wrong', async () => {
    const { panel } = await session.audited('/good.html');
    const shown = await textOf(panel);
    expect(shown).toContain('没有发现问题');
    expect(shown).toMatch(/通过 \d+ 项/);
    expect(shown).toContain('没有发现下列问题');
  });

  test('gives byte-identical findings twice', async () => {
    const { panel } = await session.audited('/gaps.html');
    const first = await session.findings();
    await Promise.all([panel.waitForSelector('.report[aria-busy="true"]'), panel.click('button[aria-label="重新检查"]')]);
    await panel.waitForSelector('.report[aria-busy="false"]');
    expect(await session.findings()).toBe(first);
  });
});

describe('a panel', () => {
  test('follows the tabs of its window, each with its own state', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    const other = await session.open('/good.html');
    await panel.waitForFunction(() => document.body.textContent.includes('检查当前页面'));
    await panel.screenshot({ path: join(SHOTS, 'panel-idle.png') });
    await session.lens.click(other);
    await panel.waitForFunction(() => document.body.textContent.includes('没有发现问题'));
    await page.bringToFront();
    await panel.waitForFunction(() => document.body.textContent.includes('有效性未标注'));
    await other.close();
  });

  test('in a window of its own belongs to one tab', async () => {
    await session.audited('/gaps.html');
    const [key] = await session.inBackground<string[]>('chrome.storage.session.get().then(Object.keys)');
    const single = await session.open(`chrome-extension://${session.lens.extension.id}/sidepanel.html?tab=${key?.replace('tab:', '')}`);
    await single.waitForSelector('.verdict');
    expect(await textOf(single)).toContain('有效性未标注');
    await single.close();
  });
});

describe('what cannot be audited is said with what to do', () => {
  for (const [what, path, words] of [
    ['a page of the browser', 'chrome://version/', '这是浏览器自己的页面'],
    ['an empty page', '/empty.html', '页面上没有可读的文字'],
    ['a PDF', '/file.pdf', '这是 PDF 文件，不是网页'],
  ] as const) {
    test(what, async () => {
      const page = await session.open(path);
      const panel = await session.lens.click(page);
      await panel.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);
      await panel.screenshot({ path: join(SHOTS, `panel-${what.replaceAll(' ', '-')}.png`) });
    });
  }
});

describe('the page type', () => {
  test('is corrected with one choice, checked again, and remembered for the column', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    const before = await session.findings();
    await panel.click('.type .ant-select');
    await panel.waitForSelector('.ant-select-item-option');
    await clickText(panel, '.ant-select-item-option', '意见征集');
    await panel.waitForFunction(() => document.body.textContent.includes('已手动更正'));
    expect(await session.findings()).not.toBe(before);
    await page.goto(`${session.origin}/good.html`);
    await session.lens.click(page);
    await panel.waitForFunction(() => document.querySelector('.stale') === null && document.body.textContent.includes('已手动更正'));
    await panel.click('.type .ant-select');
    await clickText(panel, '.ant-select-item-option', '自动识别');
    await panel.waitForFunction(() => !document.body.textContent.includes('已手动更正'));
  });
});

describe('handing over', () => {
  test('saves a workbook whose rows are the findings and whose text never is a formula', async () => {
    const { panel } = await session.audited('/formula.html');
    const folder = mkdtempSync(join(tmpdir(), 'lens-'));
    const control = await session.lens.browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.click('.foot .export');
    await panel.waitForFunction(() => document.querySelector('.toast')?.textContent?.startsWith('已导出'));
    const name = await finished(folder);
    expect(name).toMatch(/云溪县.*\d{4}-\d{2}-\d{2}\.xlsx$/);
    const files = unzipSync(readFileSync(join(folder, name)));
    const all = Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    const sheet = all.find(([path]) => path.endsWith('sheet1.xml'))?.[1] ?? '';
    const fails = JSON.parse(await session.findings()) as readonly { outcome: string }[];
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
    const { panel } = await session.audited('/gaps.html');
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await new Promise((done) => setTimeout(done, 300));
    await panel.screenshot({ path: join(SHOTS, 'panel-dark.png') });
    expect(await panel.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 24, 28)');
  });
});
