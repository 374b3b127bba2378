import type { Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { type Field, fields } from './fields.ts';
import { absent, present, refused, unfilled } from './reading.ts';
import { standing } from './standing.ts';
import { isNowhere } from './taught-fields.ts';
import { taughtLines } from './taught-lines.ts';
import type { Weighing } from './weigh.ts';

const REJECTED_CAP = 12;

/** What a field is by what users taught of this site; null when they taught nothing that applies to this page. */
export const taughtReading = <T>(
  given: Given,
  { name, parse }: Pick<Weighing<T>, 'name' | 'parse'>,
  weighed: readonly Candidate<T>[],
): Reading<T> | null => {
  if (isNowhere(given, name)) return { ...absent, rejected: asRefused(weighed, '您说明过本页没有这一项') };
  let blank: Field | null = null;
  for (const { field, where } of spotsOf(given, name)) {
    const read = field.state === 'present' ? parse(field) : null;
    if (read !== null) {
      const { label, place } = field;
      const differing = weighed.filter(({ value }) => !isSame(value, read.value));
      const taken = { ...read, where, place, confidence: 1, ...(label === '' ? {} : { label }) };
      return present(taken, asRefused(differing, '与您指过的位置不同'));
    }
    if (field.state !== 'present' || field.rank === 0) blank ??= field;
  }
  if (blank === null) return null;
  const state = blank.state === 'present' ? 'empty' : blank.state;
  const label = { label: blank.label, place: blank.labelPlace, where: 'metadata' as const };
  return unfilled(state, label, asRefused(weighed, '您指过的位置没有值'));
};

type Spot = { readonly field: Field; readonly where: 'metadata' | 'byline' | 'body' };

const spotsOf = (given: Given, name: string): readonly Spot[] => [
  ...given
    .get(fields)
    .filter((field) => field.taught && field.name === name)
    .map((field): Spot => ({ field, where: standing(given, field) === 'byline' ? 'byline' : 'metadata' })),
  ...taughtLines(given, name),
];

const asRefused = <T>(candidates: readonly Candidate<T>[], reason: string): readonly Candidate<T>[] =>
  candidates.slice(0, REJECTED_CAP).map((candidate) => refused(candidate, reason));

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? squeeze(one) === squeeze(other) : one === other;
