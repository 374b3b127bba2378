import { expect, test } from 'vitest';
import { isDisclosure, tally } from '../../src/report/tally.ts';
import { fullReport, homeReport } from '../ui/reports.ts';

test('what is missing is told from what is wrong, and neither holds a review', () => {
  expect(tally(fullReport)).toEqual({
    missing: 2,
    wrong: 1,
    review: 1,
    passed: 3,
    notAssessable: 1,
    inapplicable: 1,
    broken: 1,
    suppressed: 0,
  });
});

test('front pages, lists and news are no disclosure pages', () => {
  expect(isDisclosure(fullReport)).toBe(true);
  expect(isDisclosure(homeReport)).toBe(false);
});
