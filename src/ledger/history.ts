import { fingerprint } from '../audit/audit.ts';
import type { LedgerChange, LedgerEntry } from '../model/ledger.ts';
import { stateOf } from './states.ts';

/** Who changes something, and when. */
export interface Actor {
  /** ISO with time. */
  readonly at: string;
  /** Empty where no name was given. */
  readonly by: string;
}

/** Fields of an entry that have one value at a time. */
type ValueField = 'state' | 'person' | 'deadline' | 'filed';

/** A change before it knows its place in the history. */
export type NewChange = Pick<LedgerChange, 'field' | 'to' | 'reason' | 'undoes'>;

/** One field that two people set to different values without knowing of each other; a person must choose. */
export interface Conflict {
  readonly entry: string;
  readonly field: ValueField;
  /** The last change of each side, oldest first; the entry shows the value of the last one until a person chooses. */
  readonly sides: readonly LedgerChange[];
}

const VALUE_FIELDS: readonly ValueField[] = ['state', 'person', 'deadline', 'filed'];

/** The entry with one more change at the end of its history; nothing in the history is ever rewritten. */
export const withChange = (entry: LedgerEntry, change: NewChange, { at, by }: Actor): LedgerEntry => {
  const after = headsOf(entry.history, change.field).map(({ id }) => id);
  const from = change.field === 'note' || change.field === 'recheck' ? '' : entry[change.field];
  const id = fingerprint(entry.id, at, by, change.field, from, change.to, change.reason, ...after);
  return settled({ ...entry, history: [...entry.history, { id, at, by, from, ...change, after }] });
};

/** The entry with its values worked out of its history again. */
export const settled = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  state: stateOf(lastValue(entry, 'state')) ?? entry.state,
  person: lastValue(entry, 'person'),
  deadline: lastValue(entry, 'deadline'),
  filed: lastValue(entry, 'filed'),
});

const lastValue = (entry: LedgerEntry, field: ValueField): string => headsOf(entry.history, field).at(-1)?.to ?? entry[field];

/** Changes in the order of time; those of the same time by their ids, so that every machine agrees. */
export const inOrder = (history: readonly LedgerChange[]): readonly LedgerChange[] =>
  [...history].sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id));

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** The last changes of a field: one, or one of each side after a merge; in the order of time. */
const headsOf = (history: readonly LedgerChange[], field: LedgerChange['field']): readonly LedgerChange[] => {
  const own = inOrder(history).filter((change) => change.field === field);
  // a change that does not say what it was made upon was made upon the one before it
  const passed = new Set(own.flatMap((change, index) => change.after ?? own.slice(Math.max(0, index - 1), index).map(({ id }) => id)));
  return own.filter(({ id }) => !passed.has(id));
};

/** Fields of an entry that two people set differently, as long as nobody has chosen. */
export const conflictsOf = (entry: LedgerEntry): readonly Conflict[] =>
  VALUE_FIELDS.flatMap((field) => {
    const sides = headsOf(entry.history, field);
    return new Set(sides.map(({ to }) => to)).size > 1 ? [{ entry: entry.id, field, sides }] : [];
  });
