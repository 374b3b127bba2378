import { type Failure, isFailure } from '../model/failure.ts';
import type { Profile } from '../model/profile.ts';
import { parseSuppressions } from '../model/suppression.schema.ts';
import type { Suppression } from '../model/suppression.ts';
import { builtInProfiles } from '../profiles/built-in.ts';
import { readProfile } from '../profiles/read-profile.ts';
import { loadFile } from './load-file.ts';

/** The profile of this name, or of this file. */
export const loadProfile = async (name: string): Promise<Profile | Failure> => {
  const known = builtInProfiles.find(({ id }) => id === name);
  if (known !== undefined) return known;
  const text = await textOf(name);
  return isFailure(text)
    ? { ...text, advice: `内置的口径有 ${builtInProfiles.map(({ id }) => id).join('、')}；${text.advice}` }
    : readProfile(text);
};

/** What a file says was set aside; none without a file. */
export const loadSuppressions = async (path: string | null): Promise<readonly Suppression[] | Failure> => {
  if (path === null) return [];
  const text = await textOf(path);
  return isFailure(text) ? text : parseSuppressions(text);
};

const textOf = async (path: string): Promise<string | Failure> => {
  const file = await loadFile(path);
  return isFailure(file) ? file : new TextDecoder().decode(file.bytes);
};
