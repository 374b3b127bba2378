import { Button, Input, InputNumber, Popconfirm } from 'antd';
import { useState } from 'react';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { Head } from '../head.tsx';
import { type Choices, useWatched, useWorkbench } from '../shell.ts';
import { Politeness } from '../spot-check/politeness.tsx';
import { WhenThere } from '../states.tsx';
import { ProjectFiles } from './project-files.tsx';
import { Storage } from './storage.tsx';

/** Who works here, what is assumed, what lies on this machine, and how it is handed on or deleted. */
const SettingsScreen = () => {
  const words = useWords();
  const { keeping } = useWorkbench();
  const choices = useWatched(keeping.watchChoices);
  return (
    <>
      <Head title={words('wb.rail.settings')} />
      <div className="pane">
        <section>
          <h2>{words('wb.settings.defaults')}</h2>
          <WhenThere seen={choices}>{(value) => <Defaults key={JSON.stringify(value)} choices={value} />}</WhenThere>
        </section>
        <Storage />
        <ProjectFiles />
        <RemoveAll />
      </div>
    </>
  );
};

export default SettingsScreen;

const Defaults = ({ choices }: { readonly choices: Choices }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { keeping } = useWorkbench();
  const [chosen, setChosen] = useState(choices);
  const save = (): void => void keeping.choose(chosen).then(() => announce(words('wb.settings.saved')));
  return (
    <div className="form">
      <label htmlFor="person">{words('wb.settings.person')}</label>
      <div className="stack">
        <Input
          id="person"
          style={{ width: 200 }}
          maxLength={30}
          value={chosen.person}
          onChange={({ target }) => setChosen({ ...chosen, person: target.value })}
        />
        <small>{words('wb.settings.personAbout')}</small>
      </div>
      <span className="label">{words('wb.start.sampling')}</span>
      <SampleSizes chosen={chosen} change={setChosen} />
      <span className="label">{words('wb.start.pace')}</span>
      <Politeness pace={chosen} change={(pace) => setChosen({ ...chosen, ...pace })} />
      <div className="wide">
        <Button type="primary" disabled={chosen === choices} onClick={save}>
          {words('wb.ledger.save')}
        </Button>
      </div>
    </div>
  );
};

const SampleSizes = ({ chosen, change }: { readonly chosen: Choices; readonly change: (choices: Choices) => void }) => {
  const words = useWords();
  const number = (key: 'newest' | 'random', label: string) => (
    <>
      {label}
      <InputNumber
        size="small"
        min={0}
        max={1000}
        aria-label={label}
        value={chosen[key]}
        onChange={(value) => change({ ...chosen, [key]: value ?? 0 })}
      />
    </>
  );
  return (
    <div className="row">
      {number('newest', words('wb.sampling.newest'))}
      {number('random', words('wb.sampling.random'))}
    </div>
  );
};

const RemoveAll = () => {
  const words = useWords();
  const announce = useAnnounce();
  const { keeping } = useWorkbench();
  return (
    <section>
      <h2>{words('wb.settings.removeAll')}</h2>
      <p className="quiet">{words('wb.settings.removeAllAbout')}</p>
      <p className="actions">
        <Popconfirm
          title={words('wb.settings.removeAllSure')}
          okButtonProps={{ danger: true }}
          onConfirm={() => void keeping.removeAll().then(() => announce(words('wb.settings.removedAll')))}
        >
          <Button danger>{words('wb.settings.removeAll')}</Button>
        </Popconfirm>
      </p>
    </section>
  );
};
