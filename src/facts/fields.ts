import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import type { LabelName } from '../text/labels.ts';
import { isNothing, isTemplate } from '../text/placeholders.ts';
import { tidy } from '../text/white-space.ts';
import { type Cell, cellPairs } from './cells.ts';
import { labelled, type Mark } from './labelled.ts';
import { isWithin, layout } from './layout.ts';

/** How label and value stand to each other: one block, cells of a row, a header row over a value row, neighbouring elements. */
export type FieldLayout = 'inline' | 'cells' | 'header' | 'listing' | 'pair';

/** A label the page shows, with what it shows as its value. */
export interface Field {
  /** Label as written, blanks folded. */
  readonly label: string;
  /** Label without blanks, colon and brackets. */
  readonly key: string;
  /** What the label stands for; null for one we do not know. */
  readonly name: LabelName | null;
  /** How unusual the wording is; 0 is the surest. */
  readonly rank: number;
  /** Value, blanks folded; empty when there is none. */
  readonly value: string;
  /** Exact characters of the value. */
  readonly raw: string;
  readonly state: 'present' | 'empty' | 'hidden' | 'scripted';
  readonly layout: FieldLayout;
  readonly colon: boolean;
  /** A form control stands where the value would: a search form, not the document's own. */
  readonly form: boolean;
  /** Where the value stands; for an empty one, the label. */
  readonly place: Place;
  readonly labelPlace: Place;
  /** Box that holds the label. */
  readonly box: number;
  /** Script that writes the value, when there is one. */
  readonly source?: string;
}

/** What a pairing found beside a label: blocks of the value, or nothing. */
export interface Beside {
  readonly first: number;
  readonly last: number;
  readonly start?: number;
  readonly end?: number;
  readonly layout: FieldLayout;
  readonly form: boolean;
}

/** `pubdata='2018年10月18日'`. */
const ASSIGNED = /\b([a-z_]\w{0,30})\s{0,4}=\s{0,4}["']([^"'<>]{0,120})["']/giu;
const VALUE_CAP = 2000;
const FIELDS_CAP = 10_000;

/** Every label of the page with its value, in page order. */
export const fields = defineFact<readonly Field[]>('fields', (given) => {
  const marks = given.get(labelled);
  const cells = cellPairs(given, marks);
  const found: Field[] = [];
  for (const [block, inBlock] of marks) {
    if (found.length >= FIELDS_CAP) break;
    inBlock.forEach((mark, at) => {
      const isLast = at === inBlock.length - 1;
      found.push(fieldOf(given, mark, beside(given, block, mark, isLast, cells)));
    });
  }
  return found;
});

const beside = (given: Given, block: number, mark: Mark, isLast: boolean, cells: ReadonlyMap<number, Cell>): Beside => {
  if (!mark.whole) {
    const inline = {
      first: block,
      last: block,
      start: mark.start,
      end: mark.end,
      layout: 'inline',
      form: hasControl(given, block, mark, isLast),
    } as const;
    if (mark.end > mark.start || !isLast || mark.run || !mark.colon || scriptIn(given, block, mark) !== undefined) return inline;
    return following(given, block, mark) ?? inline;
  }
  const cell = cells.get(block);
  if (cell !== undefined) return cell;
  return (
    following(given, block, mark) ?? {
      first: block,
      last: block,
      start: mark.end,
      end: mark.end,
      layout: 'pair',
      form: hasControl(given, block, mark, true),
    }
  );
};

/** The value of a label that ends its block: the next line of the same box, a child box, or the next sibling. */
const following = (given: Given, block: number, mark: Mark): Beside | null => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const here = blocks[block]?.box ?? -1;
  const after = blocks[block + 1];
  if (after !== undefined && isWithin(tree, after.box, here)) return valueIn(given, block + 1, block + 1, mark);
  let box = here;
  for (let climb = 0; climb < 3 && box >= 0; climb += 1) {
    const sibling = tree.next[box] ?? -1;
    if (sibling >= 0) {
      const first = tree.first[sibling] ?? -1;
      const form = boxes[sibling]?.control === true;
      if (first < 0) return { first: block, last: block, start: mark.end, end: mark.end, layout: 'pair', form };
      if (first !== block + 1 && !isHiddenStretch(given, block + 1, first)) return null;
      return valueIn(given, first, tree.last[sibling] ?? first, mark, form);
    }
    const parent = boxes[box]?.parent ?? -1;
    if (parent < 0 || tree.first[parent] !== block || tree.last[parent] !== block) return null;
    if (boxes[box]?.tag === 'td' || boxes[box]?.tag === 'dt') return null;
    box = parent;
  }
  return null;
};

