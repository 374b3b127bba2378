import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/model/run.ts';
import type { Fault, RunRow } from '../../../src/model/run-row.ts';
import { siteQuarters } from '../../../src/ui/workbench/compare/quarters.ts';
import { byColumn, byRule, chosenRows, coverageOf } from '../../../src/ui/workbench/spot-check/results.ts';
import { duration } from '../../../src/ui/workbench/spot-check/run-words.ts';

const fault = (rule: string, outcome: Fault['outcome']): Fault => ({
  fingerprint: rule,
  rule,
  outcome,
  severity: 'error',
  title: `标题 ${rule}`,
});

const row = (url: string, column: string, faults: readonly Fault[], state: RunRow['state'] = 'audited'): RunRow => ({
  run: 'r',
  url,
  order: 0,
  title: url,
  site: '云溪县人民政府',
  column: [column],
  listedOn: '',
  state,
  mode: 'fetch',
  tries: 1,
  finishedAt: '2026-11-21T00:00:00.000Z',
  pageType: 'policy',
  fails: faults.filter(({ outcome }) => outcome === 'fail').length,
  reviews: faults.filter(({ outcome }) => outcome === 'review').length,
  passed: 1,
  unseen: 2,
  faults,
  trouble: '',
});

const rows = [
  row('1', '政策', [fault('a', 'fail'), fault('a', 'fail'), fault('b', 'review')]),
  row('2', '政策', [fault('b', 'fail')]),
  row('3', '解读', []),
  row('4', '解读', [], 'vanished'),
];

describe('results of a run', () => {
  test('by rule count findings and pages apart, and never a review as a fail', () => {
    expect(byRule(rows)).toEqual([
      { id: 'a', name: '标题 a', pages: 1, faulty: 1, fails: 2, reviews: 0 },
      { id: 'b', name: '标题 b', pages: 2, faulty: 1, fails: 1, reviews: 1 },
    ]);
  });

  test('by column hold columns without a finding, too', () => {
    expect(byColumn(rows).map(({ name, pages, faulty }) => [name, pages, faulty])).toEqual([
      ['政策', 2, 2],
      ['解读', 2, 0],
    ]);
  });

  test('say honestly what was not read', () => {
    const { counts, pagesWithFails, fails, reviews, unseen } = coverageOf(rows);
    expect([counts.audited, counts.vanished, pagesWithFails, fails, reviews, unseen]).toEqual([3, 1, 2, 3, 1, 8]);
  });

  test('are narrowed by state, rule and column together', () => {
    expect(chosenRows(rows, { rule: 'b', column: '政策' }).map(({ url }) => url)).toEqual(['1', '2']);
    expect(chosenRows(rows, { state: 'fine' }).map(({ url }) => url)).toEqual(['3']);
    expect(chosenRows(rows, { state: 'vanished' }).map(({ url }) => url)).toEqual(['4']);
  });
});

describe('the trend of a site', () => {
  const run = (id: string, day: string, version: string): Run => ({
    id,
    name: id,
    startedAt: `${day}T00:00:00.000Z`,
    endedAt: '',
    state: 'finished',
    reason: '',
    columns: [],
    plan: {
      day,
      attachments: false,
      sampling: { kind: 'all', newest: 0, random: 0, seed: 0, deepen: 0 },
      politeness: { delay: 0, atOnce: 1 },
      profile: { id: 'national', name: '', version },
    },
  });

  test('counts a page once a quarter, as it was read last, and says when the yardstick changed', () => {
    const [site] = siteQuarters([
      { run: run('one', '2026-07-01', '1'), rows: [row('1', '政策', [fault('a', 'fail')])] },
      { run: run('two', '2026-09-30', '1'), rows: [row('1', '政策', []), row('2', '政策', [fault('a', 'fail')])] },
      { run: run('three', '2026-10-01', '2'), rows: [row('1', '政策', []), row('4', '政策', [], 'vanished')] },
    ]);
    expect(site?.quarters).toEqual([
      { id: '2026-3', pages: 2, fails: 1, reviews: 0, perHundred: 50, otherProfile: false },
      { id: '2026-4', pages: 1, fails: 0, reviews: 0, perHundred: 0, otherProfile: true },
    ]);
  });
});

test('durations are said as people say them', () => {
  expect([0.2, 59, 60, 3599, 3600, 3900].map(duration)).toEqual(['1 秒', '59 秒', '1 分钟', '1 小时', '1 小时', '1 小时 5 分钟']);
});
