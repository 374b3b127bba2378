import { describe, expect, test } from 'vitest';
import { defineSiteRule } from '../../src/audit/site-rule.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { type AuditOptions, audit, circumstancesOf } from '../../src/catalog.ts';
import type { Profile } from '../../src/model/profile.ts';
import type { Report } from '../../src/model/report.ts';
import { profileSiteRules, withBase } from '../../src/profiles/apply.ts';
import { builtInProfiles, nationalProfile } from '../../src/profiles/built-in.ts';
import { rules } from '../../src/rules/all.ts';
import { policyPage } from '../rules/page.ts';
import { surveyCase } from '../rules/spot-check/survey.ts';
import { fullProfile } from './full-profile.ts';

const DAY = '2024-06-03';
const [, anhui = nationalProfile] = builtInProfiles;
const own = (more: Partial<Profile>): Profile => ({
  schema: 'disclosure-lens/profile',
  version: 1,
  id: 'own',
  name: '本县',
  edition: '3',
  ...more,
});
const audited = (html: string, profile?: Profile, more: Partial<AuditOptions> = {}): Report =>
  audit(captureHtml(html, { url: 'https://www.example.gov.cn/zwgk/1.html', charset: 'utf-8' }), {
    day: DAY,
    pageType: 'policy',
    ...(profile === undefined ? {} : { profile }),
    ...more,
  });
const found = (report: Report, rule: string) => report.findings.filter((finding) => finding.rule === rule);
const TYPO = policyPage({ body: ['请各单位认真做好工作布署，并竟聘上岗。'] });

describe('the national profile', () => {
  test('is what is used without one, and says nothing of the circumstances', () => {
    expect(audited(TYPO, nationalProfile)).toEqual(audited(TYPO));
    expect(circumstancesOf({ day: DAY, profile: nationalProfile, sites: [] })).toEqual({ day: DAY, sites: [] });
    expect(audited(TYPO).profile).toEqual({ id: 'national', name: '全国通用', version: '1' });
  });
  test('one based on it that changes nothing finds the same', () => {
    const { profile, ...rest } = audited(TYPO, own({}));
    expect(profile).toEqual({ id: 'own', name: '本县', version: '3' });
    const { profile: _, ...standard } = audited(TYPO);
    expect(rest).toEqual(standard);
  });
});

describe('rules', () => {
  test('one that is switched off is inapplicable, with the reason, and finds nothing', () => {
    const report = audited(TYPO, own({ rules: { 'wording/no-typos': { off: '另用校对软件' } } }));
    expect(found(audited(TYPO), 'wording/no-typos')).not.toHaveLength(0);
    expect(found(report, 'wording/no-typos')).toHaveLength(0);
    expect(report.checks.find(({ rule }) => rule === 'wording/no-typos')).toMatchObject({
      outcome: 'inapplicable',
      reason: '口径“本县”不查这一项：另用校对软件',
    });
    expect(report.checks).toHaveLength(audited(TYPO).checks.length);
  });
  test('a changed severity goes to every finding, and changes neither outcome nor fingerprint', () => {
    const [was] = found(audited(TYPO), 'wording/no-typos');
    const [is] = found(audited(TYPO, own({ rules: { 'wording/no-typos': { severity: 'red-line' } } })), 'wording/no-typos');
    expect(is).toEqual({ ...was, severity: 'red-line' });
  });
  test('above what an unchecked source bears, the finding and the report say so', () => {
    const page = policyPage({ metadata: { 索引号: '11341702486344515X/2024-00012' } });
    const rule = 'document/index-number-code-valid';
    expect(found(audited(page), rule)[0]?.severity).toBe('notice');
    const report = audited(page, own({ rules: { [rule]: { severity: 'error' } } }));
    expect(found(report, rule)[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/（口径“本县”定为错误；依据待核对原文，通常不高于警告。）$/u),
    });
    expect(report.profile?.remarks).toEqual(['“索引号中的机关代码有误”的依据待核对原文，本口径定为错误，高于通常的警告。']);
    const milder = audited(page, own({ rules: { [rule]: { severity: 'warning' } } }));
    expect(milder.profile?.remarks).toBeUndefined();
    expect(found(milder, rule)[0]?.message).not.toContain('口径');
  });
});

describe('thresholds', () => {
  const late = policyPage({ metadata: { 成文日期: '2024-03-08', 发布日期: '2024-03-26' }, byline: '发布时间：2024-03-26' });
  const rule = 'document/published-within-20-workdays';
  test('twelve workdays are fine by law, too late for a county that wants ten, fine for one that wants twelve', () => {
    expect(found(audited(late), rule)).toHaveLength(0);
    expect(found(audited(late, own({ thresholds: { publishWorkdays: 10 } })), rule)[0]?.message).toContain('12 个工作日，超过 10 个工作日');
    expect(found(audited(late, own({ thresholds: { publishWorkdays: 12 } })), rule)).toHaveLength(0);
  });
});

