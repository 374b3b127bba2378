import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/model/failure.ts';
import { parseReport } from '../../src/model/report.schema.ts';
import { savedExample } from '../report/example.ts';

const SAVED = new URL('../reports/', import.meta.url);

describe('saved reports of every past version keep opening', () => {
  test.each(readdirSync(SAVED).filter((name) => name.endsWith('.json')))('%s', (name) => {
    const saved = JSON.parse(readFileSync(new URL(name, SAVED), 'utf8'));
    expect(parseReport(saved)).toEqual(saved);
  });
});

const failureOf = (saved: unknown): string => {
  const result = parseReport(saved);
  return isFailure(result) ? `${result.code} ${result.message}${result.advice}` : '';
};

test('what is no report, newer, or damaged is said in words', () => {
  for (const saved of [null, 1, 'text', [], {}, { schema: 'other', version: 1 }])
    expect(failureOf(saved)).toMatch(/^not-a-report .*。.*。$/u);
  expect(failureOf({ ...Object(savedExample()), version: 2 })).toMatch(/^newer-report .*更新到最新版/u);
  expect(failureOf({ ...Object(savedExample()), pageType: 'menu' })).toMatch(/^damaged-report /u);
  expect(failureOf({ ...Object(savedExample()), findings: [{}] })).toMatch(/^damaged-report /u);
});

test('what a later patch adds is passed over', () => {
  expect(parseReport({ ...Object(savedExample()), added: true })).toEqual(savedExample());
});
