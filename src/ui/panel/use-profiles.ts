import { useEffect, useState } from 'react';
import type { Profile } from '../../model/profile.ts';
import { useShell } from './shell.ts';

/** The profiles there are and the one that is chosen, always the latest; null until they are read. */
export const useProfiles = (): { readonly chosen: Profile; readonly all: readonly Profile[] } | null => {
  const { profiles } = useShell();
  const [kept, setKept] = useState<{ readonly chosen: Profile; readonly all: readonly Profile[] } | null>(null);
  useEffect(() => profiles.watch(setKept, () => undefined), [profiles]);
  return kept;
};
