import { describe, expect, test } from 'vitest';
import { moveTo } from '../../src/ledger/changes.ts';
import { acceptProposal, proposeAfterRecheck, type RecheckVerdict, type Revisit } from '../../src/ledger/recheck.ts';
import { emptyLedger, recordFindings } from '../../src/ledger/record.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Report } from '../../src/model/report.ts';
import { auditSheet, FAULTS, type Fault, htmlOf, reportOf, type Sheet, sheetOf } from './generated-pages.ts';

const FIRST = '2026-10-01T08:00:00.000Z';
const LATER = '2026-11-01T08:00:00.000Z';
const ACTOR = { at: LATER, by: '张三' };

const visit = (report: Report): Revisit => ({ state: 'audited', finishedAt: LATER, report });
const faultOf = (n: number): Fault => {
  const fault = FAULTS[n % FAULTS.length];
  if (fault === undefined) throw new Error('no fault');
  return fault;
};

/** The entry of a planted fault and the others of its page, as an audit of ours writes them. */
const entriesOf = (sheet: Sheet, rule: string): { readonly entry: LedgerEntry; readonly others: readonly LedgerEntry[] } => {
  const { ledger } = recordFindings(emptyLedger, auditSheet(sheet), FIRST);
  const entry = ledger.entries.find(({ finding }) => finding.rule === rule);
  if (entry === undefined) throw new Error(`${rule} did not see its fault`);
  return { entry, others: ledger.entries.filter((one) => one !== entry) };
};

/** The same fault a month later: every other page redesigned, every fifth at a new address, every seventh with a rewritten title. */
const later = (sheet: Sheet, n: number): Report => {
  const moved = n % 5 === 0 ? { ...sheet, url: sheet.url.replace('/zwgk/zc/', '/xxgk/wj/').replace('.html', '/content.shtml') } : sheet;
  const written = n % 7 === 0 ? { ...moved, title: moved.title.replace('（第', ' (第').replace('批）', '批) ') } : moved;
  return auditSheet(written, n % 2 === 0 ? 'list' : 'table');
};

/** What stands at the address of a page that is gone. */
const gone = (sheet: Sheet, n: number): Revisit => {
  const other = { ...sheetOf(n + 7000), url: sheet.url };
  const ways: readonly Revisit[] = [
    { state: 'vanished', finishedAt: LATER },
    visit(reportOf(htmlOf(sheetOf(n + 5000), 'table'), 'https://www.yunxi.gov.cn/')),
    visit(reportOf(htmlOf(other, 'list'), sheet.url)),
    visit(reportOf('<html><head><title>页面不存在</title></head><body><h1>您访问的页面不存在或已删除</h1></body></html>', sheet.url)),
    visit(
      reportOf(
        '<html><head><title>云溪县人民政府</title></head><body><h1>云溪县人民政府</h1></body></html>',
        'https://www.yunxi.gov.cn/index.html',
      ),
    ),
  ];
  return ways[n % ways.length] ?? { state: 'vanished', finishedAt: LATER };
};

describe('re-check of generated pages', () => {
  const counts = { mended: 0, unmended: 0, vanished: 0 };
  const wrong: string[] = [];
  const judge = (kind: keyof typeof counts, n: number, revisit: Revisit, expected: RecheckVerdict, sheet: Sheet): void => {
    const { rule } = faultOf(n);
    const { entry, others } = entriesOf(sheet, rule);
    const proposal = proposeAfterRecheck(entry, revisit, others);
    if (proposal.verdict === expected) counts[kind] += 1;
    else wrong.push(`${kind} ${n} ${rule}: ${proposal.verdict}, ${proposal.reason}`);
  };
  test('200 mended, 200 unmended and 50 vanished are told apart', () => {
    for (let n = 0; n < 200; n += 1) judge('mended', n, visit(later(sheetOf(n), n)), 'mended', faultOf(n).spoil(sheetOf(n)));
    for (let n = 200; n < 400; n += 1) {
      const spoilt = faultOf(n).spoil(sheetOf(n));
      judge('unmended', n, visit(later(spoilt, n)), 'still', spoilt);
    }
    for (let n = 400; n < 450; n += 1) judge('vanished', n, gone(sheetOf(n), n), 'vanished', faultOf(n).spoil(sheetOf(n)));
    console.log(JSON.stringify(counts));
    expect(wrong).toEqual([]);
    expect(counts).toEqual({ mended: 200, unmended: 200, vanished: 50 });
  });
});

