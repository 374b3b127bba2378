import { describe, expect, test } from 'vitest';
import { defineSiteRule, runSiteRules } from '../../src/audit/site-rule.ts';
import { thinForSurvey } from '../../src/ledger/thin-page.ts';
import { norms } from '../../src/norms/all.ts';
import { catalogue } from '../../src/norms/catalogue.ts';
import { siteRules } from '../../src/rules/site-all.ts';
import { allRunCases } from './all-run-cases.ts';
import { surveyCase } from './spot-check/survey.ts';

const cases = await allRunCases();

describe.each(cases.map((entry) => [entry.rule.id, entry] as const))('%s', (_, { rule, cases: own }) => {
  test('has a pass, a fail and a near miss', () => {
    expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(['pass', 'fail', 'near-miss']));
  });

  test.each(own.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { checks, findings } = surveyCase(rule, one);
    expect(surveyCase(rule, one, thinForSurvey())).toEqual({ checks, findings });
    expect({ outcome: checks[0]?.outcome, messages: findings.map(({ message }) => message) }).toEqual({
      outcome: one.outcome,
      messages: one.messages ?? [],
    });
    for (const finding of findings) {
      expect(finding.message).not.toMatch(/[!！]|伪造|造假|违反/u);
      expect(finding.message).toMatch(/。$/u);
      expect(finding.count).toBeGreaterThanOrEqual(finding.pages.length);
      if (rule.basis[0].mark === 'M' || rule.basis[0].mark === 'H') expect(['warning', 'notice']).toContain(finding.severity);
    }
    expect(findings.length > 0).toBe(one.kind === 'fail');
  });

  test('is named as the catalogue suggests and rests on what was verified', () => {
    expect(rule.id).toBe(`spot-check/${catalogue.find(({ id }) => id === rule.catalogue)?.page}`);
    for (const { norm, mark, quote, gist } of rule.basis) {
      const known = norms.find(({ id }) => id === norm);
      expect(known?.marks).toContain(mark);
      if (quote !== undefined) expect(Object.values(known?.wordings ?? {}).flat()).toContain(quote);
      else expect(gist ?? '').not.toBe('');
    }
    for (const text of [rule.title, rule.why, rule.fix, rule.criterion, rule.exceptions]) expect(text).toMatch(/[\u4e00-\u9fff]{4}/u);
  });
});

test('a rule that throws becomes one error, and the others go on', () => {
  const [first] = siteRules;
  if (first === undefined) throw new Error('no rules');
  const broken = defineSiteRule({
    ...first,
    id: 'spot-check/broken',
    check: () => {
      throw new Error('x');
    },
  });
  const one = cases[0]?.cases[0];
  if (one === undefined) throw new Error('no cases');
  const { run, pages } = { run: surveyCase(first, one), pages: one.pages };
  expect(run.checks.length).toBe(1);
  expect(surveyCase(broken, one).checks.map(({ outcome }) => outcome)).toEqual(['error']);
  expect(pages.length).toBeGreaterThan(0);
  expect(runSiteRules([broken, first], { ...emptyRun }, []).checks).toEqual([]);
});

const emptyRun: Parameters<typeof runSiteRules>[1] = {
  id: '',
  name: '',
  startedAt: '',
  endedAt: '',
  state: 'finished',
  reason: '',
  plan: {
    sampling: { kind: 'all', newest: 0, random: 0, seed: 0, deepen: 0 },
    politeness: { delay: 0, atOnce: 1 },
    attachments: false,
    day: '2024-06-03',
    profile: { id: '', name: '', version: '' },
  },
  columns: [],
};
