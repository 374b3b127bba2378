import { describe, expect, test } from 'vitest';
import { type SurveyOptions, survey } from '../../src/catalog.ts';
import type { Profile } from '../../src/model/profile.ts';
import type { RunColumn, RunPage } from '../../src/model/run.ts';
import type { SiteFinding } from '../../src/model/site-finding.ts';
import type { Suppression } from '../../src/model/suppression.ts';
import { THRESHOLDS } from '../../src/model/threshold.ts';
import { pageOfRun, runOf } from '../ledger/example-project.ts';
import { sheetOf } from '../ledger/generated-pages.ts';

const own = (more: Partial<Profile>): Profile => ({
  schema: 'disclosure-lens/profile',
  version: 1,
  id: 'own',
  name: '本县',
  edition: '3',
  ...more,
});
const HOST = new URL(sheetOf(1).url).host;
const column = (name: string, more: Partial<RunColumn> = {}): RunColumn => ({
  column: ['政务公开', name],
  url: `https://${HOST}/${encodeURIComponent(name)}/`,
  discovered: 8,
  chosen: 8,
  newestDay: '',
  ...more,
});
const base = runOf('r');
const DAY = base.plan.day;
const ago = (days: number): string => new Date(Date.parse(DAY) - days * 86_400_000).toISOString().slice(0, 10);
const pages: readonly RunPage[] = [1, 2, 3].map((n) => pageOfRun('r', sheetOf(n)));
const surveyed = (columns: readonly RunColumn[], options?: SurveyOptions) => survey({ ...base, columns }, pages, options);
const of = (findings: readonly SiteFinding[], rule: string): readonly SiteFinding[] =>
  findings.filter((finding) => finding.rule === `spot-check/${rule}`);

describe('a profile governs the rules over a site', () => {
  test('by its days: ten for news is stricter than the fourteen of the norm', () => {
    const columns = [column('工作动态', { newestDay: ago(11) })];
    expect(of(surveyed(columns).findings, 'columns-updated')).toEqual([]);
    const [found] = of(surveyed(columns, { profile: own({ thresholds: { newsColumnDays: 10 } }) }).findings, 'columns-updated');
    expect(found?.pages[0]?.note).toBe(`最新 ${ago(11)}，11 天；限 10 天`);
  });
  test('by the days of the home page', () => {
    const columns = [column('工作动态', { newestDay: ago(11) })];
    const quiet = pages.map((page) => ({ ...page, target: { ...page.target, listedOn: '' } }));
    const found = (profile?: Profile) =>
      of(survey({ ...base, columns }, quiet, profile === undefined ? {} : { profile }).findings, 'home-updated-within-2-weeks');
    expect(found()).toEqual([]);
    expect(found(own({ thresholds: { homeDays: 7 } }))[0]?.message).toContain('距检查当天 11 天，超过 7 天');
  });
  test('by its numbers: two empty columns are a red line where it says so', () => {
    const columns = ['甲类事项', '乙类事项'].map((name) => column(name, { discovered: 0, chosen: 0 }));
    const weight = (profile: Profile) => of(surveyed(columns, { profile }).findings, 'columns-not-empty')[0]?.severity;
    expect(weight(own({}))).toBe('error');
    expect(weight(own({ thresholds: { emptyColumns: 2 } }))).toBe('red-line');
  });
  test('by severity, and by switching off with its reason, alone or with the page’s rule of the same check', () => {
    const columns = [column('工作动态', { newestDay: ago(40) })];
    const change = (settings: NonNullable<Profile['rules']>) => surveyed(columns, { profile: own({ rules: settings }) });
    expect(of(change({ 'spot-check/columns-updated': { severity: 'notice' } }).findings, 'columns-updated')[0]?.severity).toBe('notice');
    expect(of(change({ 'freshness/columns-updated': { severity: 'notice' } }).findings, 'columns-updated')[0]?.severity).toBe('notice');
    const off = change({ 'spot-check/columns-updated': { off: '归档网站' } });
    expect(of(off.findings, 'columns-updated')).toEqual([]);
    expect(off.checks.find(({ rule }) => rule === 'spot-check/columns-updated')).toMatchObject({
      outcome: 'inapplicable',
      reason: '口径“本县”不查这一项：归档网站',
    });
  });
});

