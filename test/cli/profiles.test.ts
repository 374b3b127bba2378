import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../src/model/report.schema.ts';
import type { Report } from '../../src/model/report.ts';
import { FINE, POLICY, run, scratch } from './run.ts';

const folder = scratch();
afterAll(() => folder.remove());

const SAID = ['--format', 'json', '--url', 'https://www.linjiang.example/zwgk/gfxwj/5120.html', '--day', '2026-11-20'];
const written = (name: string, content: unknown): string => {
  writeFileSync(folder.path(name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder.path(name);
};
const OWN = { schema: 'disclosure-lens/profile', version: 1, id: 'linjiang', name: '临江县口径', edition: '2026.1', basedOn: 'anhui' };
const reportOf = async (...words: readonly string[]): Promise<Report> => JSON.parse((await run(...words, ...SAID, POLICY)).out);

describe('--profile', { timeout: 60_000 }, () => {
  test('the national one is what is used without it', async () => {
    const [without, named] = await Promise.all([reportOf(), reportOf('--profile', 'national')]);
    expect(named).toEqual(without);
    expect(without.profile).toEqual({ id: 'national', name: '全国通用', version: '1' });
  });
  test('a built-in one asks for PDF and Word', async () => {
    const report = await reportOf('--profile', 'anhui');
    expect(report.profile).toMatchObject({ id: 'anhui', name: '安徽式' });
    expect(report.findings.map(({ message }) => message).join()).toContain('页面没有可以下载的 PDF 版，本地要求提供 PDF 版、Word 版。');
    expect(parseReport(report)).toEqual(report);
  });
  test("one's own, with a byte order mark, switches a check off", async () => {
    const rule = (await reportOf()).findings[0]?.rule ?? '';
    const path = written('own.json', `\uFEFF${JSON.stringify({ ...OWN, rules: { [rule]: { off: '由上级统一公开' } } })}`);
    const report = await reportOf('--profile', path);
    expect(report.profile).toEqual({ id: 'linjiang', name: '临江县口径', version: '2026.1' });
    expect(report.findings.some((finding) => finding.rule === rule)).toBe(false);
    expect(report.checks.find((check) => check.rule === rule)).toMatchObject({
      outcome: 'inapplicable',
      reason: '口径“临江县口径”不查这一项：由上级统一公开',
    });
  });
  test.each([
    ['a name nobody knows', () => 'hubei', /没有这个文件。 内置的口径有 national、anhui；/u],
    ['no JSON', () => written('a.json', '{'), /不是 JSON/u],
    ['an unknown rule', () => written('b.json', { ...OWN, rules: { 'document/valid-stated': {} } }), /“document\/valid-stated”不存在。/u],
    ['a newer version', () => written('c.json', { ...OWN, version: 2 }), /更新版本/u],
  ])('%s: one sentence, what to do, exit 2, no page read', async (_, name, said) => {
    const { code, out, err } = await run('--profile', name(), POLICY);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^读不了 口径 \P{Cc}+：\P{Cc}+。 \P{Cc}+。\n$/u);
    expect(err).toMatch(said);
  });
});

describe('--suppress', { timeout: 60_000 }, () => {
  const entry = ({ rule }: { rule: string }) => ({ scope: 'site', rule, host: 'www.linjiang.example', reason: '已报备' });
  test('all set aside: they are still listed, and the command ends with 0', async () => {
    const report = await reportOf();
    const list = { schema: 'disclosure-lens/suppressions', version: 1, suppressions: report.findings.map(entry) };
    const path = written('list.json', list);
    const { code, out } = await run('--suppress', path, ...SAID, POLICY);
    const after: Report = JSON.parse(out);
    expect(code).toBe(0);
    expect(after.findings).toHaveLength(report.findings.length);
    expect(after.findings.every(({ suppressed }) => suppressed?.reason === '已报备')).toBe(true);
    const text = await run('--suppress', path, '--url', report.page.url, '--day', report.day, POLICY);
    expect(text.out).toContain('已忽略');
    expect(text.out).toContain('已报备');
  });
  test('a list that cannot be read ends with 2', async () => {
    const { code, err } = await run('--suppress', written('bad.json', '[]'), FINE);
    expect(code).toBe(2);
    expect(err).toMatch(/^读不了 忽略清单 .*这不是公开镜的忽略清单。 /u);
  });
});

test('a saved report with a profile and something set aside keeps opening', () => {
  const saved = JSON.parse(readFileSync(new URL('../reports/v1-profile.json', import.meta.url), 'utf8'));
  expect(parseReport(saved)).toEqual(saved);
  expect(saved.profile.id).toBe('anhui');
});
