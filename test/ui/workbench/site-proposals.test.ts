import { expect, test } from 'vitest';
import { survey } from '../../../src/catalog.ts';
import { emptyLedger } from '../../../src/ledger/record.ts';
import { recordSiteFindings } from '../../../src/ledger/site-wide.ts';
import type { Run } from '../../../src/model/run.ts';
import { siteProposalsOf } from '../../../src/ui/workbench/spot-check/site-proposals.ts';
import { at, pageOfRun, runOf } from '../../ledger/example-project.ts';
import { sheetOf } from '../../ledger/generated-pages.ts';

const pages = [1, 2, 3].map((n) => pageOfRun('r', sheetOf(n)));
const found = survey(runOf('r'), pages);
const { entries } = recordSiteFindings(emptyLedger, found.findings, at(1)).ledger;
const later: Run = { ...runOf('later'), startedAt: at(5), endedAt: at(6), state: 'finished' };
const surveyOf = async () => found;

test('an entry about a whole site is judged by a spot-check that came after it', async () => {
  const proposed = await siteProposalsOf(entries, [later], surveyOf);
  expect(proposed.length).toBe(entries.length);
  expect(entries.length).toBeGreaterThan(0);
  expect(proposed.every(({ proposal }) => proposal.verdict === 'still' && proposal.at === at(6))).toBe(true);
});

test('neither an earlier run, nor a re-check, nor one of another site says anything', async () => {
  const runs: readonly Run[] = [
    { ...later, id: 'recheck', recheck: ['one'] },
    { ...later, id: 'broken-off', state: 'cancelled' },
    { ...later, id: 'earlier', startedAt: '2020-01-01T00:00:00.000Z' },
  ];
  const none = await siteProposalsOf(entries, runs, surveyOf);
  expect(none.every(({ proposal }) => proposal.verdict === 'none' && proposal.state === null)).toBe(true);
  const elsewhere = await siteProposalsOf(entries, [later], async () => ({ checks: [], findings: [] }));
  expect(elsewhere.every(({ proposal }) => proposal.verdict === 'none')).toBe(true);
});
