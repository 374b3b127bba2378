import type { LedgerState } from '../model/ledger.ts';

/** States in the order of the work. */
export const STATES: readonly LedgerState[] = [
  'to-verify',
  'confirmed',
  'mending',
  'awaiting-recheck',
  'closed',
  'false-alarm',
  'will-not-mend',
];

/** States that one may move to from each; the likeliest first. */
export const TRANSITIONS: Readonly<Record<LedgerState, readonly LedgerState[]>> = {
  'to-verify': ['confirmed', 'mending', 'awaiting-recheck', 'closed', 'false-alarm', 'will-not-mend'],
  confirmed: ['mending', 'awaiting-recheck', 'closed', 'false-alarm', 'will-not-mend'],
  mending: ['awaiting-recheck', 'closed', 'confirmed', 'false-alarm', 'will-not-mend'],
  'awaiting-recheck': ['closed', 'mending', 'confirmed', 'false-alarm', 'will-not-mend'],
  closed: ['to-verify', 'confirmed', 'mending'],
  'false-alarm': ['to-verify', 'confirmed'],
  'will-not-mend': ['to-verify', 'confirmed', 'mending'],
};

/** States that nobody works on any more: to enter or to leave one, a reason must be given. */
const SETTLED: ReadonlySet<LedgerState> = new Set(['closed', 'false-alarm', 'will-not-mend']);

/** Whether an entry in this state still asks for work. */
export const isOpen = (state: LedgerState): boolean => !SETTLED.has(state);

/** Whether one may move from one state to another. */
export const mayMove = (from: LedgerState, to: LedgerState): boolean => TRANSITIONS[from].includes(to);

/** Whether the move asks for a reason: into and out of a settled state, and back from 已整改待复查. */
export const needsReason = (from: LedgerState, to: LedgerState): boolean =>
  SETTLED.has(from) || SETTLED.has(to) || (from === 'awaiting-recheck' && (to === 'mending' || to === 'confirmed'));

/** The state of this name; undefined for anything else. */
export const stateOf = (text: string): LedgerState | undefined => STATES.find((state) => state === text);
