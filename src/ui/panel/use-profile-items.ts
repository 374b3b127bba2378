import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useShell } from './shell.ts';
import { useProfiles } from './use-profiles.ts';

/** Entries of a menu that switch the profile; the chosen one is ticked. */
export const useProfileItems = () => {
  const words = useWords();
  const announce = useAnnounce();
  const { profiles } = useShell();
  const kept = useProfiles();
  if (kept === null) return [];
  const { chosen, all } = kept;
  const children = all.map(({ id, name }) => ({
    key: `profile-${id}`,
    label: id === chosen.id ? `✓ ${name}` : name,
    onClick: () => void profiles.choose(id).then(() => announce(words('judging.switched', name))),
  }));
  return [{ key: 'profile', type: 'group' as const, label: words('judging.profile'), children }];
};
