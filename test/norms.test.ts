import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { norms } from '../src/norms/all.ts';
import { catalogue } from '../src/norms/catalogue.ts';
import { rules } from '../src/rules/all.ts';

const bases = rules.flatMap((rule) => rule.basis.map((basis, at) => ({ rule, basis, at })));
const normNamed = (id: string) => norms.find((norm) => norm.id === id);

describe('norms', () => {
  test('are 33, numbered in order, with local notices and our own thresholds beside them', () => {
    expect(norms.map(({ id }) => id)).toEqual([...Array.from({ length: 33 }, (_, at) => `N${at + 1}`), 'notices', 'own']);
  });

  test('give wordings only where they carry the mark V', () => {
    for (const { id, marks, wordings } of norms) if (wordings !== undefined) expect(marks, id).toContain('V');
  });

  test('name a successor that exists', () => {
    for (const { replacedBy } of norms) if (replacedBy !== undefined) expect(normNamed(replacedBy)).toBeDefined();
  });
});

describe('the basis of a rule', () => {
  test.each(bases.map((one) => [`${one.rule.id} ${one.at + 1}`, one] as const))('%s', (_, { basis }) => {
    const norm = normNamed(basis.norm);
    expect(norm, `no norm ${basis.norm}`).toBeDefined();
    expect(norm?.marks, `${basis.norm} does not carry the mark ${basis.mark}`).toContain(basis.mark);
    expect(basis.norm === 'own').toBe(basis.mark === 'H');
    if (basis.mark !== 'V') expect(basis.quote, 'only a checked wording may be quoted').toBeUndefined();
    if (basis.quote === undefined) expect(basis.gist ?? '', 'says nothing').not.toBe('');
    else expect(Object.values(norm?.wordings ?? {}).flat(), 'not a checked wording').toContain(basis.quote);
    expect(basis.gist ?? '').not.toMatch(/[“”"]{1}[^“”"]{16,}/u);
  });
});

describe('the catalogue', () => {
  test('has 116 entries, each once', () => {
    expect(catalogue.length).toBe(116);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(116);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is named as the catalogue suggests', (_, rule) => {
    expect(rule.id.split('/')[1]).toBe(catalogue.find(({ id }) => id === rule.catalogue)?.page);
  });

  test('no entry has two rules', () => {
    expect(new Set(rules.map((rule) => rule.catalogue)).size).toBe(rules.length);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what it looks at, why, how to mend it and when to pass it over', () => {
    for (const text of [rule.title, rule.why, rule.fix, rule.criterion ?? '', rule.exceptions ?? '']) {
      expect(text).toMatch(/[\u4e00-\u9fff]{4}/u);
      expect(text).not.toMatch(/[!！]|可能存在问题|待写/u);
    }
  });

  test('stands in a file of its own name and length', () => {
    const source = readFileSync(new URL(`../src/rules/${id}.ts`, import.meta.url), 'utf8');
    const name = (id.split('/')[1] ?? '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    expect(source).toContain(`export const ${name} = defineRule({`);
    expect(source.split('\n').length).toBeLessThanOrEqual(101);
  });
});
