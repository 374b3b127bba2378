import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { RunPage } from '../model/run.ts';
import { withEvidence } from './evidence.ts';
import { pictureEvidence } from './picture-evidence.ts';
import { type Recorded, recordReports } from './record.ts';

/** Writes what was found on pages of a run into the ledger, with the pictures that the run kept of them. */
export const recordPages = (ledger: Ledger, pages: readonly RunPage[]): Recorded => {
  const done = recordReports(
    ledger,
    pages.flatMap(({ report, finishedAt }) => (report === undefined ? [] : [{ report, at: finishedAt }])),
  );
  const pictured = new Map<string, RunPage>();
  for (const page of pages) {
    if (page.picture === undefined) continue;
    for (const { fingerprint } of page.report?.findings ?? []) pictured.set(keyOf(fingerprint, page.report?.page.url ?? ''), page);
  }
  if (pictured.size === 0) return done;
  const touched = new Set([...done.added, ...done.seenAgain, ...done.reopened]);
  const shown = (entry: LedgerEntry): LedgerEntry => {
    const page = touched.has(entry.id) ? pictured.get(keyOf(entry.finding.fingerprint, entry.page.url)) : undefined;
    const piece = page === undefined ? null : pictureEvidence(entry, page);
    return piece === null ? entry : withEvidence(entry, piece);
  };
  return { ...done, ledger: { ...done.ledger, entries: done.ledger.entries.map(shown) } };
};

const keyOf = (fingerprint: string, url: string): string => `${fingerprint} ${url}`;
