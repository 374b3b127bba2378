import { expect, test } from 'vitest';
import { MUTATIONS, mutate, PAGES } from '../scripts/mutate/run.ts';
import { rules } from '../src/rules/all.ts';

const mutated = mutate();

test('clean pages are told for what they are, and nothing is said of them', () => {
  expect(mutated.clean).toEqual([]);
});

test('every rule sees its fault', () => {
  expect(mutated.silent).toEqual([]);
  expect(mutated.fired).toBe(rules.length);
});

test('no rule of an unrelated group speaks', () => {
  expect(mutated.strays).toEqual([]);
});

test('every page is spoilt, and a relation is stated only where it is needed', () => {
  expect(PAGES.map(({ name }) => name).filter((name) => !MUTATIONS.some(({ page }) => page === name))).toEqual([]);
  const needless = MUTATIONS.flatMap(({ rule, page, related = {} }, at) =>
    Object.keys(related)
      .filter((group) => !mutated.results[at]?.along.some((one) => one.startsWith(`${group}/`)))
      .map((group) => `${rule} on ${page}: ${group}`),
  );
  expect(needless).toEqual([]);
});
