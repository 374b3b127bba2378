import { Button, Input } from 'antd';
import { useState } from 'react';
import { addNote, assign, setDeadline, undo, undoable } from '../../../ledger/changes.ts';
import { conflictsOf } from '../../../ledger/history.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { webAddress } from '../../../report/render/rows.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { FindingDetails } from '../finding-details.tsx';
import { columnText } from '../spot-check/run-words.ts';
import { Conflicts } from './conflicts.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { History } from './history.tsx';
import { MoveForm } from './move-form.tsx';
import { RecheckButton } from './recheck-button.tsx';
import { useChange } from './use-change.ts';

/** One line of the ledger: what was found, who mends it until when, and all that happened to it. */
export const EntryDrawer = ({ entry, close }: { readonly entry: LedgerEntry; readonly close: () => void }) => {
  const words = useWords();
  const change = useChange();
  const link = webAddress(entry.page.url);
  return (
    <Drawer title={entry.finding.title} close={close}>
      {conflictsOf(entry).length > 0 && <Conflicts entry={entry} />}
      <dl className="facts">
        <dt>{words('wb.results.page')}</dt>
        <dd>
          {link === null ? (
            entry.page.title || entry.page.url
          ) : (
            <a className="link" href={link} target="_blank" rel="noreferrer">
              {entry.page.title || link}
            </a>
          )}
        </dd>
        <dt>{words('wb.results.column')}</dt>
        <dd>{columnText(entry.page.column)}</dd>
      </dl>
      <FindingDetails finding={entry.finding} />
      {entry.feedback !== undefined && <Feedback entry={entry} />}
      <h3>{words('wb.ledger.handling')}</h3>
      <MoveForm entry={entry} />
      <Responsible key={`${entry.person}|${entry.deadline}`} entry={entry} />
      <NoteForm entry={entry} />
      <p className="actions">
        <RecheckButton entries={[entry]} all={false} />
        {undoable(entry) !== undefined && <Button onClick={() => void change([entry.id], undo)}>{words('wb.ledger.undo')}</Button>}
      </p>
      <EvidenceList entry={entry} />
      <History entry={entry} />
    </Drawer>
  );
};

const Feedback = ({ entry: { feedback } }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  if (feedback === undefined) return null;
  return (
    <>
      <h3>{words('wb.ledger.feedback')}</h3>
      <p className="quote">{feedback.description}</p>
      <p className="quiet">
        {words('wb.ledger.feedbackFrom', feedback.source, feedback.row)}
        {feedback.unit !== '' && ` · ${feedback.unit}`}
      </p>
    </>
  );
};

const Responsible = ({ entry }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  const change = useChange();
  const [person, setPerson] = useState(entry.person);
  const [day, setDay] = useState(entry.deadline);
  const save = async (): Promise<void> => {
    await change([entry.id], (now, actor) => setDeadline(assign(now, person, actor), day, actor));
  };
  return (
    <p className="actions">
      <Input
        style={{ width: 130 }}
        aria-label={words('wb.ledger.person')}
        placeholder={words('wb.ledger.person')}
        value={person}
        onChange={({ target }) => setPerson(target.value)}
      />
      <Input
        style={{ width: 150 }}
        type="date"
        aria-label={words('wb.ledger.deadline')}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <Button disabled={person === entry.person && day === entry.deadline} onClick={() => void save()}>
        {words('wb.ledger.save')}
      </Button>
    </p>
  );
};

const NoteForm = ({ entry }: { readonly entry: LedgerEntry }) => {
  const words = useWords();
  const change = useChange();
  const [note, setNote] = useState('');
  const add = async (): Promise<void> => {
    await change([entry.id], (now, actor) => addNote(now, note, actor));
    setNote('');
  };
  return (
    <p className="actions">
      <Input
        style={{ width: 288 }}
        aria-label={words('wb.ledger.note')}
        placeholder={words('wb.ledger.note')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button disabled={note.trim() === ''} onClick={() => void add()}>
        {words('wb.ledger.addNote')}
      </Button>
    </p>
  );
};