test('a rule over a site says which numbers it goes by', () => {
  const named = Object.values(THRESHOLDS).flatMap(({ rules: ids }) => [...ids]);
  expect([...new Set(named.filter((id) => id.startsWith('spot-check/')))].sort()).toEqual(
    [
      'columns-not-empty',
      'columns-updated',
      'consultation-feedback-published',
      'document-links-interpretation',
      'home-updated-within-2-weeks',
      'site-reachable',
    ].map((name) => `spot-check/${name}`),
  );
});

describe('what was set aside', () => {
  const columns = [column('工作动态', { newestDay: ago(40) })];
  const decided = (more: Partial<Suppression>): Suppression => ({
    scope: 'site',
    rule: 'spot-check/columns-updated',
    title: '',
    host: HOST,
    reason: '正在迁移',
    ...more,
  });
  const stale = (suppressions: readonly Suppression[]) => of(surveyed(columns, { suppressions }).findings, 'columns-updated');
  test('on a whole site: the finding stays in sight, with the reason', () => {
    const [found] = stale([decided({ until: DAY, by: '张三' })]);
    expect(found?.suppressed).toEqual({ reason: '正在迁移', scope: 'site', until: DAY, by: '张三' });
  });
  test('by the page’s rule of the same check, on the same site', () => {
    expect(stale([decided({ rule: 'freshness/columns-updated' })])[0]?.suppressed?.reason).toBe('正在迁移');
  });
  test('alone', () => {
    const fingerprint = stale([])[0]?.fingerprint ?? '';
    expect(
      stale([{ scope: 'finding', rule: 'spot-check/columns-updated', title: '', fingerprint, reason: '已报备' }])[0]?.suppressed,
    ).toEqual({
      reason: '已报备',
      scope: 'finding',
    });
  });
  test.each([
    ['another site', { host: 'www.other.gov.cn' }],
    ['another rule', { rule: 'spot-check/columns-not-empty' }],
    ['until yesterday', { until: ago(1) }],
  ])('near miss: %s', (_, more) => {
    expect(stale([decided(more)])[0]?.suppressed).toBeUndefined();
  });
  test('for a column: the column is left out, its neighbours are not', () => {
    const both = [...columns, column('部门动态', { newestDay: ago(50) })];
    const names = (suppressions: readonly Suppression[]) =>
      of(surveyed(both, { suppressions }).findings, 'columns-updated').flatMap(({ pages: found }) => found.map(({ title }) => title));
    const aside = decided({ scope: 'column', rule: 'freshness/columns-updated', column: ['政务公开', '部门动态'] });
    expect(names([])).toEqual(['工作动态', '部门动态']);
    expect(names([aside])).toEqual(['工作动态']);
    expect(names([decided({ ...aside, column: ['政务公开'] })])).toEqual([]);
    expect(names([decided({ ...aside, column: [], folder: new URL(both[1]?.url ?? '').pathname })])).toEqual(['工作动态']);
    expect(names([decided({ ...aside, rule: 'freshness/columns-not-empty' })])).toEqual(['工作动态', '部门动态']);
  });
  test('on a single page: the page is no longer counted over the site', () => {
    const found = (suppressions: readonly Suppression[]) => of(surveyed([], { suppressions }).findings, 'article-meta-present');
    const [first] = pages[0]?.report?.findings.filter(({ rule }) => rule === 'metatags/article-meta-present') ?? [];
    if (first === undefined) throw new Error('the sample pages have all tags');
    const [before] = found([]);
    const aside = { scope: 'finding', rule: first.rule, title: '', fingerprint: first.fingerprint, reason: '已报备' } as const;
    expect(found([aside])[0]?.count).toBe((before?.count ?? 0) - 1);
  });
});
