import { browser } from 'wxt/browser';
import type { Profile } from '../model/profile.ts';
import { builtInProfiles, nationalProfile } from '../profiles/built-in.ts';

/** The profiles there are, and the one that pages are judged by. */
export interface KeptProfiles {
  readonly chosen: Profile;
  /** Those that come with the product, then the user's own. */
  readonly all: readonly Profile[];
}

interface Shelf {
  readonly chosen: string;
  readonly own: readonly Profile[];
}

const KEY = 'profiles';

/** All profiles; the national one is chosen where the chosen one is no longer there. */
export const readProfiles = async (): Promise<KeptProfiles> => {
  const { chosen, own } = await readShelf();
  const all = [...builtInProfiles, ...own];
  return { chosen: all.find(({ id }) => id === chosen) ?? nationalProfile, all };
};

/** The profile of this id; the chosen one where it is no longer there. */
export const profileOf = async (id: string): Promise<Profile> => {
  const { chosen, all } = await readProfiles();
  return all.find((profile) => profile.id === id) ?? chosen;
};

/** Judges pages by another profile from now on. */
export const chooseProfile = (id: string): Promise<void> => change((shelf) => ({ ...shelf, chosen: id }));

/** Keeps an own profile; one of the same id is replaced. */
export const keepProfile = (profile: Profile): Promise<void> =>
  change(({ chosen, own }) => ({ chosen, own: [...own.filter(({ id }) => id !== profile.id), profile] }));

/** Forgets an own profile. */
export const forgetProfile = (id: string): Promise<void> =>
  change(({ chosen, own }) => ({ chosen, own: own.filter((profile) => profile.id !== id) }));

/** Tells whenever a profile was kept, chosen or forgotten; the answer ends it. */
export const watchProfiles = (tell: () => void): (() => void) => {
  const look = (changes: Readonly<Record<string, unknown>>): void => {
    if (KEY in changes) tell();
  };
  browser.storage.local.onChanged.addListener(look);
  return () => browser.storage.local.onChanged.removeListener(look);
};

const readShelf = async (): Promise<Shelf> => {
  const kept = await browser.storage.local.get(KEY);
  return { chosen: nationalProfile.id, own: [], ...(kept[KEY] as Partial<Shelf> | undefined) }; // only we write it
};

const change = async (make: (shelf: Shelf) => Shelf): Promise<void> => browser.storage.local.set({ [KEY]: make(await readShelf()) });
