import type { Given } from '../audit/fact.ts';
import { isColon, labelKey, skipOrnaments } from '../text/labels.ts';
import { isBlank, skipBlanks, trimBlanks } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { labelled, type Mark } from './labelled.ts';

/** Labels are looked for in the first so many characters of a block; between the characters of one at most so many blanks stand. */
const REACH = 600;
const PADDING = 12;
const WHOLE_CAP = 60;
const SPOTS_CAP = 40;
const HAN = /[\u4e00-\u9fff]/;
/** What may follow a value before the next label: `云政办〔2024〕12号 |`. */
const SEPARATOR = /[|｜┃【[（(]/u;

/** Places outside header, footer and lists where the page says just this label, in page order; `known` is what it is taught to name. */
export const taughtLabels = (given: Given, label: string, known: Mark['known']): readonly Mark[] => {
  const { blocks, boxes } = given.snapshot;
  const kinds = given.get(chrome);
  const found: Mark[] = [];
  for (const [index, { text, box }] of blocks.entries()) {
    if (found.length >= SPOTS_CAP) break;
    const kind = kinds[box];
    if (kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path || boxes[box]?.control) continue;
    const mark = markIn(given, index, text, label);
    if (mark !== null) found.push({ ...mark, known });
  }
  return found;
};

const markIn = (given: Given, block: number, text: string, label: string): Mark | null => {
  if (text.length <= WHOLE_CAP && labelKey(text) === label) {
    const colon = isColon(text.charCodeAt(trimBlanks(text, 0, text.length) - 1));
    const end = text.length;
    return { key: label, known: null, label: { block, start: 0, end }, start: end, end, whole: true, colon, run: false };
  }
  const limit = Math.min(text.length, REACH);
  for (let at = text.indexOf(label.charAt(0)); at >= 0 && at < limit; at = text.indexOf(label.charAt(0), at + 1)) {
    const end = endOf(text, at, label);
    const mark = end < 0 ? null : inline(given, block, text, at, end, label);
    if (mark !== null) return mark;
  }
  return null;
};

/** Where the label that begins at `at` ends, blanks between its characters allowed; -1 when it is another text. */
const endOf = (text: string, at: number, label: string): number => {
  let end = at;
  for (let index = 0; index < label.length; index += 1) {
    if (index > 0) end = skipBlanks(text, end, Math.min(text.length, end + PADDING));
    if (text.charCodeAt(end) !== label.charCodeAt(index)) return -1;
    end += 1;
  }
  return end;
};

/** The label in a line, when something sets it off on both sides. */
const inline = (given: Given, block: number, text: string, start: number, end: number, label: string): Mark | null => {
  const runs = given.snapshot.blocks[block]?.runs ?? [];
  const beginsRun = runs.some((run) => run.start <= start && start - run.start <= 2 && run.end > start);
  if (start > 0 && HAN.test(text.charAt(start - 1)) && !beginsRun) return null;
  let after = skipBlanks(text, end);
  while ('】])）］〕'.includes(text.charAt(after) || ' ') && after < text.length) after = skipBlanks(text, after + 1);
  const colon = isColon(text.charCodeAt(after));
  const run = runs.some((one) => one.start <= start && one.end >= end && one.end - one.start <= end - start + 4);
  const leads = start === skipOrnaments(text) && isBlank(text.charCodeAt(end));
  if (!colon && !run && !leads && after === skipBlanks(text, end)) return null;
  const from = skipBlanks(text, colon ? after + 1 : after);
  const to = valueEnd(given, block, text, from);
  return { key: label, known: null, label: { block, start, end }, start: from, end: Math.max(from, to), whole: false, colon, run };
};

/** Up to the next label of the line; separators between the two go. */
const valueEnd = (given: Given, block: number, text: string, from: number): number => {
  const next = given
    .get(labelled)
    .get(block)
    ?.find((mark) => mark.label.start >= from);
  let to = trimBlanks(text, from, next?.label.start ?? text.length);
  while (to > from && next !== undefined && SEPARATOR.test(text.charAt(to - 1))) to = trimBlanks(text, from, to - 1);
  return to;
};
