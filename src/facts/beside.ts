import type { Given } from '../audit/fact.ts';
import { labelled, type Mark } from './labelled.ts';
import { isWithin, layout } from './layout.ts';
import { scriptIn } from './value-text.ts';

/** How label and value stand to each other: one block, cells of a row, a header row over a value row, neighbouring elements. */
export type FieldLayout = 'inline' | 'cells' | 'header' | 'listing' | 'pair';

/** What a pairing found beside a label: blocks of the value, or nothing. */
export interface Beside {
  readonly first: number;
  readonly last: number;
  readonly start?: number;
  readonly end?: number;
  readonly layout: FieldLayout;
  readonly form: boolean;
}

/** Names of which less usual wordings, too, count without a colon; 日期 or 编号 would be too common. */
const METADATA_ONLY: ReadonlySet<string> = new Set(['issuer', 'topicCategory', 'validity', 'issueDate']);
/** A value is looked for behind at most so many hidden blocks. */
const HIDDEN_CAP = 40;

/** Where the value of a label stands. `cells` are the pairs of table cells. */
export const beside = (given: Given, block: number, mark: Mark, isLast: boolean, cells: ReadonlyMap<number, Beside>): Beside => {
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
  if (to - from > HIDDEN_CAP) return false;
  for (let index = from; index < to; index += 1) if (!blocks[index]?.hidden) return false;
  return true;
};

/** A value in blocks of their own, unless they begin with another label or say far too much. */
const valueIn = (given: Given, first: number, last: number, mark: Mark, form = false): Beside | null => {
  const marks = given.get(labelled).get(first);
  if (marks?.[0] !== undefined && (marks[0].whole || marks[0].label.start === 0)) return null;
  const strict = !mark.colon && (mark.known?.rank ?? 9) > 0 && !(mark.known?.rank === 1 && METADATA_ONLY.has(mark.known.name));
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
