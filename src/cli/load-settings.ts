import { type Failure, isFailure } from '../model/failure.ts';
import type { Profile } from '../model/profile.ts';
import { parseSuppressions } from '../model/suppression.schema.ts';
import type { Suppression } from '../model/suppression.ts';
import { builtInProfiles } from '../profiles/built-in.ts';
import { readProfile } from '../profiles/read-profile.ts';
import { loadFile } from './load-file.ts';
import type { Options } from './options.ts';

/** What the user set beside the pages. */
export interface Settings {
  readonly profile?: Profile;
  readonly suppressions: readonly Suppression[];
}

/** The profile and the list of what was set aside; where one cannot be used, which and why. */
export const loadSettings = async ({
  profile: name,
  suppress,
}: Pick<Options, 'profile' | 'suppress'>): Promise<Settings | { readonly input: string; readonly reason: Failure }> => {
  const profile = name === null ? undefined : await loadProfile(name);
  if (isFailure(profile)) return { input: `口径 ${name}`, reason: profile };
  const suppressions = suppress === null ? [] : await loadSuppressions(suppress);
  if (isFailure(suppressions)) return { input: `忽略清单 ${suppress}`, reason: suppressions };
  return { ...(profile === undefined ? {} : { profile }), suppressions };
};

/** The profile of this name, or of this file. */
const loadProfile = async (name: string): Promise<Profile | Failure> => {
  const known = builtInProfiles.find(({ id }) => id === name);
  if (known !== undefined) return known;
  const text = await textOf(name);
  return isFailure(text)
    ? { ...text, advice: `内置的口径有 ${builtInProfiles.map(({ id }) => id).join('、')}；${text.advice}` }
    : readProfile(text);
};

/** What a file says was set aside. */
const loadSuppressions = async (path: string): Promise<readonly Suppression[] | Failure> => {
  const text = await textOf(path);
  return isFailure(text) ? text : parseSuppressions(text);
};

const textOf = async (path: string): Promise<string | Failure> => {
  const file = await loadFile(path);
  return isFailure(file) ? file : new TextDecoder().decode(file.bytes);
};
