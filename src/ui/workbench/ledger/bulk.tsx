import { Button, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { assign, moveWithin, setDeadline } from '../../../ledger/changes.ts';
import { needsReason, STATES } from '../../../ledger/states.ts';
import type { LedgerEntry, LedgerState } from '../../../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../../model/ledger-words.ts';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { useChange, useDeadline } from './use-change.ts';

interface BulkProps {
  readonly entries: readonly LedgerEntry[];
  readonly clear: () => void;
}

/** One change for all ticked lines. */
export const Bulk = ({ entries, clear }: BulkProps) => {
  const words = useWords();
  const { ledger } = useWorkbench();
  const ids = entries.map(({ id }) => id);
  return (
    <div className="bulk">
      <span>{words('wb.ticked', entries.length)}</span>
      <BulkMove entries={entries} />
      <BulkPerson entries={entries} />
      <BulkDeadline entries={entries} />
      <Popconfirm title={words('wb.ledger.removeSure', entries.length)} onConfirm={() => void ledger.remove(ids).then(clear)}>
        <Button size="small" type="text" danger>
          {words('wb.ledger.remove')}
        </Button>
      </Popconfirm>
      <Button size="small" type="text" onClick={clear}>
        {words('wb.untick')}
      </Button>
    </div>
  );
};

type PartProps = Pick<BulkProps, 'entries'>;

const BulkMove = ({ entries }: PartProps) => {
  const words = useWords();
  const change = useChange();
  const deadline = useDeadline();
  const [state, setState] = useState<LedgerState | null>(null);
  const [reason, setReason] = useState('');
  const asksReason = state !== null && entries.some((entry) => needsReason(entry.state, state));
  const move = async (): Promise<void> => {
    if (state === null) return;
    const ids = entries.map(({ id }) => id);
    await change(ids, (entry, actor) => (entry.state === state ? entry : moveWithin(entry, state, reason, deadline(), actor)));
    setState(null);
    setReason('');
  };
  return (
    <>
      <Select
        size="small"
        aria-label={words('wb.ledger.toState')}
        placeholder={words('wb.ledger.toState')}
        style={{ width: 140 }}
        value={state}
        options={STATES.map((value) => ({ value, label: LEDGER_STATE_WORDS[value] }))}
        onChange={setState}
      />
      {asksReason && (
        <Input
          size="small"
          style={{ width: 200 }}
          aria-label={words('wb.ledger.reason')}
          placeholder={words('wb.ledger.reasonNeeded')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <Button size="small" disabled={state === null || (asksReason && reason.trim() === '')} onClick={() => void move()}>
        {words('wb.ledger.move')}
      </Button>
    </>
  );
};

const BulkPerson = ({ entries }: PartProps) => {
  const words = useWords();
  const change = useChange();
  const [person, setPerson] = useState('');
  const ids = entries.map(({ id }) => id);
  return (
    <>
      <Input
        size="small"
        style={{ width: 100 }}
        aria-label={words('wb.ledger.person')}
        placeholder={words('wb.ledger.person')}
        value={person}
        onChange={({ target }) => setPerson(target.value)}
      />
      <Button size="small" disabled={person.trim() === ''} onClick={() => void change(ids, (entry, actor) => assign(entry, person, actor))}>
        {words('wb.ledger.assign')}
      </Button>
    </>
  );
};

const BulkDeadline = ({ entries }: PartProps) => {
  const words = useWords();
  const change = useChange();
  const [day, setDay] = useState('');
  const ids = entries.map(({ id }) => id);
  return (
    <>
      <Input
        size="small"
        type="date"
        style={{ width: 140 }}
        aria-label={words('wb.ledger.deadline')}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <Button size="small" disabled={day === ''} onClick={() => void change(ids, (entry, actor) => setDeadline(entry, day, actor))}>
        {words('wb.ledger.setDeadline')}
      </Button>
    </>
  );
};