describe('re-check where nothing can be said', () => {
  const sheet = FAULTS[3]?.spoil(sheetOf(1)) ?? sheetOf(1);
  const { entry, others } = entriesOf(sheet, 'document/validity-stated');
  const good = auditSheet(sheetOf(1));
  const withOutcome = (outcome: 'not-assessable' | 'error' | 'inapplicable'): Report => ({
    ...good,
    checks: good.checks.map((check) => (check.rule === entry.finding.rule ? { ...check, outcome, reason: '脚本填入' } : check)),
  });
  test('blocked, failed, not assessable and broken give no conclusion', () => {
    const visits: readonly Revisit[] = [
      { state: 'blocked', finishedAt: LATER },
      { state: 'failed', finishedAt: LATER },
      { state: 'skipped', finishedAt: LATER },
      visit(withOutcome('not-assessable')),
      visit(withOutcome('error')),
      visit({ ...good, checks: good.checks.filter(({ rule }) => rule !== entry.finding.rule) }),
      visit({ ...good, page: { ...good.page, truncated: true } }),
    ];
    for (const one of visits) expect(proposeAfterRecheck(entry, one, others)).toMatchObject({ verdict: 'none', state: null });
  });
  test('a rule that no longer applies, because the kind of page changed, is for a person', () => {
    expect(proposeAfterRecheck(entry, visit(withOutcome('inapplicable')), others)).toMatchObject({ verdict: 'unclear', state: null });
  });
  test('one of two findings of a rule is mended while the other stays', () => {
    const two = { ...sheetOf(2), published: '', issued: '' };
    const html = htmlOf(two, 'table').replace('2024年4月8日', '');
    const { ledger } = recordFindings(emptyLedger, reportOf(html, two.url), FIRST);
    const both = ledger.entries.filter(({ finding }) => finding.rule === 'document/policy-dates-present');
    expect(both.map(({ finding }) => finding.about).sort()).toEqual(['发布日期', '成文日期']);
    const half = reportOf(htmlOf({ ...two, issued: '2024-04-08' }, 'list'), two.url);
    const verdicts = both.map((one) => [
      one.finding.about,
      proposeAfterRecheck(
        one,
        visit(half),
        both.filter((other) => other !== one),
      ).verdict,
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({ 发布日期: 'still', 成文日期: 'mended' });
  });
  test('another fault of the same rule that nobody knew is for a person', () => {
    const undated = reportOf(htmlOf({ ...sheetOf(3), issued: '' }, 'table').replace('2024年4月8日', ''), sheetOf(3).url);
    const dates = recordFindings(emptyLedger, undated, FIRST).ledger.entries.filter(
      ({ finding }) => finding.rule === 'document/policy-dates-present',
    );
    const [dated] = dates;
    if (dated === undefined) throw new Error('nothing found');
    expect(dates.map(({ finding }) => finding.about)).toEqual(['成文日期']);
    const later = auditSheet({ ...sheetOf(3), published: '' });
    expect(proposeAfterRecheck(dated, visit(later), []).verdict).toBe('unclear');
    const known = recordFindings({ entries: dates }, later, LATER).ledger.entries;
    expect(proposeAfterRecheck(dated, visit(later), known).verdict).toBe('mended');
  });
  test('an address that leads to the front page is said to', () => {
    expect(proposeAfterRecheck(entry, visit(reportOf(htmlOf(sheet, 'table'), 'https://www.yunxi.gov.cn/')), others)).toMatchObject({
      verdict: 'vanished',
      reason: expect.stringContaining('首页'),
    });
  });
});

describe('accepting a proposal', () => {
  const sheet = FAULTS[3]?.spoil(sheetOf(4)) ?? sheetOf(4);
  const { entry, others } = entriesOf(sheet, 'document/validity-stated');
  const mended = proposeAfterRecheck(entry, visit(auditSheet(sheetOf(4))), others);
  test('closes a mended item with its reason and evidence before and after', () => {
    expect(mended).toMatchObject({ verdict: 'mended', state: 'closed' });
    expect(mended.after.some(({ label }) => label === '有效性')).toBe(true);
    const closed = acceptProposal(entry, mended, ACTOR);
    expect(closed.state).toBe('closed');
    expect(closed.history.map(({ field, to }) => [field, to])).toEqual([
      ['recheck', 'mended'],
      ['state', 'closed'],
    ]);
    expect(closed.history[1]?.reason).not.toBe('');
  });
  test('sends an item that was said to be mended back when it is not', () => {
    const waiting = moveTo(entry, 'awaiting-recheck', '', ACTOR);
    if (isFailure(waiting)) throw new Error(waiting.message);
    const proposal = proposeAfterRecheck(waiting, visit(auditSheet(sheet, 'list')), others);
    expect(proposal).toMatchObject({ verdict: 'still', state: 'mending' });
    expect(acceptProposal(waiting, proposal, ACTOR).state).toBe('mending');
  });
  test('leaves what was set aside alone, and reopens what was closed', () => {
    const still = visit(auditSheet(sheet));
    expect(proposeAfterRecheck({ ...entry, state: 'will-not-mend' }, still, others).state).toBeNull();
    expect(proposeAfterRecheck({ ...entry, state: 'closed' }, still, others).state).toBe('to-verify');
  });
});
