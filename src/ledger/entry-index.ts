import type { Finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { isOfDocument, type Known, sameMatter, searchKeys } from './identity.ts';

/** Entries of a ledger as they are looked up while findings are recorded; it grows and its entries are replaced by newer ones. */
export interface EntryIndex {
  /** The entry that a finding on a document is, as it is now; undefined when there is none. */
  readonly find: (finding: Finding, known: Known) => LedgerEntry | undefined;
  readonly has: (id: string) => boolean;
  readonly get: (id: string) => LedgerEntry | undefined;
  /** Adds an entry, or puts it in the place of the one with its id. */
  readonly put: (entry: LedgerEntry) => void;
  /** All entries, in the order they came. */
  readonly entries: () => readonly LedgerEntry[];
}

/** Opens entries for looking up: by address, number and title at once, so that a document is found again by any of them. */
export const indexEntries = (given: readonly LedgerEntry[]): EntryIndex => {
  const byId = new Map<string, LedgerEntry>();
  const byKey = new Map<string, Set<string>>();
  const put = (entry: LedgerEntry): void => {
    byId.set(entry.id, entry);
    for (const key of searchKeys(entry.finding.rule, entry)) {
      const ids = byKey.get(key);
      if (ids === undefined) byKey.set(key, new Set([entry.id]));
      else ids.add(entry.id);
    }
  };
  for (const entry of given) put(entry);
  const find = (finding: Finding, known: Known): LedgerEntry | undefined => {
    const near = searchKeys(finding.rule, known)
      .flatMap((key) => [...(byKey.get(key) ?? [])])
      .map((id) => byId.get(id))
      .filter((entry) => entry !== undefined)
      .filter((entry) => isOfDocument(entry, known));
    return (
      near.find((entry) => sameMatter(entry.finding, finding) === 'same') ??
      near.find((entry) => sameMatter(entry.finding, finding) === 'open')
    );
  };
  return { find, put, has: (id) => byId.has(id), get: (id) => byId.get(id), entries: () => [...byId.values()] };
};
