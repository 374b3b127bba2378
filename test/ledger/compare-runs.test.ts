import { describe, expect, test } from 'vitest';
import { briefOf, briefReader } from '../../src/ledger/brief.ts';
import {
  compareOpened,
  compareRuns,
  INCOMPARABLE_WORDS,
  openRun,
  type RunComparison,
  type RunWithPages,
} from '../../src/ledger/compare-runs.ts';
import { trendOf } from '../../src/ledger/trend.ts';
import type { RunPage } from '../../src/model/run.ts';
import { at, pageOfRun, runOf } from './example-project.ts';
import { type Sheet, sheetOf } from './generated-pages.ts';

const VALIDITY = 'document/validity-stated';
const good = (n: number): Sheet => sheetOf(n);
const bad = (n: number): Sheet => ({ ...sheetOf(n), validity: '' });
const run = (id: string, day: number, pages: readonly RunPage[], version = '1'): RunWithPages => ({
  run: runOf(id, { startedAt: at(day), plan: { ...runOf(id).plan, profile: { id: 'national', name: '全国', version } } }),
  pages,
});
const read = (id: string, sheets: readonly Sheet[]): readonly RunPage[] => sheets.map((sheet) => pageOfRun(id, sheet));
const numbers = (list: readonly { readonly page: { readonly title: string }; readonly finding: { readonly rule: string } }[]) =>
  list.filter(({ finding }) => finding.rule === VALIDITY).map(({ page }) => Number(/第(\d+)批/u.exec(page.title)?.[1]));
const reasons = (compared: RunComparison) =>
  compared.notComparable.filter(({ finding }) => finding.rule === VALIDITY).map(({ in: side, why }) => [side, why]);

describe('comparing two runs', () => {
  const before = run('q2', 1, read('q2', [bad(1), bad(2), good(3), good(4), bad(5)]));
  const moved = { ...bad(2), url: 'https://www.yunxi.gov.cn/new/2.html' };
  const after = run('q3', 20, read('q3', [good(1), moved, bad(3), bad(4), good(9)]));
  const earlier = [run('q1', 0, read('q1', [bad(4)]))];
  const compared = compareRuns(before, after, earlier);
  test('new, mended, still there at a new address, came back, not visited', () => {
    expect(numbers(compared.added)).toEqual([3]);
    expect(numbers(compared.mended)).toEqual([1]);
    expect(numbers(compared.still)).toEqual([2]);
    expect(numbers(compared.cameBack)).toEqual([4]);
    expect(reasons(compared)).toEqual([['before', 'not-visited']]);
  });
  test('every finding of either run is in one place only', () => {
    const all = [...compared.added, ...compared.mended, ...compared.still, ...compared.cameBack, ...compared.notComparable];
    const findings = [...before.pages, ...after.pages].reduce((sum, { report }) => sum + (report?.findings.length ?? 0), 0);
    expect(all.length + compared.still.length).toBe(findings);
  });
  test('a page that could not be read, or a rule that could not be judged, is not mended', () => {
    const [page] = read('q3', [good(1)]);
    if (page?.report === undefined) throw new Error('no page');
    const { report, ...unread } = page;
    const withOutcome = (outcome: 'not-assessable' | 'inapplicable' | 'error'): RunPage => ({
      ...page,
      report: { ...report, checks: report.checks.map((check) => (check.rule === VALIDITY ? { ...check, outcome } : check)) },
    });
    const cases: readonly (readonly [RunPage, string])[] = [
      [{ ...unread, state: 'blocked' }, 'blocked'],
      [{ ...unread, state: 'vanished' }, 'vanished'],
      [{ ...unread, state: 'failed' }, 'failed'],
      [{ ...unread, state: 'skipped' }, 'not-visited'],
      [withOutcome('not-assessable'), 'not-assessable'],
      [withOutcome('error'), 'not-assessable'],
      [withOutcome('inapplicable'), 'inapplicable'],
      [{ ...page, report: { ...report, checks: report.checks.filter(({ rule }) => rule !== VALIDITY) } }, 'rule-not-known'],
    ];
    for (const [visited, why] of cases) {
      const one = compareRuns(run('a', 1, read('a', [bad(1)])), run('b', 2, [visited]));
      expect(numbers(one.mended)).toEqual([]);
      expect(reasons(one)).toEqual([['before', why]]);
    }
    expect(Object.values(INCOMPARABLE_WORDS).every((words) => words.length > 4)).toBe(true);
  });
  test('another profile: what one of them lacks says nothing, what both have does', () => {
    const one = compareRuns(run('a', 1, read('a', [bad(1), bad(2)])), run('b', 2, read('b', [good(1), bad(2)]), '2'));
    expect(reasons(one)).toEqual([['before', 'other-profile']]);
    expect(numbers(one.still)).toEqual([2]);
  });
});

test('generated runs of which next to nothing is kept compare as whole ones do', () => {
  const sheets = (seed: number): readonly Sheet[] => Array.from({ length: 60 }, (_, n) => ((n * seed) % 5 < 2 ? bad(n) : good(n)));
  const [first, second, past] = [3, 7, 2].map((seed, at) =>
    run(`r${at}`, at + 1, [
      ...read(`r${at}`, sheets(seed).slice(seed, at === 2 ? 30 : 60)),
      ...read(`r${at}`, [{ ...bad(100 + seed), url: `https://www.yunxi.gov.cn/moved/${seed}.html`, title: sheetOf(seed).title }]),
    ]),
  );
  if (first === undefined || second === undefined || past === undefined) throw new Error('no runs');
  const thinly = ({ run: one, pages }: RunWithPages) => {
    const open = openRun(one);
    const visit = briefReader();
    for (const { report, target, state } of pages) {
      if (report === undefined) open.miss(target.url, state);
      else open.take(visit(structuredClone(briefOf(report, target.url))));
    }
    return open;
  };
  const briefly = (compared: RunComparison) =>
    Object.entries(compared).map(([kind, list]) => [
      kind,
      list.map((one: RunComparison['notComparable'][number]) => [one.page.url, one.finding.fingerprint, one.in, one.why]),
    ]);
  const whole = briefly(compareRuns(first, second, [past]));
  expect(briefly(compareOpened(thinly(first), thinly(second), [thinly(past)]))).toEqual(whole);
  expect(whole.filter(([, list]) => list?.length === 0)).toEqual([]);
});

describe('the trend', () => {
  test('of each site, oldest first, with a changed yardstick marked', () => {
    const other = (n: number): Sheet => ({ ...bad(n), url: `https://www.linjiang.gov.cn/${n}.html` });
    const runs = [run('q2', 20, read('q2', [bad(1), good(2)]), '2'), run('q1', 1, read('q1', [bad(1), bad(2), other(3)]))];
    const [first, ...rest] = trendOf(runs);
    expect(first?.points.map(({ run: id, pages, otherProfile }) => [id, pages, otherProfile])).toEqual([
      ['q1', 3, false],
      ['q2', 2, true],
    ]);
    expect(rest).toEqual([]);
    const [q1, q2] = first?.points ?? [];
    expect((q1?.perHundred ?? 0) > (q2?.perHundred ?? 0)).toBe(true);
  });
});
