import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { rosterPage } from '../rules/privacy/roster.ts';
import { shoot, shows } from './panel-steps.ts';
import { clickText, type Session, startSession } from './session.ts';

/** A list with a full identity number in it. */
const ROSTER = rosterPage(['序号', '姓名', '身份证号'], [['1', '赵甲乙', '340199198503071233']]);

let session: Session;

beforeAll(async () => {
  session = await startSession({ '/roster.html': ROSTER });
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

/** All of one table of the store, as the background sees it. */
const stored = <T>(table: string, read: string): Promise<T[]> =>
  session.inBackground(`new Promise((done, broke) => {
    const opening = indexedDB.open('disclosure-lens');
    opening.onerror = () => broke(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('${table}').objectStore('${table}').getAll();
      all.onsuccess = () => { opening.result.close(); done(all.result.map(${read})); };
    };
  })`);

describe('recording into the ledger from the panel', () => {
  test('keeps one finding of a card with a picture of where it stands', async () => {
    const { panel } = await session.audited('/gaps.html');
    await clickText(panel, '.finding .actions button', '记入台账');
    await shows(panel, '新记 1 项');
    await shows(panel, '存图 1 张');
    const entries = await stored<LedgerEntry>('entries', '(entry) => entry');
    expect(entries).toHaveLength(1);
    const [piece] = entries[0]?.evidence ?? [];
    expect(piece?.quote).toContain('2024-04-02');
    expect(piece?.profile).toContain('全国通用');
    const pictures = await stored<{ id: string; type: string; size: number }>(
      'pictures',
      '({ id, picture }) => ({ id, type: picture.type, size: picture.size })',
    );
    expect(pictures).toEqual([{ id: piece?.picture, type: 'image/jpeg', size: expect.any(Number) }]);
    expect(pictures[0]?.size).toBeGreaterThan(2_000);
    expect(pictures[0]?.size).toBeLessThanOrEqual(150 * 1024);
    // What a person sees of it: the picture in the ledger's own drawer.
    const bench = await session.open(`chrome-extension://${session.lens.extension.id}/workbench.html#/ledger?open=${entries[0]?.id}`);
    await bench.setViewport({ width: 1360, height: 820 });
    const shown = await bench.waitForSelector('.drawer img');
    await shown?.evaluate((image) => image.scrollIntoView());
    await shoot(bench, 'evidence');
  });

  test('goes on without a picture where the page is no longer in front', async () => {
    await session.audited('/gaps.html');
    const [key] = await session.inBackground<string[]>('chrome.storage.session.get().then(Object.keys)');
    const panel = await session.open(`chrome-extension://${session.lens.extension.id}/sidepanel.html?tab=${key?.replace('tab:', '')}`);
    await panel.waitForSelector('.verdict');
    await panel.click('button[aria-label="更多"]');
    await clickText(panel, '.ant-dropdown-menu-item', '记入台账');
    await shows(panel, '已有 1 项');
    expect(await panel.$eval('.toast', ({ textContent }) => textContent)).not.toContain('存图');
    await shoot(panel, 'recorded');
  });

  test('takes no picture of a page with personal data on it', async () => {
    const { panel } = await session.audited('/roster.html');
    await clickText(panel, '.finding .actions button', '记入台账');
    await shows(panel, '本页有个人信息，没有截图');
    expect(await panel.$eval('.toast', ({ textContent }) => textContent)).not.toContain('存图');
  });

  test('leads on to filing, with the ledger at this page', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    await panel.click('button[aria-label="其他格式"]');
    const opened = new Promise<string>((done) =>
      session.lens.browser.on('targetcreated', (target) => {
        if (target.url().includes('workbench.html')) done(target.url());
      }),
    );
    await clickText(panel, '.ant-dropdown-menu-item', '提交问题');
    expect(decodeURIComponent(await opened)).toContain(`#/ledger?page=${page.url()}&file=1`);
  });
});
