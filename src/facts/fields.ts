import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { type LabelName, labelName } from '../text/labels.ts';
import { isNothing, isTemplate } from '../text/placeholders.ts';
import { tidy } from '../text/white-space.ts';
import { type Beside, beside, type FieldLayout } from './beside.ts';
import { cellPairs } from './cells.ts';
import { labelled, type Mark } from './labelled.ts';
import { siteFamilies } from './site-families.ts';
import { isDenied, lessons, taughtFields } from './taught-fields.ts';
import { isWritten, literalOf, scriptIn, scriptOf, valueText } from './value-text.ts';

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
  /** A user pointed here: it outweighs everything else. */
  readonly taught?: true;
}

const FIELDS_CAP = 10_000;

/** Every label of the page with its value, in page order. */
export const fields = defineFact<readonly Field[]>('fields', (given) => {
  const marks = given.get(labelled);
  const cells = cellPairs(given, marks);
  const values = new Set([...cells.values()].flatMap(({ layout, first }) => (layout === 'cells' ? [first] : [])));
  const found: Field[] = [];
  for (const [block, inBlock] of marks) {
    if (found.length >= FIELDS_CAP) break;
    // a word that is a label elsewhere, and the value of the cell before it here
    if (values.has(block) && !cells.has(block) && inBlock[0]?.whole === true) continue;
    inBlock.forEach((mark, at) => {
      const isLast = at === inBlock.length - 1;
      found.push(fieldOf(given, mark, beside(given, block, mark, isLast, cells)));
    });
  }
  return amended(given, found);
});

/** The fields as users taught them: theirs take the place of ours, and a label they denied names nothing. */
const amended = (given: Given, found: readonly Field[]): readonly Field[] => {
  if (given.get(lessons).length === 0) return found;
  const taught = given.get(taughtFields).map(({ mark, beside }) => ({ ...fieldOf(given, mark, beside), taught: true as const }));
  const isReplaced = ({ labelPlace: { block, end } }: Field): boolean =>
    taught.some(({ labelPlace }) => labelPlace.block === block && Math.abs(labelPlace.end - end) <= 1);
  const kept = found
    .filter((field) => taught.length === 0 || !isReplaced(field))
    .map((field) => (field.name !== null && isDenied(given, field.name, field.key) ? { ...field, name: null } : field));
  if (taught.length === 0) return kept;
  const place = ({ labelPlace }: Field): number => labelPlace.block * 10_000 + Math.min(labelPlace.start, 9_999);
  return [...kept, ...taught].sort((one, other) => place(one) - place(other));
};

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
  const field: Field = {
    label: tidy(labelBlock?.text.slice(mark.label.start, mark.label.end) ?? mark.key),
    key: mark.key,
    name: senseOf(given, mark),
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
  };
  return source === undefined ? field : { ...field, source };
};

/** Labels that some family of sites uses in a sense of its own. */
const siteLabels = defineFact<ReadonlySet<string>>(
  'siteLabels',
  ({ sites }) => new Set(sites.flatMap(({ labels }) => Object.keys(labels ?? {}))),
);

/** What a label stands for: a family of sites may use it in a sense of its own. */
const senseOf = (given: Given, { key, known }: Mark): LabelName | null => {
  const usual = known?.name ?? null;
  if (!given.get(siteLabels).has(key)) return usual;
  const meant = given.get(siteFamilies).find(({ labels }) => labels?.[key] !== undefined)?.labels?.[key];
  if (meant === undefined) return usual;
  return meant === 'none' ? 'other' : (labelName(meant) ?? usual);
};
