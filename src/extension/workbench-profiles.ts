import { chooseProfile, forgetProfile, type KeptProfiles, keepProfile, profileOf, readProfiles, watchProfiles } from './profile-memory.ts';

/** Profiles as the workbench sees and changes them. */
export const profileDoor = {
  watch: (tell: (kept: KeptProfiles) => void, fail: (error: unknown) => void): (() => void) => {
    const look = (): void => void readProfiles().then(tell, fail);
    look();
    return watchProfiles(look);
  },
  of: profileOf,
  choose: chooseProfile,
  keep: keepProfile,
  forget: forgetProfile,
};
