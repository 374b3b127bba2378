import type { Finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Spotlight } from '../model/tab.ts';
import { now } from '../text/today.ts';
import { feedbackInLedger, type RecordedCount, recordInLedger } from './ledger-record.ts';
import { takePicture } from './page-picture.ts';

/** How the panel lights up the page that a picture is taken of. */
interface Light {
  readonly show: (spotlight: Spotlight) => Promise<unknown>;
  readonly clear: () => void;
}

/** Milliseconds that scrolling and drawing take; the browser takes two pictures a second at most. */
const SETTLING = 600;

/** The panel's way into the ledger: findings with a picture of where they stand, and what assessors said of the page. */
export const panelLedger = (tab: () => number, { show, clear }: Light) => {
  const pictureOf = async (finding: Finding): Promise<Blob | null> => {
    const spots = finding.evidence.flatMap(({ place, quote }) => (place === undefined ? [] : [{ place, quote }]));
    await show({ spots, tone: finding.outcome === 'fail' ? 'fail' : 'review', label: '', jump: true });
    await new Promise((done) => setTimeout(done, SETTLING));
    return takePicture(tab());
  };
  return {
    /** Writes findings of the page into the ledger: all, or the one given. */
    record: async (report: Report, only?: Finding): Promise<RecordedCount> => {
      const counted = await recordInLedger(only === undefined ? report : { ...report, findings: [only] }, now(), pictureOf);
      clear();
      return counted;
    },
    /** What assessors said of the page, as far as their lists were imported. */
    feedback: (report: Report): Promise<readonly LedgerEntry[]> => feedbackInLedger(report),
  };
};
