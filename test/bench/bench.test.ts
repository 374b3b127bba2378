import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { disclosurePage } from '../../scripts/bench/disclosure-page.ts';
import { median } from '../../scripts/bench/median.ts';
import { print } from '../../scripts/bench/print.ts';
import { costlyRules, shares } from '../../scripts/bench/shares.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit, ruleOf } from '../../src/catalog.ts';

/** Elements, text nodes, attributes and characters of a page. */
const count = (html: string) => {
  const sums = { elements: 0, texts: 0, attributes: 0, characters: 0 };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      sums.elements += 1;
      sums.attributes += node.attrs.length;
    }
    if (node.nodeName === '#text' && 'value' in node) {
      sums.texts += 1;
      sums.characters += node.value.length;
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return sums;
};

describe('the measured page', () => {
  test.each([200, 2000, 25_000])('of %i elements has about so many', (size) => {
    const { elements } = count(disclosurePage(size));
    expect(Math.abs(elements - size) / size).toBeLessThan(0.05);
  });
  test('is the same each time', () => expect(disclosurePage(2000)).toBe(disclosurePage(2000)));
  test('has the proportions of real pages', () => {
    const { elements, texts, attributes, characters } = count(disclosurePage(2000));
    expect(texts / elements).toBeGreaterThan(1);
    expect(texts / elements).toBeLessThan(1.6);
    expect(attributes / elements).toBeGreaterThan(1);
    expect(attributes / elements).toBeLessThan(1.5);
    expect(characters / elements).toBeGreaterThan(20);
    expect(characters / elements).toBeLessThan(45);
  });
  test('is one that rules have something to say about', () => {
    const snapshot = captureHtml(disclosurePage(2000), { url: 'https://www.example.gov.cn/zwgk/1.html', charset: 'utf-8' });
    const report = audit(snapshot, { day: '2026-01-05' });
    expect(report.facts.documentNumber.value).toBe('示政办〔2024〕17号');
    expect(report.facts.attachments.value).toHaveLength(2);
    const forPolicies = report.checks.filter(({ rule }) => {
      const types = ruleOf(rule)?.appliesTo ?? [];
      return types === 'any' || types.includes('policy');
    });
    expect(forPolicies.filter(({ outcome }) => outcome === 'inapplicable' || outcome === 'error').length).toBeLessThan(
      forPolicies.length / 2,
    );
  });
});

describe('figures', () => {
  test('the median is the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
  test('shares are of different steps and no more than the whole', () => {
    const steps = shares([{ name: 'page', text: disclosurePage(200), charset: 'utf-8' }]);
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
    expect(steps.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100);
    expect(steps.some(({ name }) => name === 'capture')).toBe(true);
  });
  test('a rule that costs more than its share is named', () => {
    const share = (name: string, percent: number) => ({ name, microsecondsPerPage: percent, percent });
    expect(costlyRules([share('capture', 60), share('rule a/b', 6), share('rule c/d', 4)]).map(({ name }) => name)).toEqual(['rule a/b']);
    const node = { auditPagesPerSecond: 600, parsePagesPerSecond: 1000 };
    const said = (costs: Parameters<typeof print>[1]): string =>
      print({ chromium: {}, node, bundle: { contentScript: null, panel: null, zip: null } }, costs);
    expect(said([share('rule a/b', 6)])).toContain('✕ Over 5 % of the total: rule a/b 6.0 %');
    expect(said([share('rule c/d', 4)])).toContain('✓ No rule over 5 % of the total; costliest: rule c/d 4.0 %');
  });
  test('targets that are missed are marked', () => {
    const times = (audit: number) => ({ audit, floor: 1, axe: 300, htmlcs: 100, longestTask: 20 });
    const node = { auditPagesPerSecond: 600, parsePagesPerSecond: 1000 };
    const bundle = { contentScript: null, panel: null, zip: null };
    const marks = (small: number, large: number): number =>
      print({ chromium: { 2000: times(small), 25000: times(large) }, node, bundle }, []).match(/✕/g)?.length ?? 0;
    expect(marks(5, 60)).toBe(0);
    expect(marks(7, 60)).toBe(1);
    expect(marks(5, 80)).toBe(1);
    expect(marks(11, 60)).toBe(2);
  });
});
