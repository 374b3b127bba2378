import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { type AuditOptions, audit } from '../../src/catalog.ts';
import type { Finding } from '../../src/model/finding.ts';
import { rules } from '../../src/rules/all.ts';
import { allCases, casesFile } from './all-cases.ts';
import type { RuleCase } from './cases.ts';
import { policyPage } from './page.ts';
import { styled } from './styled.ts';

const PAGE = 'https://www.example.gov.cn/zwgk/zcwj/202403/t20240312_1.html';
const DAY = '2024-06-03';
const cases = await allCases();

const at = (url: string, html: string) => captureHtml(html, { url, charset: 'utf-8' });
const COUNTERPART = 'https://www.example.gov.cn/counterpart.html';

/** What else the case gives beside the page itself. */
const besides = (one: RuleCase): Partial<AuditOptions> => {
  const { original, counterpart, companions, previous, attachments, wordProtection, webFormat } = one;
  return {
    ...(original === undefined ? {} : { original: at('https://www.example.gov.cn/original.html', original) }),
    ...(counterpart === undefined ? {} : { counterpart: counterpart === null ? null : at(COUNTERPART, counterpart) }),
    ...(previous === undefined ? {} : { previous: at('https://www.example.gov.cn/previous.html', previous) }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(wordProtection === undefined ? {} : { wordProtection }),
    ...(webFormat === undefined ? {} : { webFormat }),
    ...(companions === undefined
      ? {}
      : { companions: companions.map((html, index) => at(`https://www.example.gov.cn/c${index}.html`, html)) }),
  };
};

const run = (ruleId: string, one: RuleCase) => {
  const { html, url, day, pageType, rendered, look } = one;
  const captured = { ...at(url ?? PAGE, html), rendered: rendered ?? false };
  const snapshot = look === undefined ? captured : styled(captured, look);
  const report = audit(snapshot, { day: day ?? DAY, pageType: pageType ?? 'policy', ...besides(one) });
  const found = report.findings.filter(({ rule }) => rule === ruleId);
  return { snapshot, found, check: report.checks.find(({ rule }) => rule === ruleId) };
};

const H_FIRST_MAY_BE_SEVERE: ReadonlySet<string> = new Set(['B10', 'C6', 'D4', 'H7', 'J2', 'L5']); // the catalogue says so of these
const marksAllow = (catalogue: string, mark: string, { severity }: Finding): boolean => {
  if (mark === 'M') return severity === 'warning' || severity === 'notice';
  return mark !== 'H' || H_FIRST_MAY_BE_SEVERE.has(catalogue) || severity === 'warning' || severity === 'notice';
};

describe.each(cases.map((entry) => [entry.rule.id, entry] as const))('%s', (id, { rule, cases: own }) => {
  test('has a pass, a fail and a near miss', () => {
    expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(['pass', 'fail', 'near-miss']));
  });

  test.each(own.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { snapshot, found, check } = run(id, one);
    expect({ ...check, messages: found.map(({ message }) => message) }).toMatchObject({
      outcome: one.outcome,
      messages: one.messages ?? [],
    });
    for (const finding of found) {
      expect(marksAllow(rule.catalogue, rule.basis[0].mark, finding), `${finding.severity} on ${rule.basis[0].mark}`).toBe(true);
      expect(finding.message).not.toMatch(/[!！]|伪造|造假|违反/u);
      expect(finding.message).toMatch(/[。？]$/u);
      for (const { quote, place } of finding.evidence) {
        expect(quote.length).toBeLessThanOrEqual(200);
        if (place === undefined || quote.includes('*')) continue;
        expect(snapshot.blocks[place.block]?.text.slice(place.start, place.end).startsWith(quote)).toBe(true);
      }
    }
    if (one.kind !== 'fail') expect(found).toEqual([]);
    if (one.kind === 'fail') expect(found.length).toBeGreaterThan(0);
  });
});

test('every rule has its cases', () => {
  for (const rule of rules) expect(existsSync(casesFile(rule.id)), `${rule.id} has no cases`).toBe(true);
});

test('a faultless page fails no rule and leaves nothing to review', () => {
  const report = audit(captureHtml(policyPage(), { url: PAGE, charset: 'utf-8' }), { day: DAY });
  expect(report.findings).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(20);
});

test('the same page gives the same findings twice', () => {
  const once = () => JSON.stringify(cases.flatMap(({ rule, cases: own }) => own.map((one) => run(rule.id, one).found)));
  expect(once()).toBe(once());
}, 60_000);
