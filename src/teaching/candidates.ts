import type { Given } from '../audit/fact.ts';
import { labelled } from '../facts/labelled.ts';
import { layout } from '../facts/layout.ts';
import { cellAt, columnOf } from '../facts/lesson-spots.ts';
import { pieces } from '../facts/pieces.ts';
import { linesBelowHeading, linesFromEnd } from '../facts/taught-lines.ts';
import type { LabelLesson, Lesson, ValueField } from '../model/site.ts';
import type { Place } from '../model/snapshot.ts';
import { isColon, knownLabel, LABEL_CAP, labelKey } from '../text/labels.ts';
import { isOrgan, organsOf } from '../text/organs.ts';
import { isBlank, trimBlanks } from '../text/white-space.ts';

/** A label has two characters or more, no digits, and says no sentence. */
const LABEL = /^(?=.*[\u4e00-\u9fffA-Za-z])[\u4e00-\u9fffA-Za-z/]{2,16}$/u;
export const DIGIT = /[0-9０-９〇]/u;
/** A class that templates write by hand: `wh`, `doc-number`; not `a1b2c3d4`, nor an editor's `MsoNormal`. */
const CLASS = /^(?!Mso|ql-|ke-)[A-Za-z][A-Za-z_-]{1,30}\d{0,2}$/;
const CLIMBS = 6;
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'label']);
const HEADER: ReadonlySet<string> = new Set(['th', 'dt']);

/** Lessons that may lead to a place, the most general first: by a label that is plainly one, by line, by class, by any text before it. */
export const candidates = (given: Given, field: ValueField, place: Place): readonly Lesson[] => {
  const labels = [...inLine(given, place), ...besideBox(given, place)];
  const piece = pieceOf(given, place);
  const byLabel = (plain: boolean): readonly Lesson[] => {
    const chosen = labels.filter((one) => one.plain === plain).map(({ relation, label }): LabelLesson => ({ field, relation, label }));
    return piece === null ? chosen : [...chosen, ...chosen.map((one): Lesson => ({ ...one, piece }))];
  };
  return [...byLabel(true), ...byLine(given, field, place), ...byClass(given, field, place), ...byLabel(false)];
};

/** `plain`: something but its place says that it is a label: a colon, bold type, a header cell, our own list. */
type Labelled = Pick<LabelLesson, 'relation' | 'label'> & { readonly plain: boolean };

/** Labels before the value in the same line. */
const inLine = (given: Given, { block, start }: Place): readonly Labelled[] => {
  const text = given.snapshot.blocks[block]?.text ?? '';
  const marks = given.get(labelled).get(block) ?? [];
  const mark = marks.findLast(({ label }) => label.end <= start);
  const found = mark === undefined || mark.whole ? [] : [mark.key];
  const before = wordBefore(text, start);
  if (before !== '' && !found.includes(before)) found.push(before);
  const run = given.snapshot.blocks[block]?.runs?.findLast((one) => one.end <= start && start - one.end <= 3 && one.end > one.start);
  if (run !== undefined) found.push(labelKey(text.slice(run.start, run.end)));
  return [...new Set(found)].filter((label) => LABEL.test(label)).map((label) => ({ relation: 'line', label, plain: true }));
};

/** The word right before a value: `文件编号：`, `【文件编号】`. */
const wordBefore = (text: string, start: number): string => {
  let end = trimBlanks(text, 0, start);
  while (end > 0 && (isColon(text.charCodeAt(end - 1)) || '】])）］'.includes(text.charAt(end - 1)))) end = trimBlanks(text, 0, end - 1);
  let from = end;
  while (from > 0 && end - from < LABEL_CAP && !isBlank(text.charCodeAt(from - 1)) && !/[\p{P}|｜]/u.test(text.charAt(from - 1))) from -= 1;
  return labelKey(text.slice(from, end));
};

/** Labels in the cell to the left, the cell above, and the element before. */
const besideBox = (given: Given, { block }: Place): readonly Labelled[] => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const found: Labelled[] = [];
  const add = (relation: LabelLesson['relation'], first: number, last: number, plain: boolean): void => {
    const text = first >= 0 && first === last ? (blocks[first]?.text ?? '') : '';
    const label = DIGIT.test(text) ? '' : labelKey(text);
    const isPlain = plain || looksLabel(given, first, label);
    // An organ above a date has signed it.
    if (LABEL.test(label) && (isPlain || !isOrgan(label))) found.push({ relation, label, plain: isPlain });
  };
  const here = blocks[block]?.box ?? -1;
  if (blocks[block - 1]?.box === here) add('next', block - 1, block - 1, false);
  for (let box = here, climb = 0; box >= 0 && climb < CLIMBS; climb += 1, box = boxes[box]?.parent ?? -1) {
    const isCell = boxes[box]?.tag === 'td' || boxes[box]?.tag === 'th';
    const above = isCell ? cellAbove(given, box) : -1;
    if (above >= 0) add('below', tree.first[above] ?? -1, tree.last[above] ?? -1, false);
    const before = elderOf(given, box);
    if (before >= 0) add(isCell ? 'right' : 'next', tree.first[before] ?? -1, tree.last[before] ?? -1, isPaired(given, box));
    if (isCell || tree.first[box] !== block) break;
  }
  return found;
};

