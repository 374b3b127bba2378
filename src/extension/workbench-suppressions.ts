import type { Suppression } from '../model/suppression.ts';
import { forgetSuppression, keepSuppressions, readSuppressions, watchSuppressions } from './suppression-memory.ts';

/** What was set aside, as the workbench sees and changes it. */
export const suppressionDoor = {
  watch: (tell: (kept: readonly Suppression[]) => void, fail: (error: unknown) => void): (() => void) => {
    const look = (): void => void readSuppressions().then(tell, fail);
    look();
    return watchSuppressions(look);
  },
  read: readSuppressions,
  keep: (one: Suppression): Promise<void> => keepSuppressions([one]),
  forget: forgetSuppression,
};
