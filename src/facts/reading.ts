import type { Candidate, Reading } from '../model/fact.ts';

/** A field that the page shows nowhere. */
export const absent: Reading<never> = { state: 'absent', value: null, raw: null, where: null, confidence: 0, rejected: [] };

/** A field with a value. */
export const present = <T>(taken: Candidate<T>, rejected: readonly Candidate<T>[] = []): Reading<T> => ({
  state: 'present',
  value: taken.value,
  raw: taken.raw,
  where: taken.where,
  confidence: taken.confidence,
  ...(taken.place === undefined ? {} : { place: taken.place }),
  ...(taken.label === undefined ? {} : { label: taken.label }),
  rejected,
});
