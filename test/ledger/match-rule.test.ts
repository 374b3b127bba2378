import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleOf } from '../../src/catalog.ts';
import { SITE_WIDE_RULES } from '../../src/ledger/match-rule.ts';
import { judgedRows, matcher, rightRows } from './feedback-list.ts';

describe('matching to rules', () => {
  test.each([
    ['feedback-60.csv', 60],
    ['feedback-20.csv', 20],
    ['feedback-held-out.csv', 20],
    ['feedback-fresh.csv', 20],
  ])('%s: nine of ten rows at the right rule, none imported with a wrong one', (name, count) => {
    const rows = judgedRows(name);
    expect(rows).toHaveLength(count);
    expect(rightRows(rows).length / rows.length).toBeGreaterThanOrEqual(0.9);
    expect(rows.filter(({ item, right }) => item.rule !== '' && item.rule !== right)).toEqual([]);
  });
  test('praise and remarks of no fault are matched to nothing for sure', () => {
    for (const description of ['整体较好，继续保持', '请于月底前完成整改并报送报告', '该单位本季度无问题', '建议加强学习'])
      expect(matcher({ description, column: '', title: '' })[0]?.confidence ?? 0).toBeLessThan(0.5);
  });
  test('every clue is of a rule that there is', () => {
    const clued = [...'document-clues.ts site-clues.ts'.split(' ')].flatMap((file) =>
      [...readFileSync(new URL(`../../src/ledger/${file}`, import.meta.url), 'utf8').matchAll(/^ {2}'([a-z-]+\/[a-z0-9-]+)':/gmu)].map(
        ([, id = '']) => id,
      ),
    );
    expect(clued.length).toBeGreaterThan(90);
    expect(clued.filter((id) => ruleOf(id) === undefined && !SITE_WIDE_RULES.some((rule) => rule.id === id))).toEqual([]);
  });
});
