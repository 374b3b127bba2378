import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareOpened } from '../../src/ledger/compare-runs.ts';
import { openResults } from '../../src/ledger/open-results.ts';
import { isFailure } from '../../src/model/failure.ts';
import { isRunResults, parseRunResults } from '../../src/model/run-results.schema.ts';

const saved: unknown = JSON.parse(readFileSync(new URL('../run-results/v1.json', import.meta.url), 'utf8'));
const opened = () => {
  const results = parseRunResults(saved);
  if (isFailure(results)) throw new Error(results.message);
  return results;
};

test('results of version 1 open whole, and go on to be compared', () => {
  expect(isRunResults(saved)).toBe(true);
  expect(opened()).toEqual(saved);
  const { still, added, mended, notComparable } = compareOpened(openResults(opened()), openResults(opened()), []);
  expect(still.map(({ finding }) => finding.title)).toContain('有效性未标注');
  expect([added.length, mended.length, notComparable.length]).toEqual([0, 0, 0]);
});
test('a file of before checks were written opens, and says so of what it lacks', () => {
  const { siteChecks: _, checks: __, ...old } = opened();
  const bare = { ...old, pages: old.pages.map((page) => ({ ...page, findings: [] })) };
  const { mended, notComparable } = compareOpened(openResults(opened()), openResults(bare), []);
  expect(mended).toEqual([]);
  expect(new Set(notComparable.map(({ why }) => why))).toEqual(new Set(['not-recorded']));
});
test.each([
  ['another kind', { schema: 'disclosure-lens/report', version: 1 }, /不完整/u],
  ['newer', { schema: 'disclosure-lens/run-results', version: 2 }, /更新版本/u],
  ['a page without an address', { ...opened(), pages: [{ title: '' }] }, /不完整/u],
])('%s is said in words', (_, other, said) => {
  const read = parseRunResults(other);
  expect(isFailure(read) ? read.message : '').toMatch(said);
});
