import { defineFact } from '../audit/fact.ts';
import type { Place, Snapshot } from '../model/snapshot.ts';
import { isColon, type KnownLabel, knownLabel, LABEL_CAP, labelKey, mayBeginLabel, mayEndLabel, skipOrnaments } from '../text/labels.ts';
import { isBlank, skipBlanks, trimBlanks } from '../text/white-space.ts';
import { bracketLabels, type Extent, leadingLabel, REACH, runLabels } from './bare-labels.ts';
import { characterSigns, SIGN } from './character-signs.ts';

/** A label in a block, and where its value would begin and end in the same block. */
export interface Mark {
  readonly key: string;
  readonly known: KnownLabel | null;
  readonly label: Place;
  /** Range for the value: up to the next label or the block's end; blanks trimmed. */
  readonly start: number;
  readonly end: number;
  /** The whole block is this label: the value stands elsewhere. */
  readonly whole: boolean;
  readonly colon: boolean;
  /** The label is an inline element of its own. */
  readonly run: boolean;
}

/** A label with where it ends. */
export type Found = Omit<Mark, 'start' | 'end' | 'whole'> & { readonly after: number };

/** Most labels of one page. */
const MARKS_CAP = 20_000;
/** Labels of a crowded byline, `来源:县供销社发布日期:…`: long ones are told without a gap before them. */
const CROWDED: ReadonlySet<string> = new Set(['publishDate', 'contentSource', 'notice']);
const COLON = /[：:∶﹕︰]/g;
const NONE: readonly Mark[] = [];
const NO_RUNS: readonly Extent[] = [];
/** `政策咨询机关` before a colon: two to ten characters that may be a label we do not know. */
const UNKNOWN = /^[\u4e00-\u9fff]{2,10}$/u;

/** Labels of every block, by block index; blocks without any are absent. */
export const labelled = defineFact<ReadonlyMap<number, readonly Mark[]>>('labelled', ({ snapshot, get }) => {
  const signs = get(characterSigns);
  const found = new Map<number, readonly Mark[]>();
  let count = 0;
  for (let index = 0; index < snapshot.blocks.length && count < MARKS_CAP; index += 1) {
    const marks = marksOf(snapshot, index, signs[index] ?? 0);
    if (marks.length === 0) continue;
    found.set(index, marks);
    count += marks.length;
  }
  return found;
});

const marksOf = ({ blocks }: Snapshot, index: number, signs: number): readonly Mark[] => {
  const block = blocks[index];
  if (block === undefined || block.text === '') return NONE;
  const { text, runs = NO_RUNS } = block;
  const hasColon = (signs & SIGN.colon) !== 0;
  const first = text.charCodeAt(skipOrnaments(text));
  const opens = mayBeginLabel(first);
  const whole = text.length <= 60 && (opens || hasColon) ? wholeLabel(text, index, hasColon, opens || isColon(first)) : null;
  if (whole !== null) return [whole];
  const found: Found[] = [];
  if (hasColon) colonLabels(text, index, runs, found);
  if (runs.length > 0) runLabels(text, index, runs, found);
  if ((signs & SIGN.opening) !== 0) bracketLabels(text, index, found);
  const leading = found.length === 0 && opens ? leadingLabel(text, index) : null;
  if (leading !== null) found.push(leading);
  if (found.length === 0) return NONE;
  return apart(found).map(({ key, known, label, after, colon, run }, at, all) => {
    const start = skipBlanks(text, after);
    const end = Math.max(start, valueEnd(text, start, all[at + 1]?.label.start ?? text.length));
    return { key, known, label, start, end, whole: false, colon, run };
  });
};

/** Labels in order; of two that overlap, the one that begins first. */
const apart = (found: Found[]): readonly Found[] => {
  if (found.length < 2) return found;
  let reached = 0;
  return found
    .sort((one, other) => one.label.start - other.label.start || other.after - one.after)
    .filter(({ label, after }) => {
      if (label.start < reached) return false;
      reached = after;
      return true;
    });
};

/** Where a value ends before the next label: trailing blanks and the bracket that opens the next label go. */
const valueEnd = (text: string, start: number, limit: number): number => {
  let end = trimBlanks(text, start, limit);
  while (end > start && '【[［（(|｜丨/，,;；·'.includes(text.charAt(end - 1)) && limit < text.length)
    end = trimBlanks(text, start, end - 1);
  return end;
};

const wholeLabel = (text: string, block: number, hasColon: boolean, opens: boolean): Mark | null => {
  const last = trimBlanks(text, 0, text.length) - 1;
  const colon = hasColon && isColon(text.charCodeAt(last));
  if (!colon && !(opens && mayEndLabel(text.charCodeAt(last)))) return null;
  const key = labelKey(text);
  if (key === '') return null;
  const known = knownLabel(key);
  if (known === null && !(colon && UNKNOWN.test(key))) return null;
  for (let at = 0; hasColon && at < last; at += 1) if (isColon(text.charCodeAt(at)) && text.charCodeAt(at + 1) !== 0x3011) return null;
  return { key, known, label: { block, start: 0, end: text.length }, start: text.length, end: text.length, whole: true, colon, run: false };
};

const colonLabels = (text: string, block: number, runs: readonly Extent[], found: Found[]): void => {
  const limit = Math.min(text.length, REACH);
  let floor = 0;
  for (let at = nextColon(text, 0); at >= 0 && at < limit; at = nextColon(text, at + 1)) {
    const label = labelBefore(text, at, floor, block, runs);
    if (label === null) continue;
    found.push(label);
    floor = at + 1;
  }
};

/** A regular expression without a result to build: it reads the text several times faster than a loop over its units. */
const nextColon = (text: string, from: number): number => {
  COLON.lastIndex = from;
  return COLON.test(text) ? COLON.lastIndex - 1 : -1;
};

/** The label that ends at a colon: the longest known wording that begins where a label may begin. */
const labelBefore = (text: string, colon: number, floor: number, block: number, runs: readonly Extent[]): Found | null => {
  let key = '';
  let best: Found | null = null;
  let at = trimBlanks(text, floor, colon);
  if (at > floor && '】])）］'.includes(text.charAt(at - 1))) at -= 1;
  const ends = mayEndLabel(text.charCodeAt(trimBlanks(text, floor, at) - 1));
  for (; at > floor && key.length < LABEL_CAP; at -= 1) {
    const unit = text.charCodeAt(at - 1);
    if (isBlank(unit)) continue;
    if (!isHan(unit)) break;
    key = text.charAt(at - 1) + key;
    // Most beginnings of a key are none of a label: what they would cost to look up is spared.
    const known = ends && mayBeginLabel(unit) ? knownLabel(key) : null;
    if (known === null && (best !== null || !isUnknownLabel(text, key, at - 1))) continue;
    if (!mayBegin(text, at - 1, floor, runs) && (best !== null || known === null || key.length < 4 || !CROWDED.has(known.name))) continue;
    best = { key, known, label: { block, start: at - 1, end: colon }, colon: true, run: false, after: colon + 1 };
  }
  return best;
};

const isUnknownLabel = (text: string, key: string, start: number): boolean =>
  text.length <= 300 && (start === 0 || isBlank(text.charCodeAt(start - 1))) && UNKNOWN.test(key);

const mayBegin = (text: string, at: number, floor: number, runs: readonly Extent[]): boolean =>
  at === floor || !isHan(text.charCodeAt(at - 1)) || (runs.length <= 200 && runs.some((run) => run.start === at));

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
