import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { LedgerChange, LedgerEntry, LedgerState } from '../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../model/ledger-words.ts';
import { type Actor, type Conflict, inOrder, withChange } from './history.ts';
import { mayMove, needsReason, stateOf } from './states.ts';

/** Longest reason, note or name that is kept. */
const LONGEST = 2000;
/** `2026-11-30` */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Moves an entry to another state; a failure says why it cannot go there or what is lacking. */
export const moveTo = (entry: LedgerEntry, state: LedgerState, reason: string, actor: Actor): LedgerEntry | Failure => {
  if (!mayMove(entry.state, state)) {
    const ways = `“${LEDGER_STATE_WORDS[entry.state]}”不能直接改为“${LEDGER_STATE_WORDS[state]}”。`;
    return failure('no-such-move', ways, '请先改为允许的状态，再改为这一状态。');
  }
  if (needsReason(entry.state, state) && reason.trim() === '') {
    return failure('reason-needed', `改为“${LEDGER_STATE_WORDS[state]}”需要写明理由。`, '请填写理由后再保存。');
  }
  return withChange(entry, { field: 'state', to: state, reason: kept(reason) }, actor);
};

/** Moves an entry to another state; one that is confirmed and has no day to mend it by gets this one. */
export const moveWithin = (entry: LedgerEntry, state: LedgerState, reason: string, day: string, actor: Actor): LedgerEntry | Failure => {
  const moved = moveTo(entry, state, reason, actor);
  return isFailure(moved) || state !== 'confirmed' || moved.deadline !== '' ? moved : setDeadline(moved, day, actor);
};

/** Names the person in charge; empty for none. */
export const assign = (entry: LedgerEntry, person: string, actor: Actor): LedgerEntry =>
  kept(person) === entry.person ? entry : withChange(entry, { field: 'person', to: kept(person), reason: '' }, actor);

/** Sets the day to mend it by, ISO; empty for none. */
export const setDeadline = (entry: LedgerEntry, day: string, actor: Actor): LedgerEntry | Failure => {
  if (day !== '' && !isDay(day)) return failure('no-such-day', '整改期限不是有效的日期。', '请按“年-月-日”填写，如 2026-11-30。');
  return day === entry.deadline ? entry : withChange(entry, { field: 'deadline', to: day, reason: '' }, actor);
};

/** Adds a note. */
export const addNote = (entry: LedgerEntry, note: string, actor: Actor): LedgerEntry =>
  kept(note) === '' ? entry : withChange(entry, { field: 'note', to: kept(note), reason: '' }, actor);

/** Remembers the address of the issue that was filed for it. */
export const setFiled = (entry: LedgerEntry, address: string, actor: Actor): LedgerEntry =>
  withChange(entry, { field: 'filed', to: kept(address), reason: '' }, actor);

/** The notes of an entry, oldest first, without those taken back. */
export const notesOf = ({ history }: LedgerEntry): readonly LedgerChange[] => {
  const undone = new Set(history.map(({ undoes }) => undoes));
  return inOrder(history).filter(({ field, id, undoes }) => field === 'note' && undoes === undefined && !undone.has(id));
};

/** The change that `undo` would take back: the last one that is no undoing and was not undone; undefined when there is none. */
export const undoable = ({ history }: LedgerEntry): LedgerChange | undefined => {
  const undone = new Set(history.map(({ undoes }) => undoes));
  return inOrder(history).findLast(({ id, field, undoes }) => field !== 'recheck' && undoes === undefined && !undone.has(id));
};

/** Takes the last change back by a further change; the entry itself when there is nothing to take back. */
export const undo = (entry: LedgerEntry, actor: Actor): LedgerEntry => {
  const last = undoable(entry);
  if (last === undefined) return entry;
  const what = last.field === 'state' ? `撤销改为“${LEDGER_STATE_WORDS[stateOf(last.to) ?? entry.state]}”` : '撤销上一步修改';
  const to = last.field === 'note' ? '' : last.from;
  return withChange(entry, { field: last.field, to, reason: what, undoes: last.id }, actor);
};

/** Settles a conflict by the person's choice of one of its sides; both stay in the history. */
export const choose = (entry: LedgerEntry, { field, sides }: Conflict, side: LedgerChange, actor: Actor): LedgerEntry => {
  const others = sides.filter(({ id }) => id !== side.id).map(({ by }) => (by === '' ? '另一人' : by));
  return withChange(entry, { field, to: side.to, reason: `合并时选定，未采用${others.join('、')}的修改` }, actor);
};

const kept = (text: string): string => text.trim().slice(0, LONGEST);

const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
