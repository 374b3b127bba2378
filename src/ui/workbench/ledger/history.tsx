import { inOrder } from '../../../ledger/history.ts';
import { type RecheckVerdict, VERDICT_WORDS } from '../../../ledger/recheck.ts';
import { stateOf } from '../../../ledger/states.ts';
import type { LedgerChange, LedgerEntry } from '../../../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../../model/ledger-words.ts';
import { useWords, type WordKey } from '../../words.ts';
import { clock } from '../spot-check/run-words.ts';

const FIELDS: Readonly<Record<LedgerChange['field'], WordKey>> = {
  state: 'wb.runs.state',
  person: 'wb.ledger.person',
  deadline: 'wb.ledger.deadline',
  note: 'wb.ledger.note',
  filed: 'wb.ledger.filed',
  recheck: 'wb.runs.recheck',
};

/** All that happened to a line, the latest first; nothing is ever rewritten. */
export const History = ({ entry }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  return (
    <>
      <h3>{words('wb.ledger.history')}</h3>
      <ol className="history">
        {inOrder(entry.history)
          .toReversed()
          .map((change) => (
            <li key={change.id}>
              <small>
                {clock(change.at)} {change.by}
              </small>
              <div>
                {words(FIELDS[change.field])}：{said(change)}
              </div>
              {change.reason !== '' && <div className="quiet">{change.reason}</div>}
            </li>
          ))}
        <li>
          <small>{clock(entry.firstSeen)}</small>
          <div>{words('wb.ledger.begun')}</div>
        </li>
      </ol>
    </>
  );
};

const said = ({ field, from, to }: LedgerChange): string => {
  const name = (value: string): string => {
    if (field === 'state') return LEDGER_STATE_WORDS[stateOf(value) ?? 'to-verify'];
    if (field === 'recheck') return isVerdict(value) ? VERDICT_WORDS[value] : value;
    return value === '' ? '—' : value;
  };
  return field === 'note' || field === 'recheck' ? name(to) : `${name(from)} → ${name(to)}`;
};

const isVerdict = (text: string): text is RecheckVerdict => text in VERDICT_WORDS;
