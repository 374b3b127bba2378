import { Button, Popconfirm, Radio } from 'antd';
import { useState } from 'react';
import { type Failure, isFailure } from '../../../model/failure.ts';
import type { Profile } from '../../../model/profile.ts';
import { builtInProfiles } from '../../../profiles/built-in.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { download } from '../../panel/export.ts';
import { useWords } from '../../words.ts';
import { FileButton } from '../file-button.tsx';
import { useWorkbench } from '../shell.ts';
import { Trouble } from '../states.tsx';
import { OwnWords } from './own-words.tsx';

interface ProfilesProps {
  readonly chosen: Profile;
  readonly all: readonly Profile[];
}

/** Which profile pages are judged by; profiles of one's own come and go as files. */
export const Profiles = ({ chosen, all }: ProfilesProps) => {
  const words = useWords();
  const announce = useAnnounce();
  const { profiles } = useWorkbench();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const take = async (file: File): Promise<void> => {
    const { readProfile } = await import('../../../profiles/read-profile.ts');
    const read = readProfile(await file.text());
    setTrouble(isFailure(read) ? read : null);
    if (isFailure(read)) return;
    await profiles.keep(read);
    announce(words('wb.rules.imported', read.name));
  };
  const give = async (): Promise<void> => {
    const { profileFile } = await import('../../../profiles/read-profile.ts');
    download(new Blob([profileFile(chosen)], { type: 'application/json' }), words('wb.rules.fileName', chosen.name));
  };
  return (
    <>
      <Trouble failure={trouble} />
      <div className="pane">
        <section className="stack">
          <h2>{words('wb.rules.choose')}</h2>
          {all.map((profile) => (
            <OneProfile key={profile.id} profile={profile} isChosen={profile.id === chosen.id} />
          ))}
          <p className="actions">
            <Button onClick={() => void give()}>{words('wb.rules.export', chosen.name)}</Button>
            <FileButton label={words('wb.rules.import')} accept=".json,application/json" take={(file) => void take(file)} />
          </p>
        </section>
        <OwnWords key={chosen.id} profile={chosen} />
      </div>
    </>
  );
};

const OneProfile = ({ profile, isChosen }: { readonly profile: Profile; readonly isChosen: boolean }) => {
  const words = useWords();
  const { profiles } = useWorkbench();
  const isOwn = !builtInProfiles.some(({ id }) => id === profile.id);
  return (
    <div className="panel">
      <Radio checked={isChosen} onChange={() => void profiles.choose(profile.id)}>
        <strong>{profile.name}</strong> <small>{words('wb.rules.edition', profile.edition)}</small>
      </Radio>
      <p className="quiet">{profile.note}</p>
      {isOwn && (
        <Popconfirm title={words('wb.rules.forgetSure')} onConfirm={() => void profiles.forget(profile.id)}>
          <button type="button" className="link">
            {words('settings.remove')}
          </button>
        </Popconfirm>
      )}
    </div>
  );
};
