import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { annualPage } from '../rules/annual-report/annual-page.ts';
import { callPage } from '../rules/consultation/page.ts';
import { allowedBuild } from './browser.ts';
import { INTERPRETATION, ORIGINAL } from './panel-pages.ts';
import { shoot, shows } from './panel-steps.ts';
import { clickText, type Session, startSession, textOf } from './session.ts';

let session: Session;

beforeAll(async () => {
  const pages = {
    '/original.html': ORIGINAL,
    '/reading.html': INTERPRETATION,
    '/2023.html': annualPage(),
    '/2022.html': annualPage({ year: 2022 }),
    '/call.html': callPage(),
  };
  session = await startSession(pages, allowedBuild('127.0.0.1'));
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

const COPIED = '与原文雷同';
const isCopied = async (): Promise<boolean> => (await session.findings()).includes(COPIED);

describe('a second page by hand', () => {
  test('an address is read in a tab behind, its findings join the others, and it is taken away again', async () => {
    const { panel } = await session.audited('/reading.html');
    expect(await isCopied()).toBe(false);
    const pages = (await session.lens.browser.pages()).length;
    await clickText(panel, '.compare button', '与原文比较…');
    await panel.waitForSelector('.compare input');
    await panel.type('.compare input', `${session.origin}/original.html`);
    await shoot(panel, 'compare-form');
    await clickText(panel, '.compare button', '比较');
    await shows(panel, '已与原文比较：云溪县人民政府办公室关于印发');
    expect(await isCopied()).toBe(true);
    expect((await session.lens.browser.pages()).length).toBe(pages);
    await shoot(panel, 'compared');
    await clickText(panel, '.compare button', '移除');
    await panel.waitForFunction(() => !document.body.textContent.includes('已与原文比较'));
    await expect.poll(isCopied).toBe(false);
  });

  test('an open tab is chosen by its title; what is no address is refused in words', async () => {
    await session.open('/original.html');
    const { panel } = await session.audited('/reading.html');
    await clickText(panel, '.compare button', '与原文比较…');
    await panel.waitForSelector('.compare input');
    await panel.type('.compare input', '县政府网站');
    await clickText(panel, '.compare button', '比较');
    await shows(panel, '这不是网页的地址');
    await panel.click('.compare .ant-select');
    await clickText(panel, '.ant-select-item-option', '关于印发云溪县物业服务评价办法的通知');
    await clickText(panel, '.compare button', '比较');
    await shows(panel, '已与原文比较');
    expect(await isCopied()).toBe(true);
    expect(await textOf(panel)).toContain('更换…');
  });

  test('a report is compared with that of the year before', async () => {
    const { panel } = await session.audited('/2023.html');
    expect(await session.findings()).not.toContain('上年年报的同一部分');
    await clickText(panel, '.compare button', '与上年年报比较…');
    await panel.waitForSelector('.compare input');
    await panel.type('.compare input', `${session.origin}/2022.html`);
    await clickText(panel, '.compare button', '比较');
    await shows(panel, '已与上年年报比较');
    expect(await session.findings()).toContain('上年年报的同一部分');
  });

  test('a consultation is judged as having no feedback once somebody looked for it', async () => {
    const { panel } = await session.audited('/call.html');
    expect(await session.findings()).not.toContain('没有找到对应的反馈页');
    await clickText(panel, '.compare button', '与征集/反馈公告比较…');
    await clickText(panel, '.compare button', '没有找到');
    await shows(panel, '按没有征集/反馈公告检查');
    expect(await session.findings()).toContain('没有找到对应的反馈页');
  });
});
