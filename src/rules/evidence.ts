import type { Reading } from '../model/fact.ts';
import type { Evidence } from '../model/finding.ts';
import type { Place, Snapshot } from '../model/snapshot.ts';
import { maskPersonal } from '../text/mask.ts';

const LONGEST = 200;

/** Shortens a quotation for a message. */
export const short = (text: string, length = 40): string => (text.length > length ? `${text.slice(0, length)}…` : text);

/** The page's own words, masked and cut to 200 characters. */
export const evidence = (label: string, quote: string, place?: Place): Evidence => ({
  label,
  quote: maskPersonal(quote).slice(0, LONGEST),
  ...(place === undefined ? {} : { place }),
});

/** The words a field was read from; nothing when it has none. */
export const evidenceOf = <T>(label: string, reading: Reading<T>): readonly Evidence[] =>
  reading.raw === null ? [] : [evidence(label, reading.raw, reading.place)];

/** A whole block, or part of it. */
export const evidenceAt = (label: string, snapshot: Snapshot, block: number, start = 0, end?: number): Evidence => {
  const text = snapshot.blocks[block]?.text ?? '';
  const last = end ?? text.length;
  return evidence(label, text.slice(start, last), { block, start, end: last });
};
