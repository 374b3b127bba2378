import { Select } from 'antd';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useShell } from './shell.ts';
import { useProfiles } from './use-profiles.ts';

/** The profile that pages are judged by, to be chosen among all there are. */
export const ProfileSettings = () => {
  const words = useWords();
  const announce = useAnnounce();
  const { profiles } = useShell();
  const kept = useProfiles();
  if (kept === null) return null;
  const { chosen, all } = kept;
  const choose = (id: string): void =>
    void profiles.choose(id).then(() => announce(words('judging.switched', all.find((one) => one.id === id)?.name ?? id)));
  return (
    <section aria-labelledby="profile-heading">
      <h2 id="profile-heading">{words('judging.profile')}</h2>
      <Select
        aria-label={words('judging.profile')}
        value={chosen.id}
        onChange={choose}
        virtual={false}
        style={{ width: '100%' }}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {chosen.note !== undefined && <p className="quiet">{chosen.note}</p>}
    </section>
  );
};