/** Whether a block is dressed as a label. */
const looksLabel = (given: Given, block: number, label: string): boolean => {
  const { blocks, boxes } = given.snapshot;
  const { text = '', box = 0, runs = [] } = blocks[block] ?? {};
  const isBold = runs.some(({ tag, start, end }) => BOLD.has(tag) && end - start >= text.length - 2);
  return (
    knownLabel(label) !== null ||
    isColon(text.charCodeAt(trimBlanks(text, 0, text.length) - 1)) ||
    isBold ||
    HEADER.has(boxes[box]?.tag ?? '')
  );
};

/** Whether the box is the second of a pair, and every first of the pairs beside it may be a label. */
const isPaired = (given: Given, box: number): boolean => {
  const { boxes, blocks } = given.snapshot;
  const { child, next, first } = given.get(layout);
  const row = boxes[box]?.parent ?? -1;
  let count = 0;
  let isSecond = false;
  for (let at = row < 0 ? -1 : (child[row] ?? -1); at >= 0; at = next[at] ?? -1, count += 1) {
    if (at === box) isSecond = count % 2 === 1;
    const text = blocks[first[at] ?? -1]?.text ?? '';
    if (count % 2 === 0 && (DIGIT.test(text) || !LABEL.test(labelKey(text)))) return false;
  }
  return isSecond && count % 2 === 0 && count <= 8;
};

/** The sibling right before a box; -1 for none. */
const elderOf = (given: Given, box: number): number => {
  const { child, next } = given.get(layout);
  const parent = given.snapshot.boxes[box]?.parent ?? -1;
  let elder = -1;
  for (let at = parent < 0 ? -1 : (child[parent] ?? -1); at >= 0 && at !== box; at = next[at] ?? -1) elder = at;
  return elder;
};

const cellAbove = (given: Given, cell: number): number => {
  const { boxes } = given.snapshot;
  const row = boxes[cell]?.parent ?? -1;
  const section = boxes[row]?.parent ?? -1;
  const elder = elderOf(given, row);
  const before = elder >= 0 || section < 0 ? -1 : elderOf(given, section);
  const upper = elder >= 0 ? elder : lastChild(given, before);
  return upper < 0 || boxes[upper]?.tag !== 'tr' ? -1 : cellAt(given, upper, columnOf(given, row, cell));
};

const lastChild = (given: Given, box: number): number => {
  const { child, next } = given.get(layout);
  let last = -1;
  for (let at = box < 0 ? -1 : (child[box] ?? -1); at >= 0; at = next[at] ?? -1) last = at;
  return last;
};

/** Which part of a divided line the place is; null when the line is not divided. */
const pieceOf = (given: Given, { block, start, end }: Place, from = 0): number | null => {
  const text = given.snapshot.blocks[block]?.text ?? '';
  const parts = pieces(text, from, text.length);
  const at = parts.findIndex(([first, last]) => first <= start && end <= last);
  return parts.length < 2 || at < 0 ? null : at;
};

const byLine = (given: Given, field: ValueField, place: Place): readonly Lesson[] => {
  // Lines are counted from the heading, so they cannot say where the title stands.
  if (field === 'title') return [];
  const piece = pieceOf(given, place);
  const part = piece === null ? [] : [piece];
  const lines = [
    { relation: 'byline' as const, line: linesBelowHeading(given).indexOf(place.block) + 1 },
    { relation: 'closing' as const, line: linesFromEnd(given).indexOf(place.block) + 1 },
  ].filter(({ line }) => line > 0);
  const said = given.snapshot.blocks[place.block]?.text.slice(place.start, place.end) ?? '';
  const like = organsOf(said).length > 0 ? { organ: true } : {};
  return lines.flatMap((one): Lesson[] => [{ field, ...one, ...like }, ...part.map((at) => ({ field, ...one, piece: at }))]);
};

/** Classes and ids of the element whose whole text is the value, with those of an element around it. */
const byClass = (given: Given, field: ValueField, { block, start, end }: Place): readonly Lesson[] => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const here = blocks[block];
  if (here === undefined) return [];
  const own = (here.runs ?? []).filter((run) => run.start <= start && end <= run.end && run.end - run.start <= end - start + 4).reverse();
  const around: string[] = [];
  const names = own.flatMap(tokens);
  let box = here.box;
  for (let climb = 0; climb < CLIMBS && box > 0; climb += 1, box = boxes[box]?.parent ?? -1) {
    const only = tree.first[box] === block && tree.last[box] === block && end - start >= here.text.length - 4;
    (only ? names : around).push(...tokens(boxes[box] ?? {}));
  }
  const inside = around[0];
  return [...new Set(names)].map((name) => ({ field, relation: 'class', name, ...(inside === undefined ? {} : { inside }) }));
};

/** Its classes and its id, as far as templates write such by hand. */
export const tokens = ({ id, name }: { readonly id?: string; readonly name?: string }): readonly string[] =>
  `${name ?? ''} ${id ?? ''}`
    .slice(0, 200)
    .split(/\s+/)
    .filter((token) => CLASS.test(token));
