import { describe, expect, test } from 'vitest';
import { moveTo } from '../../src/ledger/changes.ts';
import { emptyLedger, recordFindings, recordReports } from '../../src/ledger/record.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Ledger, LedgerEntry, LedgerState } from '../../src/model/ledger.ts';
import type { Report } from '../../src/model/report.ts';
import { auditSheet, htmlOf, type Layout, reportOf, type Sheet, sheetOf } from './generated-pages.ts';

const T1 = '2026-07-01T08:00:00.000Z';
const T2 = '2026-10-01T08:00:00.000Z';
const T3 = '2026-11-01T08:00:00.000Z';
const VALIDITY = 'document/validity-stated';

const bad: Sheet = { ...sheetOf(1), validity: '' };
const record = (ledger: Ledger, sheet: Sheet, at: string, layout: Layout = 'table') =>
  recordFindings(ledger, auditSheet(sheet, layout), at);
const of = (ledger: Ledger, rule = VALIDITY): readonly LedgerEntry[] => ledger.entries.filter(({ finding }) => finding.rule === rule);
const moved = (entry: LedgerEntry, state: LedgerState, at: string): LedgerEntry => {
  const next = moveTo(entry, state, '测试', { at, by: '李四' });
  if (isFailure(next)) throw new Error(next.message);
  return next;
};
const replaced = (ledger: Ledger, entry: LedgerEntry): Ledger => ({
  entries: ledger.entries.map((one) => (one.id === entry.id ? entry : one)),
});

describe('a finding is the same after', () => {
  const first = record(emptyLedger, bad, T1);
  const survives = (name: string, sheet: Sheet, layout: Layout = 'table', from: Sheet = bad): void =>
    test(name, () => {
      const start = record(emptyLedger, from, T1);
      const again = record(start.ledger, sheet, T2, layout);
      expect(of(again.ledger)).toHaveLength(1);
      expect(of(again.ledger)[0]).toMatchObject({ id: of(start.ledger)[0]?.id, firstSeen: T1, lastSeen: T2 });
      expect(again.added.filter((id) => of(again.ledger).some((entry) => entry.id === id))).toEqual([]);
    });
  survives('nothing changed', bad);
  survives('a redesign', bad, 'list');
  survives('a new address', { ...bad, url: 'https://www.yunxi.gov.cn/new/content-991.shtml' });
  survives('other blanks and brackets in the title', { ...bad, title: bad.title.replace('（第', ' ( 第').replace('批）', '批 )') });
  survives('its missing number was added', bad, 'table', { ...bad, number: '' });
  survives('its missing number was added and it moved', { ...bad, url: 'https://www.yunxi.gov.cn/new/1.html' }, 'list', {
    ...bad,
    number: '',
  });
  survives('its title was mended at the same address', bad, 'table', { ...bad, number: '', title: bad.title.replace('关于', '关于关于') });
  survives('its title was mended and it moved, by its number', { ...bad, url: 'https://www.yunxi.gov.cn/new/1.html' }, 'list', {
    ...bad,
    title: bad.title.replace('关于', '关于关于'),
  });
  test('keeps every address it was found at', () => {
    const again = record(first.ledger, { ...bad, url: 'https://www.yunxi.gov.cn/new/1.html' }, T2);
    expect(of(again.ledger)[0]?.document?.addresses).toEqual(['https://www.yunxi.gov.cn/new/1.html', bad.url]);
  });
});

