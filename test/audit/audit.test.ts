import { describe, expect, test } from 'vitest';
import { runRules, type Subject } from '../../src/audit/audit.ts';
import { defineFact, open } from '../../src/audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable, pass, type Rule, type Verdict } from '../../src/audit/rule.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';

const snapshot = captureHtml('<h1>关于维护公共设施的通知</h1><p>甲</p><p>乙</p>', {
  url: 'https://www.example.gov.cn/1.html',
  charset: 'utf-8',
});
const given = open(snapshot, { day: '2026-01-05', sites: [] });
const SUBJECT: Subject = { pageType: 'policy', documentDay: '2024-04-08', identity: '示政办〔2024〕17号' };

const rule = (name: string, check: Rule['check'], more: Partial<Rule> = {}): Rule =>
  defineRule({
    id: `document/${name}`,
    catalogue: 'A1',
    title: '示例',
    why: '示例。',
    basis: [{ norm: 'own', clause: '', mark: 'H', gist: '示例' }],
    appliesTo: 'any',
    fix: '补上。',
    check,
    ...more,
  });

const flag = (more: Partial<Flag> = {}): Flag => ({
  severity: 'error',
  certainty: 'certain',
  message: '甲',
  evidence: [],
  about: 'a',
  ...more,
});
const run = (...rules: readonly Rule[]) => runRules(rules, given, SUBJECT);
const breaks = (): Verdict => {
  throw new Error('甲不是乙');
};

describe('running rules', () => {
  test('one that throws becomes one error, the rest go on', () => {
    const { checks, findings } = run(
      rule('broken', breaks),
      rule('fine', () => pass),
    );
    expect(checks.map(({ outcome }) => outcome)).toEqual(['error', 'pass']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'document/broken', outcome: 'error', message: expect.stringContaining('甲不是乙') });
  });
  test('one whose fact throws breaks alone, too', () => {
    const broken = defineFact('broken', (): string => {
      throw new TypeError('x');
    });
    const { checks } = run(
      rule('uses-it', (page) => (page.get(broken) === '' ? pass : pass)),
      rule('fine', () => pass),
    );
    expect(checks.map(({ outcome }) => outcome)).toEqual(['error', 'pass']);
  });
  test('each verdict becomes its outcome, suspected flags go to a person', () => {
    const { checks, findings } = run(
      rule('a', () => inapplicable('没有附件')),
      rule('b', () => notAssessable('由脚本填写')),
      rule('c', () => flagged()),
      rule('d', () => flagged(flag({ certainty: 'suspected' }))),
      rule('e', () => flagged(flag({ certainty: 'suspected' }), flag({ about: 'b' }))),
    );
    expect(checks.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['inapplicable', '没有附件'],
      ['not-assessable', '由脚本填写'],
      ['pass', undefined],
      ['review', undefined],
      ['fail', undefined],
    ]);
    expect(findings.filter(({ outcome }) => outcome === 'review')).toHaveLength(2);
  });
  test('page types and eras that a rule is not for are not asked', () => {
    const { checks } = run(
      rule('a', breaks, { appliesTo: ['list'] }),
      rule('b', breaks, { since: '2024-04-09' }),
      rule('c', () => pass, { since: '2024-04-08' }),
    );
    expect(checks.map(({ outcome }) => outcome)).toEqual(['inapplicable', 'inapplicable', 'pass']);
    expect(checks[1]?.reason).toContain('2024-04-09');
  });
  test('an unknown day does not excuse a document', () => {
    const { checks } = runRules([rule('a', () => pass, { since: '2024-01-01' })], given, { ...SUBJECT, documentDay: null });
    expect(checks[0]?.outcome).toBe('pass');
  });
});

describe('findings', () => {
  test('stand by outcome, severity, then place', () => {
    const at = (block: number) => ({ evidence: [{ label: '页面', quote: '甲', place: { block, start: 0, end: 1 } }] });
    const { findings } = run(
      rule('a', () => flagged(flag({ certainty: 'suspected', severity: 'red-line', about: '1' }))),
      rule('b', () => flagged(flag({ severity: 'warning', about: '2' }))),
      rule('c', () => flagged(flag({ about: '3' }), flag({ about: '4', ...at(2) }), flag({ about: '5', ...at(1) }))),
      rule('d', () => flagged(flag({ severity: 'red-line', about: '6' }))),
      rule('e', breaks),
    );
    expect(findings.map(({ rule: id, evidence }) => [id.slice(-1), evidence[0]?.place?.block])).toEqual([
      ['e', undefined],
      ['d', undefined],
      ['c', 1],
      ['c', 2],
      ['c', undefined],
      ['b', undefined],
      ['a', undefined],
    ]);
  });
  test('carry a fix of their own or the rule’s', () => {
    const { findings } = run(rule('a', () => flagged(flag(), flag({ about: 'b', fix: '改正。' }))));
    expect(findings.map(({ fix }) => fix)).toEqual(['补上。', '改正。']);
  });
});

describe('fingerprints', () => {
  const print = (about: string, identity = SUBJECT.identity, name = 'a') =>
    runRules([rule(name, () => flagged(flag({ about })))], given, { ...SUBJECT, identity }).findings[0]?.fingerprint;

  test('are sixteen hexadecimal digits and the same each time', () => {
    expect(print('文号')).toMatch(/^[0-9a-f]{16}$/);
    expect(print('文号')).toBe(print('文号'));
  });
  test('do not depend on white space', () => expect(print('文 号', '示政办〔2024〕 17号')).toBe(print('文号')));
  test('differ by subject, document and rule', () => {
    const all = [print('文号'), print('有效性'), print('文号', '示政办〔2024〕18号'), print('文号', SUBJECT.identity, 'b')];
    expect(new Set(all).size).toBe(4);
  });
});

describe('facts', () => {
  test('are worked out once and only when asked for', () => {
    let times = 0;
    const count = defineFact('count', ({ snapshot: page }) => {
      times += 1;
      return page.blocks.length;
    });
    const page = open(snapshot, { day: '2026-01-05', sites: [] });
    expect(times).toBe(0);
    expect([page.get(count), page.get(count), times]).toEqual([3, 3, 1]);
  });
});

test('the same page and day give the same bytes', () => {
  const report = () => JSON.stringify(audit(snapshot, { day: '2026-01-05' }));
  expect(report()).toBe(report());
});
