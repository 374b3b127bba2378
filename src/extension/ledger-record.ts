import type { Finding } from '../model/finding.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import { showsPersonalData } from '../model/page-picture.ts';
import type { Report } from '../model/report.ts';
import type { LedgerStore } from './ledger-store.ts';

/** What came of writing a report into the ledger: how many of its findings were new, known, or had been closed before. */
export interface RecordedCount {
  readonly added: number;
  readonly seenAgain: number;
  readonly reopened: number;
  /** Pictures that were kept with them. */
  readonly pictures: number;
  /** Personal data is on the page, so no picture was taken. */
  readonly personal: boolean;
}

/** Pictures taken of one page at most: each scrolls the page. */
const PICTURES = 8;

/** Writes what was found on a page into the ledger, with pictures of where it stands; the store is loaded only now. */
export const recordInLedger = async (
  report: Report,
  at: string,
  pictureOf: (finding: Finding) => Promise<Blob | null>,
): Promise<RecordedCount> => {
  const [{ recordFindings }, { maskReport }] = await Promise.all([import('../ledger/record.ts'), import('../report/mask-report.ts')]);
  return withStore(async (store) => {
    const done = await store.work((ledger) => recordFindings(ledger, maskReport(report), at));
    const { added, seenAgain, reopened } = done;
    const ids = new Set([...added, ...seenAgain, ...reopened]);
    const entries = done.ledger.entries.filter(({ id }) => ids.has(id));
    const personal = showsPersonalData(report);
    const pictures = await keepEvidence(store, entries, report, at, personal ? async () => null : pictureOf);
    return { added: added.length, seenAgain: seenAgain.length, reopened: reopened.length, pictures, personal };
  });
};

/** What assessors said of the page of a report. */
export const feedbackInLedger = async (report: Report): Promise<readonly LedgerEntry[]> => {
  const { documentOf, isOfDocument, pageOf } = await import('../ledger/identity.ts');
  const known = { page: pageOf(report), document: documentOf(report) };
  return withStore(async (store) => (await store.entries()).filter((entry) => entry.feedback !== undefined && isOfDocument(entry, known)));
};

const withStore = async <T>(work: (store: LedgerStore) => Promise<T>): Promise<T> => {
  const [{ openDatabase }, { ledgerStore }] = await Promise.all([import('./database.ts'), import('./ledger-store.ts')]);
  const db = openDatabase();
  try {
    return await work(ledgerStore(db));
  } finally {
    db.dexie.close();
  }
};

/** Every entry gets its words as evidence, the first ones that have a place a picture too; answers how many. */
const keepEvidence = async (
  store: LedgerStore,
  entries: Ledger['entries'],
  report: Report,
  at: string,
  pictureOf: (finding: Finding) => Promise<Blob | null>,
): Promise<number> => {
  const { evidenceOf, withEvidence } = await import('../ledger/evidence.ts');
  const profile = report.profile === undefined ? '' : `${report.profile.name} ${report.profile.version}`;
  let pictures = 0;
  for (const entry of entries) {
    const finding = report.findings.find(({ fingerprint }) => fingerprint === entry.finding.fingerprint);
    const isSeen = finding?.evidence.some(({ place }) => place !== undefined) ?? false;
    const picture = finding !== undefined && isSeen && pictures < PICTURES ? await pictureOf(finding) : null;
    const key = picture === null ? '' : `${entry.id} ${at}`;
    if (picture !== null) {
      await store.addPicture({ id: key, at, picture });
      pictures += 1;
    }
    await store.change([entry.id], (one) => withEvidence(one, evidenceOf(one, at, profile, key)));
  }
  return pictures;
};