describe('expectations', () => {
  const both = policyPage({
    files: [
      ['示例市人民政府办公室关于印发城市绿化养护办法的通知.pdf', '/files/1.pdf'],
      ['示例市人民政府办公室关于印发城市绿化养护办法的通知.docx', '/files/1.docx'],
    ],
  });
  const downloads = 'attachments/downloads-offered';
  test('PDF and Word: both pass, one lacks the other, nationally either is enough', () => {
    expect(found(audited(both, anhui), downloads)).toHaveLength(0);
    expect(found(audited(policyPage()), downloads)).toHaveLength(0);
    expect(found(audited(policyPage(), anhui), downloads)[0]).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      message: '页面没有可以下载的 Word 版，本地要求提供 PDF 版、Word 版。',
    });
  });
  test('a Word file that is an attachment of the document is not its Word version, but may be: a person looks', () => {
    const page = policyPage({
      files: [
        ['示例市人民政府办公室关于印发城市绿化养护办法的通知.pdf', '/files/1.pdf'],
        ['附件1：考核评分表.docx', '/files/2.docx'],
      ],
    });
    expect(found(audited(page, anhui), downloads)[0]).toMatchObject({ outcome: 'review', message: expect.stringContaining('请核对') });
  });
  test('neither at all is found nationally too, and weighs as much as the other', () => {
    const page = policyPage({ files: [] });
    const [nationally] = found(audited(page), downloads);
    expect(nationally?.severity).toBe('warning');
    expect(found(audited(page, anhui), downloads)).toEqual([{ ...nationally, severity: 'error' }]);
  });
  test('the class: required, usual, not asked for', () => {
    const page = policyPage({ metadata: { 主题分类: null } });
    const rule = 'document/catalogue-fields-present';
    expect(found(audited(page), rule)[0]?.message).toContain('主题分类');
    expect(found(audited(page, anhui), rule)[0]?.message).toContain('主题分类');
    expect(found(audited(page, own({ expectations: { categories: 'none' } })), rule)).toHaveLength(0);
  });
  test("what the caller says himself goes before the profile's", () => {
    expect(circumstancesOf({ day: DAY, profile: anhui }).wordProtection).toBe('restricted');
    expect(circumstancesOf({ day: DAY, profile: anhui, wordProtection: 'unrestricted' }).wordProtection).toBe('unrestricted');
    expect(
      circumstancesOf({ day: DAY, profile: own({ basedOn: 'anhui', expectations: { wordProtection: 'unchecked' } }) }),
    ).not.toHaveProperty('wordProtection');
  });
});

describe('words of one’s own', () => {
  const typos = (profile?: Profile) => found(audited(TYPO, profile), 'wording/no-typos').map(({ message }) => message);
  test('are found besides the dictionary’s', () => {
    const entries = [{ kind: 'confusion', wrong: '各单位认真', right: '各单位要认真' }] as const;
    expect(typos(own({ words: { entries, exceptions: [] } })).join()).toContain('各单位认真');
    expect(typos()).toHaveLength(2);
    expect(typos(own({ words: { entries, exceptions: [] } }))).toHaveLength(3);
  });
  test('an exception keeps a word of the dictionary from being found, and only that word', () => {
    const messages = typos(own({ words: { entries: [], exceptions: ['工作布署'] } }));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('竟聘');
  });
  test('an exception that stands elsewhere keeps nothing', () => {
    expect(typos(own({ words: { entries: [], exceptions: ['总体布署'] } }))).toHaveLength(2);
  });
  test('an exception also keeps a word of one’s own', () => {
    const entries = [{ kind: 'confusion', wrong: '认真做', right: '切实做' }] as const;
    expect(typos(own({ words: { entries, exceptions: ['请各单位认真做好'] } }))).toHaveLength(2);
  });
});

describe('based on another', () => {
  test("what it says goes before the base's, the rest is the base's", () => {
    const { expectations } = withBase(own({ basedOn: 'anhui', expectations: { formats: ['ofd'] } }));
    expect(expectations).toEqual({ wordProtection: 'restricted', formats: ['ofd'], categories: 'required' });
    expect(withBase(fullProfile).thresholds).toEqual({ versionsAlike: 1, publishWorkdays: 10, interpretationCopied: 0.7 });
  });
  test('web format and words reach the rules', () => {
    const { webFormat, words } = circumstancesOf({ day: DAY, profile: fullProfile });
    expect(webFormat?.name).toBe('临江县网络版格式');
    expect(words?.exceptions).toEqual(['竞赛竟聘岗']);
  });
});

describe('rules over a site', () => {
  const flag = { severity: 'error', certainty: 'certain', message: '三个栏目没有更新。', pages: [], about: '栏目' } as const;
  const siteRule = defineSiteRule({
    id: 'spot-check/columns-updated',
    catalogue: 'I2',
    title: '不更新的栏目',
    why: '示例。',
    basis: [{ norm: 'N9', clause: '', mark: 'M', gist: '示例' }],
    fix: '补发。',
    criterion: '示例。',
    exceptions: '示例。',
    check: () => ({ kind: 'flagged', flags: [flag] }),
  });
  const surveyed = (settings: NonNullable<Profile['rules']>) => {
    const [rule = siteRule] = profileSiteRules([siteRule], rules, own({ rules: settings }));
    const { checks, findings } = surveyCase(rule, { kind: 'fail', name: '示例', outcome: 'fail', pages: [{}] });
    return { outcome: checks[0]?.outcome, reason: checks[0]?.reason, severity: findings[0]?.severity, message: findings[0]?.message };
  };
  test('go by their own setting, else by that of the page’s rule of the same check', () => {
    const found = { outcome: 'fail', severity: 'error', message: '三个栏目没有更新。' };
    expect(surveyed({})).toEqual(found);
    expect(surveyed({ 'document/validity-stated': { off: '无关' } })).toEqual(found);
    expect(surveyed({ 'freshness/columns-updated': { off: '归档' } })).toEqual({
      outcome: 'inapplicable',
      reason: '口径“本县”不查这一项：归档',
    });
    expect(surveyed({ 'freshness/columns-updated': { off: '归档' }, 'spot-check/columns-updated': { severity: 'notice' } })).toEqual({
      ...found,
      severity: 'notice',
    });
  });
  test('say where a source does not bear the severity', () => {
    expect(surveyed({ 'spot-check/columns-updated': { severity: 'red-line' } }).message).toMatch(/（口径“本县”定为红线；依据待核对原文/u);
  });
});
