import type { Candidate, FactState, Reading } from '../model/fact.ts';
import type { Place } from '../model/snapshot.ts';

/** A field that the page shows nowhere. */
export const absent: Reading<never> = { state: 'absent', value: null, raw: null, where: null, confidence: 0, rejected: [] };

/** A field with a value. */
export const present = <T>(
  taken: Candidate<T>,
  rejected: readonly Candidate<T>[] = [],
  state: 'present' | 'conflicting' = 'present',
): Reading<T> => ({
  state,
  value: taken.value,
  raw: taken.raw,
  where: taken.where,
  confidence: taken.confidence,
  ...(taken.place === undefined ? {} : { place: taken.place }),
  ...(taken.label === undefined ? {} : { label: taken.label }),
  rejected,
});

/** A field whose label stands there without a value that a visitor sees. */
export const unfilled = <T>(
  state: Exclude<FactState, 'present' | 'conflicting' | 'absent'>,
  label: { readonly label: string; readonly place: Place; readonly where: Reading<T>['where'] },
  rejected: readonly Candidate<T>[] = [],
): Reading<T> => ({ state, value: null, raw: null, where: label.where, confidence: 0.8, place: label.place, label: label.label, rejected });

/** The same candidate with the reason why it was not taken. */
export const refused = <T>(candidate: Candidate<T>, reason: string): Candidate<T> => ({ ...candidate, reason });
