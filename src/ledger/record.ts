import type { Finding } from '../model/finding.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { type EntryIndex, indexEntries } from './entry-index.ts';
import { inOrder, withChange } from './history.ts';
import { documentOf, idAt, joinedDocument, type Known, pageOf } from './identity.ts';
import { untouched } from './untouched.ts';

/** What recording did. Ids of entries, but for findings that stayed out. */
export interface Recorded {
  readonly ledger: Ledger;
  readonly added: readonly string[];
  readonly seenAgain: readonly string[];
  /** Were 已销号 and are there again: back to 待核实. */
  readonly reopened: readonly string[];
  /** Findings that somebody set aside: to be shown, but they make no entry and reopen none. */
  readonly suppressed: readonly Finding[];
}

/** An empty ledger. */
export const emptyLedger: Ledger = { entries: [] };

/** Writes the findings of one report into the ledger: new ones, those seen again, those that came back. `at` is ISO with time. */
export const recordFindings = (ledger: Ledger, report: Report, at: string): Recorded => recordReports(ledger, [{ report, at }]);

/** The same for many reports at once; what each of them takes does not grow with the ledger. */
export const recordReports = (ledger: Ledger, reports: Iterable<{ readonly report: Report; readonly at: string }>): Recorded => {
  const index = indexEntries(ledger.entries);
  const done = { added: new Set<string>(), seenAgain: new Set<string>(), reopened: new Set<string>() };
  const suppressed: Finding[] = [];
  for (const { report, at } of reports) {
    const findings = report.findings.filter(({ outcome }) => outcome !== 'error');
    for (const finding of findings) {
      if (finding.suppressed !== undefined) suppressed.push(finding);
      note(index, done, finding, report, at);
    }
  }
  return {
    ledger: { ...ledger, entries: index.entries() },
    added: [...done.added],
    seenAgain: [...done.seenAgain].filter((id) => !done.added.has(id)),
    reopened: [...done.reopened],
    suppressed,
  };
};

type Done = Readonly<Record<'added' | 'seenAgain' | 'reopened', Set<string>>>;

const note = (index: EntryIndex, done: Done, finding: Finding, report: Report, at: string): void => {
  const known: Known = { page: pageOf(report), document: documentOf(report) };
  const before = index.find(finding, known);
  if (before === undefined && finding.suppressed !== undefined) return;
  if (before === undefined) {
    const entry = newEntry(index, finding, report, at);
    index.put(entry);
    done.added.add(entry.id);
    return;
  }
  const seen = seenAgain(before, finding, report, at);
  const back = finding.suppressed === undefined && isBack(before, at);
  index.put(back ? reopened(seen, at) : seen);
  (back ? done.reopened : done.seenAgain).add(before.id);
};

const newEntry = (index: EntryIndex, finding: Finding, report: Report, at: string): LedgerEntry => {
  const { fingerprint } = finding;
  const id = index.has(fingerprint) ? idAt(fingerprint, report.page.url) : fingerprint;
  return {
    id,
    page: pageOf(report),
    document: documentOf(report),
    finding,
    ...untouched(at),
  };
};

/** What is read later says more; a report that is older than the entry only adds that it was seen. */
const seenAgain = (entry: LedgerEntry, finding: Finding, report: Report, at: string): LedgerEntry => {
  const firstSeen = at < entry.firstSeen ? at : entry.firstSeen;
  if (at < entry.lastSeen) return { ...entry, firstSeen };
  return {
    ...entry,
    firstSeen,
    lastSeen: at,
    page: pageOf(report),
    document: joinedDocument(entry.document, documentOf(report)),
    finding,
  };
};

/** Whether an entry was closed before it was seen at this time. */
export const isBack = (entry: LedgerEntry, at: string): boolean => entry.state === 'closed' && at > closedAt(entry);

const closedAt = (entry: LedgerEntry): string => inOrder(entry.history).findLast(({ field }) => field === 'state')?.at ?? entry.lastSeen;

/** The entry at work again. */
export const reopened = (entry: LedgerEntry, at: string): LedgerEntry =>
  withChange(entry, { field: 'state', to: 'to-verify', reason: '销号后再次检查，问题又出现' }, { at, by: '' });
