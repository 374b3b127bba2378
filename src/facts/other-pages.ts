import { defineFact, type Given, open } from '../audit/fact.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Pages that were given to compare this one with, opened for reading; each null or empty where none was given. */
export interface OtherPages {
  /** The document that an interpretation explains. */
  readonly original: Given | null;
  /** The other page of a consultation; `none` when it was looked for and is not there. */
  readonly counterpart: Given | 'none' | null;
  readonly companions: readonly Given[];
}

const CAP = 200;

/** 对照的页面. */
export const otherPages = defineFact<OtherPages>('otherPages', ({ original, counterpart, companions, day, sites }) => {
  const opened = (snapshot: Snapshot): Given => open(snapshot, { day, sites });
  return {
    original: original === undefined ? null : opened(original),
    counterpart: counterpart === undefined ? null : counterpart === null ? 'none' : opened(counterpart),
    companions: (companions ?? []).slice(0, CAP).map(opened),
  };
});
