import { describe, expect, test } from 'vitest';
import { survey } from '../../src/catalog.ts';
import { moveTo } from '../../src/ledger/changes.ts';
import { evidenceOf, withEvidence } from '../../src/ledger/evidence.ts';
import { mergeProjects } from '../../src/ledger/merge-projects.ts';
import { proposeAfterRecheck } from '../../src/ledger/recheck.ts';
import { emptyLedger } from '../../src/ledger/record.ts';
import { proposeAfterSurvey, recordSiteFindings } from '../../src/ledger/site-wide.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Ledger, LedgerEntry } from '../../src/model/ledger.ts';
import { at, pageOfRun, runOf } from './example-project.ts';
import { sheetOf } from './generated-pages.ts';

const pages = [1, 2, 3].map((n) => pageOfRun('r', sheetOf(n)));
const found = survey(runOf('r'), pages);
const recorded = recordSiteFindings(emptyLedger, found.findings, at(1));
const first = (ledger: Ledger): LedgerEntry => {
  const [entry] = ledger.entries;
  if (entry === undefined) throw new Error('nothing found');
  return entry;
};
const entry = first(recorded.ledger);

describe('findings over a whole site', () => {
  test('are entries, once', () => {
    expect(recorded.added.length).toBe(found.findings.length);
    const again = recordSiteFindings(recorded.ledger, found.findings, at(5));
    expect(again).toMatchObject({ added: [], reopened: [] });
    expect(first(again.ledger)).toMatchObject({ firstSeen: at(1), lastSeen: at(5) });
  });
  test('come back when they were closed', () => {
    const closed = moveTo(entry, 'closed', '已补', { at: at(2), by: '' });
    if (isFailure(closed)) throw new Error(closed.message);
    const again = recordSiteFindings({ entries: [closed] }, found.findings.slice(0, 1), at(5));
    expect(again.reopened).toEqual([entry.id]);
    expect(first(again.ledger).state).toBe('to-verify');
  });
  test('are judged by another spot-check, not by one page', () => {
    expect(proposeAfterRecheck(entry, { state: 'audited', finishedAt: at(3), ...pages[0] }).verdict).toBe('none');
    expect(proposeAfterSurvey(entry, found, at(3)).verdict).toBe('still');
    const host = new URL(entry.page.url).host;
    const ended = (outcome: 'pass' | 'not-assessable' | 'inapplicable') =>
      proposeAfterSurvey(entry, { findings: [], checks: [{ rule: entry.finding.rule, catalogue: '', host, outcome }] }, at(3));
    expect(ended('pass')).toMatchObject({ verdict: 'mended', state: 'closed' });
    expect(ended('not-assessable')).toMatchObject({ verdict: 'none', state: null });
    expect(ended('inapplicable')).toMatchObject({ verdict: 'unclear', state: null });
    expect(proposeAfterSurvey(entry, { findings: [], checks: [] }, at(3)).verdict).toBe('none');
  });
  test('that only an assessor saw are not closed because our spot-check does not see them', () => {
    const feedback = { source: 'a.xlsx', row: 2, unit: '', description: '页脚不全', cells: {}, confidence: 0.8 };
    const told: LedgerEntry = { ...entry, id: 'f1', feedback, finding: { ...entry.finding, fingerprint: '' } };
    const check = { rule: entry.finding.rule, catalogue: '', host: new URL(entry.page.url).host, outcome: 'pass' as const };
    expect(proposeAfterSurvey(told, { findings: [], checks: [check] }, at(3)).verdict).toBe('unclear');
    expect(proposeAfterSurvey(told, found, at(3)).verdict).toBe('still');
  });
  test('of two machines are one entry, whatever page they point at', () => {
    const elsewhere = { ...entry, page: { ...entry.page, url: 'https://www.yunxi.gov.cn/elsewhere.html' } };
    const project = (one: LedgerEntry) => ({ runs: [], pages: [], ledger: { entries: [one] }, pictures: {} });
    expect(mergeProjects(project(entry), project(elsewhere)).project.ledger.entries.map(({ id }) => id)).toEqual([entry.id]);
  });
});

describe('evidence', () => {
  test('is kept once, the first piece for good, and not without end', () => {
    const pieces = Array.from({ length: 150 }, (_, n) => evidenceOf(entry, at(1, n), '全国 1', `p${n}`));
    const full = pieces.reduce(withEvidence, entry);
    expect(full.evidence).toHaveLength(100);
    expect(full.evidence[0]?.picture).toBe('p0');
    expect(full.evidence.at(-1)?.picture).toBe('p149');
    const last = full.evidence.at(-1);
    if (last !== undefined) expect(withEvidence(full, last).evidence).toEqual(full.evidence);
  });
});
