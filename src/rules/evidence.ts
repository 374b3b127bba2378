import type { Field } from '../facts/fields.ts';
import type { Attachment, Reading } from '../model/fact.ts';
import type { Evidence } from '../model/finding.ts';
import type { Place, Snapshot } from '../model/snapshot.ts';
import { maskPersonal } from '../text/mask.ts';

const LONGEST = 200;

/** Shortens a quotation for a message. */
export const short = (text: string, length = 40): string => (text.length > length ? `${text.slice(0, length)}…` : text);

/** The first of a cell's lines: what stands at the cell's place. */
export const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** The page's own words, masked and cut to 200 characters. */
export const evidence = (label: string, quote: string, place?: Place): Evidence => ({
  label,
  quote: maskPersonal(quote).slice(0, LONGEST),
  ...(place === undefined ? {} : { place }),
});

/** The words a field was read from; nothing when it has none. */
export const evidenceOf = <T>(label: string, reading: Reading<T>): readonly Evidence[] =>
  reading.raw === null ? [] : [evidence(label, reading.raw, reading.place)];

/** The part of a place where these words stand; the place itself when they do not stand there as they are. */
export const narrowed = ({ blocks }: Snapshot, words: string, place: Place | undefined): Place | undefined => {
  const at = place === undefined ? -1 : (blocks[place.block]?.text.indexOf(words, place.start) ?? -1);
  return place === undefined || at < 0 ? place : { block: place.block, start: at, end: at + words.length };
};

/** A file of the page: the words of its link where they stand on the page, else its name. */
export const evidenceOfFile = (label: string, snapshot: Snapshot, { name, place }: Attachment): Evidence => {
  const words = place === undefined ? '' : (snapshot.blocks[place.block]?.text.slice(place.start, place.end) ?? '');
  return words === '' ? evidence(label, name) : evidence(label, words, place);
};

/** A label without a value: the label, or the 无 or dash that stands in its place. */
export const evidenceOfBlank = (label: string, snapshot: Snapshot, { raw, place, labelPlace }: Field): Evidence =>
  raw === '' || raw.includes('\n')
    ? evidenceAt(label, snapshot, labelPlace.block, labelPlace.start, labelPlace.end)
    : evidence(label, raw, place);

/** A whole block, or part of it. */
export const evidenceAt = (label: string, snapshot: Snapshot, block: number, start = 0, end?: number): Evidence => {
  const text = snapshot.blocks[block]?.text ?? '';
  const last = end ?? text.length;
  return evidence(label, text.slice(start, last), { block, start, end: last });
};
