import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { shoot, shows } from './panel-steps.ts';
import { clickText, type Session, startSession, textOf } from './session.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

const counted = async (): Promise<number> =>
  (JSON.parse(await session.findings()) as readonly Finding[]).filter(
    ({ outcome, suppressed }) => outcome === 'fail' && suppressed === undefined,
  ).length;

describe('the profile', () => {
  test('is named, switched from the menu, and the page is judged anew', async () => {
    // A try that failed may have left another profile.
    await session.inBackground('chrome.storage.local.remove("profiles")');
    const { panel } = await session.audited('/gaps.html');
    await shows(panel, '按“全国通用”检查');
    const before = await session.findings();
    await panel.click('button[aria-label="更多"]');
    await shows(panel, '✓ 全国通用');
    await shoot(panel, 'menu');
    await clickText(panel, '.ant-dropdown-menu-item', '安徽式');
    await shows(panel, '按“安徽式”检查');
    await expect.poll(() => session.findings()).not.toBe(before);
    await session.inBackground('chrome.storage.local.remove("profiles")');
    await shows(panel, '按“全国通用”检查');
    await expect.poll(() => session.findings()).toBe(before);
  });
});

describe('a finding set aside', () => {
  test('needs a reason, stands apart uncounted, and comes back when it is taken back', async () => {
    const { panel } = await session.audited('/gaps.html');
    const fails = await counted();
    expect(await session.badge()).toBe(String(fails));
    await clickText(panel, '.finding .actions button', '忽略…');
    await panel.waitForSelector('.small-form');
    await clickText(panel, '.small-form button', '忽略');
    await shows(panel, '请写明理由');
    await panel.type('.small-form input', '已向县政务公开办报备');
    await shoot(panel, 'suppress-form');
    await clickText(panel, '.small-form button', '忽略');
    await shows(panel, '已忽略 1 项');
    expect(await counted()).toBe(fails - 1);
    await expect.poll(() => session.badge()).toBe(String(fails - 1));
    await panel.click('.suppressed summary');
    const said = await panel.$eval('.suppressed', ({ textContent }) => textContent);
    for (const words of ['已向县政务公开办报备', '仅这一条', '长期', '取消忽略']) expect(said).toContain(words);
    await panel.$eval('.suppressed', (group) => group.scrollIntoView());
    await shoot(panel, 'suppressed');
    await clickText(panel, '.suppressed button', '取消忽略');
    await panel.waitForFunction(() => document.querySelector('.suppressed') === null);
    expect(await counted()).toBe(fails);
    await expect.poll(() => session.badge()).toBe(String(fails));
  });

  test('for a column is so on its other pages, and comes back there when it is taken back', async () => {
    const site = session.origin.replace('127.0.0.1', 'yunxi.example');
    const { panel } = await session.audited(`${site}/gaps.html`);
    const fails = await counted();
    await clickText(panel, '#finding-2 .actions button', '忽略…');
    await panel.waitForSelector('.small-form');
    await panel.type('.small-form input', '本栏目由系统统一标注');
    await clickText(panel, '.small-form fieldset label', '本栏目的这项检查');
    await clickText(panel, '.small-form button', '忽略');
    await shows(panel, '已忽略 1 项');
    await session.tidy();
    const other = await session.audited(`${site}/gaps.html?page=2`);
    await shows(other.panel, '已忽略 1 项');
    expect(await counted()).toBe(fails - 1);
    expect(await other.panel.$eval('.suppressed', ({ textContent }) => textContent)).toContain('本栏目的这项检查');
    await other.panel.click('.suppressed summary');
    await clickText(other.panel, '.suppressed button', '取消忽略');
    await shows(other.panel, '已取消忽略：本栏目的这项检查');
    await other.panel.waitForFunction(() => document.querySelector('.suppressed') === null);
    expect(await counted()).toBe(fails);
  });

  test('is listed in the settings, where it is removed, and a bad file changes nothing', async () => {
    const { panel } = await session.audited('/gaps.html');
    await clickText(panel, '.finding .actions button', '忽略…');
    await panel.waitForSelector('.small-form');
    await panel.type('.small-form input', '已报备');
    await clickText(panel, '.small-form button', '忽略');
    await shows(panel, '已忽略 1 项');
    await panel.click('button[aria-label="更多"]');
    await clickText(panel, '.ant-dropdown-menu-item', '设置');
    await shows(panel, '理由：已报备');
    await shoot(panel, 'suppression-settings');
    const file = await panel.$('.suppressions-file');
    if (file === null) throw new Error('No way to import.');
    await file.evaluate((input) => {
      const files = new DataTransfer();
      files.items.add(new File(['{"schema":"x"}'], 'x.json'));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(panel, '这不是公开镜的忽略清单');
    expect(await textOf(panel)).toContain('理由：已报备');
    await clickText(panel, '[aria-labelledby="suppressions-heading"] button', '取消忽略');
    await panel.waitForFunction(() => !document.body.textContent.includes('理由：已报备'));
    await panel.click('button[aria-label="返回检查结果"]');
    await panel.waitForSelector('.verdict');
    expect(await panel.$('.suppressed')).toBeNull();
  });
});
