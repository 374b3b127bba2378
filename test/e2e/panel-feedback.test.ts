import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { shoot, shows } from './panel-steps.ts';
import { clickText, lit, type Session, startSession } from './session.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

/** A row of an assessor's list as the import writes it into the ledger. */
const told = (row: number, url: string, rule: string, description: string): LedgerEntry => {
  const finding: Finding = {
    fingerprint: '',
    rule,
    catalogue: '',
    outcome: 'review',
    severity: 'warning',
    certainty: 'suspected',
    title: description,
    message: description,
    evidence: [],
    fix: '请核对。',
  };
  return {
    id: `told-${row}`,
    page: { url, title: '', site: '', column: [] },
    finding,
    state: 'to-verify',
    person: '',
    deadline: '',
    filed: '',
    firstSeen: '2026-11-01T08:00:00.000Z',
    lastSeen: '2026-11-01T08:00:00.000Z',
    history: [],
    evidence: [],
    feedback: { source: '三季度测评反馈.xlsx', row, unit: '云溪县司法局', description, cells: {}, confidence: 0.9 },
  };
};

const put = (entries: readonly LedgerEntry[]): Promise<unknown> =>
  session.inBackground(`new Promise((done, broke) => {
    const opening = indexedDB.open('disclosure-lens');
    opening.onerror = () => broke(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction('entries', 'readwrite');
      for (const entry of ${JSON.stringify(entries)}) work.objectStore('entries').put(entry);
      work.oncomplete = () => { opening.result.close(); done(true); };
      work.onerror = () => broke(work.error);
    };
  })`);

describe('a page that assessors spoke of', () => {
  test('shows what they said beside our findings: agreeing, not seen, and without a check', async () => {
    const { page, panel } = await session.audited('/gaps.html');
    // The panel has looked into the store by then, so that it is there.
    await expect.poll(() => session.inBackground<number>('indexedDB.databases().then(({ length }) => length)')).toBe(1);
    const url = page.url();
    await put([
      told(1, url, 'document/validity-stated', '未标注有效性'),
      told(2, url, 'document/document-number-present', '缺少文号'),
      told(3, url, '', '版式不美观'),
      told(4, `${session.origin}/good.html`, 'document/validity-stated', '另一页的反馈'),
    ]);
    await panel.click('button[aria-label="重新检查"]');
    await shows(panel, '测评反馈 3 条');
    const said = await panel.$eval('.told', ({ textContent }) => textContent);
    for (const words of ['未标注有效性', '一致', '看问题 2', '我们没有看到', '检查了这一项，没有看到问题', '没有对应的检查项'])
      expect(said).toContain(words);
    expect(said).not.toContain('另一页的反馈');
    await panel.$eval('.told', (group) => group.scrollIntoView());
    await shoot(panel, 'feedback');
    await clickText(panel, '.told button.link', '定位');
    await expect.poll(async () => Object.values(await lit(page)).flat()).toContain('有效性：');
    await page.screenshot({ path: join(import.meta.dirname, '../../out/e2e/feedback-on-page.png') });
    await clickText(panel, '.told button.link', '看问题 2');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('finding-2');
  });
});
