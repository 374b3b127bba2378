import type { Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import type { LabelName } from '../text/labels.ts';
import { squeeze } from '../text/white-space.ts';
import { type Field, fields } from './fields.ts';
import { pageType } from './page-type.ts';
import { absent, present, refused, unfilled } from './reading.ts';
import { standing } from './standing.ts';
import { taughtReading } from './taught-reading.ts';

/** How one field is read: what its labels are, what a value must look like, and what else may give it. */
export interface Weighing<T> {
  readonly name: LabelName;
  /** The value a label's text says; null when it is not one. */
  readonly parse: (field: Field) => { readonly value: T; readonly raw: string } | null;
  /** Candidates that are not labelled, best first. */
  readonly others: readonly Candidate<T>[];
  /** Whether a label may stand in the running text. */
  readonly inBody?: boolean;
}

const REJECTED_CAP = 12;
const CONFIDENCE = { metadata: 0.95, byline: 0.9, body: 0.5, outside: 0 } as const;
/** From here on, two candidates that disagree are a conflict. */
const AUTHORITY = 0.84;
/** Byline against metadata differs by less, a less usual wording by more. */
const SAME_STANDING = 0.055;

/** Lists and home pages carry other documents' fields, none of their own. */
export const isCollection = (given: Given): boolean => {
  const { value } = given.get(pageType);
  return value === 'list' || value === 'home';
};

/** Weighs every candidate of a field and answers with the best. */
export const weigh = <T>(given: Given, weighing: Weighing<T>): Reading<T> => {
  const { name, parse, others, inBody } = weighing;
  if (isCollection(given)) return absent;
  const taken: Candidate<T>[] = [];
  const rejected: Candidate<T>[] = [];
  let blank: { field: Field; where: 'metadata' | 'byline' } | null = null;
  for (const field of given.get(fields)) {
    if (field.name !== name) continue;
    const where = standing(given, field);
    const read = field.value === '' ? null : parse(field);
    const candidate = read === null ? null : candidateOf(field, read, where === 'outside' ? 'body' : where);
    if (where === 'outside' || (where === 'body' && !inBody)) {
      if (candidate !== null && field.state === 'present')
        rejected.push(refused(candidate, where === 'outside' ? '在检索框、导航或列表里，不是本页的' : '在正文里，是正文说到的'));
    } else if (candidate !== null && field.state === 'present') taken.push(candidate);
    else if (field.state !== 'present' || field.rank === 0) {
      if (blank === null || rankOf(field) < rankOf(blank.field)) blank = { field, where: where === 'body' ? 'metadata' : where };
    }
  }
  taken.sort((one, other) => other.confidence - one.confidence);
  const weighed = [...taken, ...others];
  return taughtReading(given, weighing, weighed) ?? settle(weighed, rejected, blank);
};

const STATE_ORDER = { scripted: 0, empty: 1, present: 1, hidden: 2 } as const;
const rankOf = (field: Field): number => STATE_ORDER[field.state] * 10 + field.rank;

const candidateOf = <T>(
  field: Field,
  read: { readonly value: T; readonly raw: string },
  where: 'metadata' | 'byline' | 'body',
): Candidate<T> => ({
  ...read,
  where,
  place: field.place,
  confidence: CONFIDENCE[where] - 0.06 * Math.min(field.rank, 4),
  label: field.label,
});

const settle = <T>(
  candidates: readonly Candidate<T>[],
  rejected: readonly Candidate<T>[],
  blank: { field: Field; where: 'metadata' | 'byline' } | null,
): Reading<T> => {
  const [best, ...rest] = candidates;
  if (best === undefined) {
    if (blank === null) return rejected.length === 0 ? absent : { ...absent, rejected: rejected.slice(0, REJECTED_CAP) };
    const { field, where } = blank;
    const state = field.state === 'present' ? 'empty' : field.state;
    return unfilled(state, { label: field.label, place: field.labelPlace, where }, rejected.slice(0, REJECTED_CAP));
  }
  const differing = rest.filter((candidate) => !isSame(candidate.value, best.value));
  const isConflict = differing.some((candidate) => rivals(best, candidate));
  const kept = differing.map((candidate) =>
    refused(candidate, candidate.confidence >= AUTHORITY ? '与所取的值不一致' : '依据不如所取的值可靠'),
  );
  return present(best, [...kept, ...rejected].slice(0, REJECTED_CAP), isConflict ? 'conflicting' : 'present');
};

/** Whether two candidates that differ contradict each other: the document's own text, or a label of the same standing. */
const rivals = <T>(best: Candidate<T>, other: Candidate<T>): boolean =>
  other.confidence >= AUTHORITY && (other.label === undefined || best.confidence - other.confidence < SAME_STANDING);

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? squeeze(one) === squeeze(other) : one === other;
