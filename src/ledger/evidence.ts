import { fingerprint } from '../audit/audit.ts';
import type { LedgerEntry, StoredEvidence } from '../model/ledger.ts';

/** Most pieces of evidence that an entry keeps; the first and the newest stay. */
const KEPT = 100;

/** Evidence of what an entry shows now: its words, where and when, by which profile, and the key of a stored picture, empty for none. */
export const evidenceOf = ({ id, page, finding }: LedgerEntry, at: string, profile: string, picture: string): StoredEvidence => ({
  id: fingerprint(id, at, picture),
  at,
  url: page.url,
  quote: finding.evidence
    .map(({ label, quote }) => `${label}：${quote}`)
    .join('；')
    .slice(0, 1000),
  picture,
  profile,
});

/** The entry with further evidence; the same piece twice stays one. */
export const withEvidence = (entry: LedgerEntry, piece: StoredEvidence): LedgerEntry => {
  const evidence = [...entry.evidence.filter(({ id }) => id !== piece.id), piece];
  return { ...entry, evidence: evidence.length > KEPT ? [...evidence.slice(0, 1), ...evidence.slice(1 - KEPT)] : evidence };
};
