import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { findDay, type WrittenDay } from '../text/dates.ts';
import { organsOf, partOrgans } from '../text/organs.ts';
import { isInkless, squeeze, trimBlanks } from '../text/white-space.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { isCell, standsInTable } from './data-cell.ts';
import { layout } from './layout.ts';
import { regions } from './regions.ts';

/** 落款: who signed the document, and when. */
export interface Signature {
  /** ISO. */
  readonly date: string;
  readonly rawDate: string;
  readonly datePlace: Place;
  /** Organs as written; empty when only a date stands there. */
  readonly organs: readonly string[];
  readonly organsPlace: Place | null;
}

/** A line ends with a date, or with a note in brackets behind it. */
const LAST: ReadonlySet<number> = new Set([...'日号0123456789）)'].map((unit) => unit.charCodeAt(0)));
const LONGEST = 120;
/** Organ and day behind the last sentence are no longer than this. */
const CLOSING = 80;
const NAMES_ABOVE = 8;
/** What may follow the date on its line: （此件公开发布）. */
const NOTE = /^[（(][^）)]{0,30}[）)]$/u;

/** 落款 of the document itself: the first on the page, since what follows it is annexed or forwarded; null when there is none. */
export const signature = defineFact<Signature | null>('signature', (given) => {
  const lines = given.get(bodyLines);
  const { prose, end } = given.get(regions);
  const from = prose < end ? prose : -1;
  let bare: Signature | null = null;
  for (const [at, line] of lines.entries()) {
    if (line.block < from || !LAST.has(line.text.charCodeAt(trimBlanks(line.text, 0, line.text.length) - 1))) continue;
    const found = (at === 0 || line.text.length > LONGEST ? null : signatureAt(given, lines, at)) ?? closing(line);
    if (found === null) continue;
    if (found.organs.length > 0) return bare !== null && isFar(lines, bare, at) ? bare : found;
    bare ??= found;
  }
  return bare;
});

/** A date without organs far above a signed one is a signature of its own: the later one belongs to an annexed document. */
const isFar = (lines: readonly BodyLine[], bare: Signature, at: number): boolean => {
  const before = lines.findIndex((line) => line.block === bare.datePlace.block);
  return at - before > 6;
};

const signatureAt = (given: Given, lines: readonly BodyLine[], at: number): Signature | null => {
  const { blocks } = given.snapshot;
  const isInTable = (block: number): boolean => isCell(given, blocks[block]?.box ?? -1);
  const line = lines[at];
  if (line === undefined) return null;
  // An entry of a list is signed by nobody.
  if ((given.get(layout).linkedInBlock[line.block] ?? 0) * 2 > line.text.length) return null;
  // What begins with a figure can be nothing but a date, and no date in a table's cell is a signature's.
  if (isFigure(line.text.charCodeAt(0)) && isCell(given, blocks[line.block]?.box ?? -1)) return null;
  const day = findDay(line.text);
  if (day === null) return null;
  const before = line.text.slice(0, day.start);
  const after = squeeze(line.text.slice(day.end));
  if (after !== '' && !NOTE.test(after)) return null;
  const datePlace = { block: line.block, start: day.start, end: day.end };
  const base = { date: day.iso, rawDate: rawOf(line.text, day), datePlace };
  if (!isInkless(before)) {
    const organs = organsOf(before);
    return organs.length === 0 ? null : { ...base, organs, organsPlace: { block: line.block, start: 0, end: day.start } };
  }
  if (isInTable(line.block)) return null;
  return { ...base, ...organsAbove(given, lines, at, isInTable) };
};

/** `…特此通知。　岚山县水务局　2024年5月8日`: organ and day that end a paragraph behind its last sentence. */
const closing = ({ block, text }: BodyLine): Signature | null => {
  const start = text.lastIndexOf('。') + 1;
  if (start === 0 || text.length - start > CLOSING) return null;
  const day = findDay(text.slice(start));
  if (day === null || !isInkless(text.slice(start + day.end))) return null;
  const organs = organsOf(text.slice(start, start + day.start));
  if (organs.length === 0) return null;
  const datePlace = { block, start: start + day.start, end: start + day.end };
  return {
    date: day.iso,
    rawDate: text.slice(datePlace.start, datePlace.end),
    datePlace,
    organs,
    organsPlace: { block, start, end: datePlace.start },
  };
};

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const rawOf = (text: string, day: WrittenDay): string => text.slice(day.start, day.end);

/** Lines of organs right above the date; a person's name or a blank line between them is passed over, a table of something else ends them. */
const organsAbove = (
  given: Given,
  lines: readonly BodyLine[],
  at: number,
  isInTable: (block: number) => boolean,
): Pick<Signature, 'organs' | 'organsPlace'> => {
  const found: (readonly string[])[] = [];
  let place: Place | null = null;
  let passed = 0;
  const isTable = standsInTable(given, lines[at]?.block ?? -1);
  for (let index = at - 1; index >= 0 && index >= at - NAMES_ABOVE; index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isInkless(line.text)) continue;
    const organs = organsOf(line.text);
    if (isInTable(line.block) && !(isTable && organs.length > 0)) break;
    if (organs.length === 0) {
      if (found.length > 0 || passed > 0 || squeeze(line.text).length > 12) break;
      passed += 1;
      continue;
    }
    found.unshift(organs);
    place = { block: line.block, start: 0, end: line.text.length };
  }
  const isList = found.some((organs) => organs.length > 1);
  return { organs: [...new Set(isList ? found.flat().flatMap(partOrgans) : found.flat())], organsPlace: place };
};
