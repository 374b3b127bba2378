import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { moveWithin } from '../../../ledger/changes.ts';
import { needsReason, TRANSITIONS } from '../../../ledger/states.ts';
import type { LedgerEntry, LedgerState } from '../../../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../../model/ledger-words.ts';
import { useWords } from '../../words.ts';
import { useChange, useDeadline } from './use-change.ts';

/** Moves one line to another state, with a reason where one is asked for. */
export const MoveForm = ({ entry }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  const change = useChange();
  const deadline = useDeadline();
  const [state, setState] = useState<LedgerState | null>(null);
  const [reason, setReason] = useState('');
  const asks = state !== null && needsReason(entry.state, state);
  const move = async (): Promise<void> => {
    if (state === null) return;
    await change([entry.id], (now, actor) => moveWithin(now, state, reason, deadline(), actor));
    setState(null);
    setReason('');
  };
  return (
    <p className="actions">
      <span>
        {words('wb.runs.state')}：<strong>{LEDGER_STATE_WORDS[entry.state]}</strong>
      </span>
      <Select
        aria-label={words('wb.ledger.toState')}
        placeholder={words('wb.ledger.toState')}
        style={{ width: 140 }}
        value={state}
        options={TRANSITIONS[entry.state].map((value) => ({ value, label: LEDGER_STATE_WORDS[value] }))}
        onChange={setState}
      />
      <Input
        style={{ width: 180 }}
        aria-label={words('wb.ledger.reason')}
        placeholder={words(asks ? 'wb.ledger.reasonNeeded' : 'wb.ledger.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="primary" disabled={state === null || (asks && reason.trim() === '')} onClick={() => void move()}>
        {words('wb.ledger.move')}
      </Button>
    </p>
  );
};
