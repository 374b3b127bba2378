import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/model/failure.ts';
import { parseReport } from '../../src/model/report.schema.ts';
import type { Report } from '../../src/model/report.ts';
import { parseSuppressions, suppressionFile } from '../../src/model/suppression.schema.ts';
import type { Suppression } from '../../src/model/suppression.ts';
import { countedFindings, suppressedFindings, suppressionOf, withSuppressions } from '../../src/report/suppressions.ts';
import { tally } from '../../src/report/tally.ts';
import { verdictOf } from '../../src/report/words.ts';
import { exampleReport } from './example.ts';

const report: Report = {
  ...exampleReport(),
  page: { ...exampleReport().page, url: 'https://www.linjiang.example/zwgk/gfxwj/5120.html', column: ['政务公开', '规范性文件'] },
  day: '2026-11-20',
};
const [first] = report.findings.filter(({ outcome }) => outcome === 'fail');
if (first === undefined) throw new Error('the example has no fail');

const decided = (scope: Suppression['scope'], more: Partial<Suppression> = {}): Suppression => {
  const made = suppressionOf(report, first, scope, { reason: '上级统一口径，已报备', by: '张某', at: '2026-11-19' });
  if (made === null) throw new Error('not decided');
  return { ...made, ...more };
};
const setAside = (one: Suppression, of: Report = report) => suppressedFindings(withSuppressions(of, [one]));
const onPage = (url: string, column: readonly string[] = report.page.column): Report => ({
  ...report,
  page: { ...report.page, url, column },
});

describe('a finding is set aside', () => {
  test('it stays in the report with the reason, and is not counted', () => {
    const after = withSuppressions(report, [decided('finding')]);
    expect(after.findings).toHaveLength(report.findings.length);
    expect(suppressedFindings(after)).toEqual([
      { ...first, suppressed: { reason: '上级统一口径，已报备', scope: 'finding', by: '张某', at: '2026-11-19' } },
    ]);
    expect(countedFindings(after)).toHaveLength(report.findings.length - 1);
    const [was, is] = [tally(report), tally(after)];
    expect(is.missing + is.wrong).toBe(was.missing + was.wrong - 1);
    expect(is.suppressed).toBe(1);
    expect(verdictOf(after)).toContain('已忽略 1 项');
    expect(parseReport(JSON.parse(JSON.stringify(after)))).toEqual(after);
  });
  test('only this one of scope finding', () => {
    const other = { ...first, fingerprint: 'ffffffffffffffff' };
    const two = { ...report, findings: [first, other] };
    expect(setAside(decided('finding'), two).map(({ fingerprint }) => fingerprint)).toEqual([first.fingerprint]);
    expect(setAside(decided('site'), two)).toHaveLength(2);
  });
  test('until its last day, and counts again the day after', () => {
    expect(setAside(decided('finding', { until: '2026-11-20' }))).toHaveLength(1);
    expect(setAside(decided('finding', { until: '2026-11-19' }))).toHaveLength(0);
  });
  test('what is no longer decided counts again, and twice applied is once applied', () => {
    const after = withSuppressions(report, [decided('finding')]);
    expect(withSuppressions(after, [])).toEqual(report);
    expect(withSuppressions(after, [decided('finding')])).toEqual(after);
  });
  test('the narrowest decision is the one shown', () => {
    const after = withSuppressions(report, [decided('site', { reason: '全站' }), decided('finding', { reason: '这一条' })]);
    expect(suppressedFindings(after)[0]?.suppressed?.reason).toBe('这一条');
  });
});

describe('scope', () => {
  test('column: pages of the column and below it, on the same host', () => {
    const one = decided('column');
    expect(setAside(one, onPage('https://www.linjiang.example/other/1.html'))).toHaveLength(1);
    expect(setAside(one, onPage('https://www.linjiang.example/a.html', [...report.page.column, '2026年']))).toHaveLength(1);
    expect(setAside(one, onPage('https://www.linjiang.example/a.html', ['政务公开']))).toHaveLength(0);
    expect(setAside(one, onPage('https://www.other.example/zwgk/gfxwj/5120.html'))).toHaveLength(0);
  });
  test('column: where the page names none, the folder of its address', () => {
    const bare = onPage('https://www.linjiang.example/zwgk/gfxwj/5120.html', []);
    const one = suppressionOf(bare, first, 'column', { reason: '归档栏目' });
    if (one === null) throw new Error('not decided');
    expect(one).toMatchObject({ folder: '/zwgk/gfxwj/' });
    expect(setAside(one, onPage('https://www.linjiang.example/zwgk/gfxwj/5121.html', []))).toHaveLength(1);
    expect(setAside(one, onPage('https://www.linjiang.example/zwgk/5121.html', []))).toHaveLength(0);
  });
  test('site: the rule on the whole host, no other rule', () => {
    expect(setAside(decided('site'), onPage('https://www.linjiang.example/x.html', []))).not.toHaveLength(0);
    expect(setAside(decided('site', { rule: 'document/other' }))).toHaveLength(0);
  });
  test('a check that broke is never set aside', () => {
    const broken: Report = { ...report, findings: [{ ...first, outcome: 'error' }] };
    expect(setAside(decided('site'), broken)).toHaveLength(0);
  });
  test('nothing without a reason, nor of a site on this machine', () => {
    expect(suppressionOf(report, first, 'finding', { reason: ' \n ' })).toBeNull();
    expect(suppressionOf(onPage('file:///1.html'), first, 'site', { reason: '归档' })).toBeNull();
    expect(suppressionOf(onPage('file:///1.html'), first, 'finding', { reason: '归档' })).not.toBeNull();
  });
  test('personal numbers in a reason are masked', () => {
    const after = withSuppressions(report, [decided('finding', { reason: '已与 13812345678 核实' })]);
    expect(JSON.stringify(after)).not.toContain('13812345678');
  });
});

describe('the file', () => {
  const all = [decided('finding'), decided('column'), decided('site', { until: '2027-01-31' })];
  test('what is exported imports again', () => {
    expect(parseSuppressions(suppressionFile(all))).toEqual(all);
  });
  const body = (entry: object) => JSON.stringify({ schema: 'disclosure-lens/suppressions', version: 1, suppressions: [entry] });
  test.each([
    ['no JSON', '{', /^suppressions-no-json .*不是 JSON/u],
    ['something else', '{"schema":"disclosure-lens/report","version":1}', /^suppressions-other /u],
    ['newer', '{"schema":"disclosure-lens/suppressions","version":2}', /^suppressions-newer .*最新版/u],
    ['no reason', body({ ...decided('site'), reason: ' ' }), /^suppressions-reason 忽略清单第 1 条没有写理由/u],
    ['a day that is none', body({ ...decided('site'), until: '2026-02-30' }), /^suppressions-day .*第 1 条/u],
    ['a finding without its fingerprint', body({ scope: 'finding', rule: 'a/b', reason: '甲' }), /^suppressions-damaged .*第 1 条/u],
    ['a column without a host', body({ scope: 'column', rule: 'a/b', reason: '甲' }), /^suppressions-damaged /u],
    ['too large', ' '.repeat(5_000_001), /^suppressions-too-large /u],
  ])('%s is said in words', (_, text, said) => {
    const read = parseSuppressions(text);
    expect(isFailure(read) ? `${read.code} ${read.message}${read.advice}` : '').toMatch(said);
  });
});
