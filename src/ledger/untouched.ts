import type { LedgerEntry } from '../model/ledger.ts';

/** What an entry says before anybody worked on it, first seen at this moment. */
export const untouched = (at: string) =>
  ({
    state: 'to-verify',
    person: '',
    deadline: '',
    filed: '',
    firstSeen: at,
    lastSeen: at,
    history: [],
    evidence: [],
  }) satisfies Partial<LedgerEntry>;
