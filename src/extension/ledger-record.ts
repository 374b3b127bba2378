import type { Report } from '../model/report.ts';

/** What came of writing a report into the ledger: how many of its findings were new, known, or had been closed before. */
export interface RecordedCount {
  readonly added: number;
  readonly seenAgain: number;
  readonly reopened: number;
}

/** Writes what was found on a page into the ledger; the store is loaded only now. */
export const recordInLedger = async (report: Report, at: string): Promise<RecordedCount> => {
  const [{ openDatabase }, { ledgerStore }, { recordFindings }, { maskReport }] = await Promise.all([
    import('./database.ts'),
    import('./ledger-store.ts'),
    import('../ledger/record.ts'),
    import('../report/mask-report.ts'),
  ]);
  const db = openDatabase();
  try {
    const { added, seenAgain, reopened } = await ledgerStore(db).work((ledger) => recordFindings(ledger, maskReport(report), at));
    return { added: added.length, seenAgain: seenAgain.length, reopened: reopened.length };
  } finally {
    db.dexie.close();
  }
};
