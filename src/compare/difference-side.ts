import type { Place } from '../model/snapshot.ts';
import type { DifferenceSide } from './comparison.ts';
import type { PlainText } from './plain-text.ts';

/** Units shown around a difference, and at most of it. */
const AROUND = 20;
const QUOTE = 240;
const PLACES = 50;

/** What a version says at a stretch of its comparable text; an empty stretch is the point where something is missing. */
export const differenceSide = (plain: PlainText, start: number, end: number): DifferenceSide => {
  if (end <= start) return missingSide(plain, start);
  const places = placesOf(plain, start, end);
  let quote = '';
  const changed: { start: number; end: number }[] = [];
  for (const [index, place] of places.entries()) {
    const text = plain.snapshot.blocks[place.block]?.text ?? '';
    const from = index === 0 ? Math.max(0, place.start - AROUND) : 0;
    const to = index === places.length - 1 ? Math.min(text.length, place.end + AROUND) : text.length;
    if (index > 0) quote += '\n';
    changed.push({ start: quote.length + place.start - from, end: quote.length + place.end - from });
    quote += text.slice(from, to);
    if (quote.length > QUOTE) break;
  }
  const text = places.map((place) => plain.snapshot.blocks[place.block]?.text.slice(place.start, place.end) ?? '').join('\n');
  return {
    quote: quote.slice(0, QUOTE),
    changed: changed
      .map((range) => ({ start: Math.min(range.start, QUOTE), end: Math.min(range.end, QUOTE) }))
      .filter((range) => range.end > range.start),
    places,
    text: text.slice(0, QUOTE),
  };
};

const placesOf = (plain: PlainText, start: number, end: number): readonly Place[] => {
  const places: { block: number; start: number; end: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const block = plain.block[at] ?? 0;
    const last = places.at(-1);
    if (last?.block === block) last.end = plain.end[at] ?? last.end;
    else if (places.length < PLACES) places.push({ block, start: plain.start[at] ?? 0, end: plain.end[at] ?? 0 });
  }
  return places;
};

const missingSide = (plain: PlainText, at: number): DifferenceSide => {
  const before = at > 0;
  const block = plain.block[before ? at - 1 : 0];
  if (block === undefined) return { quote: '', changed: [], places: [], text: '' };
  const point = before ? (plain.end[at - 1] ?? 0) : (plain.start[0] ?? 0);
  const text = plain.snapshot.blocks[block]?.text ?? '';
  const from = Math.max(0, point - AROUND);
  return {
    quote: text.slice(from, point + AROUND),
    changed: [{ start: point - from, end: point - from }],
    places: [{ block, start: point, end: point }],
    text: '',
  };
};