const isHiddenStretch = ({ snapshot: { blocks } }: Given, from: number, to: number): boolean => {
  for (let index = from; index < to; index += 1) if (!blocks[index]?.hidden) return false;
  return true;
};

/** A value in blocks of their own, unless they begin with another label or say far too much. */
const valueIn = (given: Given, first: number, last: number, mark: Mark, form = false): Beside | null => {
  const marks = given.get(labelled).get(first);
  if (marks?.[0] !== undefined && (marks[0].whole || marks[0].label.start === 0)) return null;
  const strict = !mark.colon && (mark.known?.rank ?? 1) > 0;
  if (last - first > 3 || strict) return null;
  const text = given.snapshot.blocks[first]?.text ?? '';
  return text.length > 300 ? null : { first, last, layout: 'pair', form };
};

const hasControl = ({ snapshot: { blocks, boxes } }: Given, block: number, mark: Mark, isLast: boolean): boolean => {
  const here = blocks[block];
  if (here === undefined || boxes[here.box]?.control !== true) return false;
  const to = isLast ? here.text.length : mark.end + 1;
  const controls = (here.runs ?? []).filter((run) => run.tag === 'input' || run.tag === 'select' || run.tag === 'textarea');
  return controls.some((run) => run.start >= mark.label.end && run.start <= to);
};

const scriptIn = ({ snapshot: { blocks } }: Given, block: number, mark: Mark): string | undefined =>
  blocks[block]?.runs?.find((run) => run.source !== undefined && run.start >= mark.label.end && run.start <= mark.end + 1)?.source;

const fieldOf = (given: Given, mark: Mark, found: Beside): Field => {
  const { blocks } = given.snapshot;
  const labelBlock = blocks[mark.label.block];
  const { raw, hidden, place } = valueText(given, found, labelBlock?.hidden === true);
  const source = found.first === found.last && !mark.whole ? scriptIn(given, found.first, mark) : scriptOf(given, found);
  const written = source === undefined || raw !== '' ? null : literalOf(source);
  const value = tidy(written ?? raw);
  const isEmpty = isNothing(value);
  const state =
    labelBlock?.hidden || hidden
      ? 'hidden'
      : isTemplate(value) || (isEmpty && isWritten(source))
        ? 'scripted'
        : isEmpty
          ? 'empty'
          : 'present';
  return {
    label: tidy(labelBlock?.text.slice(mark.label.start, mark.label.end) ?? mark.key),
    key: mark.key,
    name: mark.known?.name ?? null,
    rank: mark.known?.rank ?? 9,
    value,
    raw: written ?? raw,
    state,
    layout: found.layout,
    colon: mark.colon,
    form: found.form,
    place: raw === '' ? mark.label : place,
    labelPlace: mark.label,
    box: labelBlock?.box ?? 0,
    ...(source === undefined ? {} : { source }),
  };
};

const scriptOf = ({ snapshot: { blocks } }: Given, { first, last, start }: Beside): string | undefined =>
  start !== undefined || first !== last ? undefined : blocks[first]?.runs?.find((run) => run.source !== undefined)?.source;

/** The literal that a script writes: `var d='2018年10月18日'; … document.write(d)`; null when it writes anything else. */
const literalOf = (source: string): string | null => {
  const call = source.slice(source.indexOf('document.write'));
  for (const [, name = '', text = ''] of source.matchAll(ASSIGNED)) {
    if (text !== '' && name !== '' && call.includes(name)) return text;
  }
  return null;
};

/** A script that writes something; one whose variable is an empty text writes nothing. */
const isWritten = (source: string | undefined): boolean => source !== undefined && !/[^!=]=\s*(?:""|'')/.test(source);

const valueText = ({ snapshot: { blocks } }: Given, found: Beside, withHidden: boolean): { raw: string; hidden: boolean; place: Place } => {
  const parts: string[] = [];
  let place: Place | null = null;
  let concealed = 0;
  for (let index = found.first; index <= found.last; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const text = block.text.slice(found.start ?? 0, Math.min(found.end ?? block.text.length, (found.start ?? 0) + VALUE_CAP));
    if (text === '') continue;
    if (block.hidden && !withHidden) {
      concealed += 1;
      continue;
    }
    parts.push(text);
    place ??= { block: index, start: found.start ?? 0, end: (found.start ?? 0) + text.length };
  }
  const hidden = parts.length === 0 && concealed > 0;
  return { raw: parts.join('\n'), hidden, place: place ?? { block: found.first, start: 0, end: 0 } };
};
