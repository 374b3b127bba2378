import type { LedgerState } from './ledger.ts';

/** What people call each state of the ledger. */
export const LEDGER_STATE_WORDS: Readonly<Record<LedgerState, string>> = {
  'to-verify': '待核实',
  confirmed: '已确认',
  mending: '整改中',
  'awaiting-recheck': '已整改待复查',
  closed: '已销号',
  'false-alarm': '误报',
  'will-not-mend': '不予整改',
};
