import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import type { FilingTarget } from '../../../filing/target.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { useWatched, useWorkbench } from '../shell.ts';
import { WhenThere } from '../states.tsx';
import { MailFiling } from './mail-filing.tsx';
import { RobotFiling } from './robot-filing.tsx';
import { TargetForm } from './target-form.tsx';
import { TrackerFiling } from './tracker-filing.tsx';
import './filing.css';

interface FilingDrawerProps {
  readonly entries: readonly LedgerEntry[];
  readonly close: () => void;
}

/** Hands lines of the ledger to a platform, a group or by mail; everything is seen before it is sent. */
const FilingDrawer = ({ entries, close }: FilingDrawerProps) => {
  const words = useWords();
  const { filing } = useWorkbench();
  const seen = useWatched(filing.watch);
  return (
    <Drawer title={words('wb.filing.title', entries.length)} close={close}>
      <div className="filing">
        <WhenThere seen={seen}>{(targets) => <Chosen targets={targets} entries={entries} />}</WhenThere>
      </div>
    </Drawer>
  );
};

export default FilingDrawer;

const Chosen = ({ targets, entries }: { readonly targets: readonly FilingTarget[]; readonly entries: readonly LedgerEntry[] }) => {
  const words = useWords();
  const { filing } = useWorkbench();
  const [id, setId] = useState(targets[0]?.id ?? '');
  const [adding, setAdding] = useState(targets.length === 0);
  const target = targets.find((one) => one.id === id) ?? targets[0];
  if (adding)
    return (
      <TargetForm
        cancel={targets.length === 0 ? null : () => setAdding(false)}
        done={(added) => {
          setId(added);
          setAdding(false);
        }}
      />
    );
  if (target === undefined) return null;
  return (
    <div className="stack">
      <div className="row">
        <Select
          aria-label={words('wb.filing.target')}
          style={{ minWidth: 180 }}
          value={target.id}
          options={targets.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={setId}
        />
        <Button onClick={() => setAdding(true)}>{words('wb.filing.add')}</Button>
        <Popconfirm title={words('wb.filing.forgetSure')} onConfirm={() => void filing.forget(target.id)}>
          <Button type="text">{words('wb.filing.forget')}</Button>
        </Popconfirm>
      </div>
      {target.kind === 'tracker' && <TrackerFiling key={target.id} target={target} entries={entries} />}
      {target.kind === 'robot' && <RobotFiling key={target.id} target={target} entries={entries} />}
      {target.kind === 'mail' && <MailFiling key={target.id} target={target} entries={entries} />}
    </div>
  );
};
