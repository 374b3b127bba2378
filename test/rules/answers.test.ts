import { expect, test } from 'vitest';
import { catalogue } from '../../src/norms/catalogue.ts';
import { answers } from '../../src/rules/answers.ts';
import { unanswered } from '../../src/rules/unanswered.ts';

const list = answers();

test('every entry of the catalogue is listed once, in its order', () => {
  expect(list.map((answer) => answer.catalogue)).toEqual(catalogue.map(({ id }) => id));
});

test('no entry is without a rule and without a reason', () => {
  expect(list.filter(({ state }) => state === 'missing').map((answer) => answer.catalogue)).toEqual([]);
});

test('what has no rule says why, in a Chinese sentence', () => {
  for (const { state, reason } of list) if (state !== 'done') expect(reason).toMatch(/[\u4e00-\u9fff]{6}.*。$/u);
});

test('no reason is left of what has a rule by now', () => {
  const done = new Set(list.filter(({ state }) => state === 'done').map((answer) => answer.catalogue));
  expect(Object.keys(unanswered).filter((id) => done.has(id))).toEqual([]);
});