describe('findings are told apart', () => {
  test('two of one rule on one page', () => {
    const two = { ...sheetOf(2), published: '', issued: '' };
    const report = reportOf(htmlOf(two, 'table').replace('2024年4月8日', ''), two.url);
    const dates = of(recordFindings(emptyLedger, report, T1).ledger, 'document/policy-dates-present');
    expect(new Set(dates.map(({ id }) => id)).size).toBe(2);
  });
  test('two documents with one title and no number, published on different days', () => {
    const shared = { ...bad, number: '', title: '政府信息公开工作年度情况的报告', index: '' };
    const one = record(emptyLedger, { ...shared, url: 'https://www.yunxi.gov.cn/a.html' }, T1);
    const both = record(one.ledger, { ...shared, published: '2024-05-20', url: 'https://www.yunxi.gov.cn/b.html' }, T1);
    expect(of(both.ledger)).toHaveLength(2);
    expect(new Set(of(both.ledger).map(({ id }) => id)).size).toBe(2);
  });
  test('the next document of a series under the same address', () => {
    const one = record(emptyLedger, { ...bad, number: '' }, T1);
    expect(of(record(one.ledger, { ...bad, number: '', title: bad.title.replace('第1批', '第2批') }, T2).ledger)).toHaveLength(2);
  });
  test('another document under the same address', () => {
    const one = record(emptyLedger, bad, T1);
    const other = { ...sheetOf(77), validity: '', url: bad.url };
    expect(of(record(one.ledger, other, T2).ledger)).toHaveLength(2);
  });
});

describe('recording', () => {
  test('reopens what was closed when it is seen again, and says why', () => {
    const { ledger } = record(emptyLedger, bad, T1);
    const [entry] = of(ledger);
    if (entry === undefined) throw new Error('nothing found');
    const closed = replaced(ledger, moved(entry, 'closed', T2));
    const again = record(closed, bad, T3);
    expect(again.reopened).toEqual([entry.id]);
    expect(of(again.ledger)[0]).toMatchObject({ state: 'to-verify', lastSeen: T3 });
    expect(of(again.ledger)[0]?.history.at(-1)?.reason).not.toBe('');
  });
  test('does not reopen by a report from before it was closed', () => {
    const { ledger } = record(emptyLedger, bad, T1);
    const [entry] = of(ledger);
    if (entry === undefined) throw new Error('nothing found');
    const again = record(replaced(ledger, moved(entry, 'closed', T3)), bad, T2);
    expect(again.reopened).toEqual([]);
    expect(of(again.ledger)[0]?.state).toBe('closed');
  });
  test.each(['false-alarm', 'will-not-mend'] as const)('leaves %s as it is', (state) => {
    const { ledger } = record(emptyLedger, bad, T1);
    const [entry] = of(ledger);
    if (entry === undefined) throw new Error('nothing found');
    expect(of(record(replaced(ledger, moved(entry, state, T2)), bad, T3).ledger)[0]?.state).toBe(state);
  });
  test('what was set aside makes no entry but is handed back', () => {
    const report = auditSheet(bad);
    const aside: Report = {
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, suppressed: { reason: '本地不要求', scope: 'site' as const } })),
    };
    const recorded = recordFindings(emptyLedger, aside, T1);
    expect(recorded.ledger.entries).toEqual([]);
    expect(recorded.suppressed).toHaveLength(report.findings.length);
    expect(recorded.suppressed.length).toBeGreaterThan(0);
  });
  test('a broken rule makes no entry', () => {
    const report = auditSheet(bad);
    const broken: Report = { ...report, findings: report.findings.map((finding) => ({ ...finding, outcome: 'error' as const })) };
    expect(recordFindings(emptyLedger, broken, T1).ledger.entries).toEqual([]);
  });
  test('the same run twice adds nothing, and many reports take no longer each than few', () => {
    const report = auditSheet(bad);
    const many = Array.from({ length: 3000 }, (_, n) => ({
      at: T1,
      report: {
        ...report,
        page: { ...report.page, url: `https://www.yunxi.gov.cn/x/${n}.html`, title: `${report.page.title}${n}` },
        facts: { ...report.facts, documentNumber: { ...report.facts.documentNumber, value: `云政办〔2023〕${n}号` } },
        findings: report.findings.map((finding) => ({ ...finding, fingerprint: `${finding.fingerprint}${n}` })),
      },
    }));
    const before = performance.now();
    const once = recordReports(emptyLedger, many);
    const spent = performance.now() - before;
    const twice = recordReports(once.ledger, many);
    expect(twice.added).toEqual([]);
    expect(twice.ledger.entries).toHaveLength(3000 * report.findings.length);
    expect(spent).toBeLessThan(5000);
  });
});
