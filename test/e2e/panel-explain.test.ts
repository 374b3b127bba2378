import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { shoot, shows } from './panel-steps.ts';
import { clickText, type Session, startSession, textOf } from './session.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

describe('the explanation of a rule', () => {
  test('opens from a finding, without a network: what, why, basis with its mark, examples, fix, when to leave it', async () => {
    const { panel } = await session.audited('/gaps.html');
    await clickText(panel, '#finding-2 .actions button', '规则说明');
    const target = await session.lens.browser.waitForTarget((one) => one.url().includes('workbench.html'), { timeout: 10_000 });
    expect(decodeURIComponent(target.url())).toContain('#/rules?open=document/validity-stated');
    const bench = await target.asPage();
    await bench.setViewport({ width: 1360, height: 820 });
    await shows(bench, '不好的例子');
    const said = await bench.$eval('.drawer', ({ textContent }) => textContent);
    for (const words of [
      '查什么',
      '为什么',
      '依据',
      '地方考评口径',
      '好的例子',
      '页面有“有效性”一栏，但没有填写。',
      '怎么改',
      '何时可以不理会',
    ]) {
      expect(said).toContain(words);
    }
    await shoot(bench, 'explained');
  });

  test('of filing, the ledger shows the lines of this page only', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await clickText(panel, '.finding .actions button', '记入台账');
    await shows(panel, '新记 1 项');
    await panel.evaluate((address) => void window.open(address), `/workbench.html#/ledger?page=${encodeURIComponent(page.url())}`);
    const bench = await (await session.lens.browser.waitForTarget((one) => one.url().includes('#/ledger'))).asPage();
    await bench.setViewport({ width: 1360, height: 820 });
    await shows(bench, '1 / 共 1');
    await bench.evaluate(() => {
      location.hash = `#/ledger?page=${encodeURIComponent('http://127.0.0.1/other.html')}`;
    });
    await shows(bench, '0 / 共 1');
    expect(await textOf(bench)).toContain('没有符合条件的条目');
  });
});
