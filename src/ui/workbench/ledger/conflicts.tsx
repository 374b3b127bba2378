import { Button } from 'antd';
import { choose } from '../../../ledger/changes.ts';
import { conflictsOf } from '../../../ledger/history.ts';
import { stateOf } from '../../../ledger/states.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../../model/ledger-words.ts';
import { useWords } from '../../words.ts';
import { clock } from '../spot-check/run-words.ts';
import { useChange } from './use-change.ts';

/** What two people set differently; one click chooses, both stay in the history. */
export const Conflicts = ({ entry }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  const change = useChange();
  return (
    <section className="stack">
      {conflictsOf(entry).map((conflict) => (
        <div key={conflict.field} className="quote">
          <p className="amber">{words('wb.ledger.conflict')}</p>
          <p className="actions">
            {conflict.sides.map((side) => (
              <Button
                key={side.id}
                size="small"
                onClick={() => void change([entry.id], (now, actor) => choose(now, conflict, side, actor))}
              >
                {conflict.field === 'state' ? LEDGER_STATE_WORDS[stateOf(side.to) ?? 'to-verify'] : side.to || '—'}
                {' · '}
                {side.by || words('wb.ledger.unnamed')} {clock(side.at)}
              </Button>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
};
