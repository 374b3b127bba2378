import { browser } from 'wxt/browser';
import type { Suppression } from '../model/suppression.ts';

const KEY = 'suppressions';

/** What the user set aside, newest first. */
export const readSuppressions = async (): Promise<readonly Suppression[]> => {
  const kept = await browser.storage.local.get(KEY);
  return Array.isArray(kept[KEY]) ? (kept[KEY] as readonly Suppression[]) : []; // only we write it
};

/** Keeps decisions; one about the same as an older one takes its place. */
export const keepSuppressions = (more: readonly Suppression[]): Promise<void> =>
  change((kept) => {
    const about = new Set(more.map(aboutOf));
    return [...more, ...kept.filter((one) => !about.has(aboutOf(one)))];
  });

/** Takes a decision back. */
export const forgetSuppression = (gone: Suppression): Promise<void> =>
  change((kept) => kept.filter((one) => aboutOf(one) !== aboutOf(gone)));

/** Tells whenever something was set aside, or no longer is; the answer ends it. */
export const watchSuppressions = (tell: () => void): (() => void) => {
  const look = (changes: Readonly<Record<string, unknown>>): void => {
    if (KEY in changes) tell();
  };
  browser.storage.local.onChanged.addListener(look);
  return () => browser.storage.local.onChanged.removeListener(look);
};

/** Which findings a decision is about, whatever its reason. */
const aboutOf = ({ scope, rule, fingerprint, host, column, folder }: Suppression): string =>
  JSON.stringify([scope, rule, fingerprint, host, column, folder]);

const change = async (make: (kept: readonly Suppression[]) => readonly Suppression[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: make(await readSuppressions()) });
