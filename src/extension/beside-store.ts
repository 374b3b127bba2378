import { browser } from 'wxt/browser';
import type { Snapshot } from '../model/snapshot.ts';
import type { Compared } from '../model/tab.ts';

/** A page that another one is compared with. */
export interface Beside {
  /** Address of the page it was given for. */
  readonly of: string;
  readonly compared: Compared;
  /** Null when it was looked for and is not there. */
  readonly snapshot: Snapshot | null;
}

const keyOf = (tabId: number): string => `beside:${tabId}`;

/** What the page at this address is compared with in this tab; null for nothing. Kept until the browser is closed. */
export const besideOf = async (tabId: number, url: string): Promise<Beside | null> => {
  const key = keyOf(tabId);
  const beside = (await browser.storage.session.get(key))[key] as Beside | undefined; // only we write it
  return beside !== undefined && sameAddress(beside.of, url) ? beside : null;
};

/** Keeps a page to compare with; false where it is larger than the browser keeps. */
export const keepBeside = async (tabId: number, beside: Beside): Promise<boolean> => {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: beside });
    return true;
  } catch {
    return false;
  }
};

/** Compares the tab's page with nothing any more. */
export const forgetBeside = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Whether two addresses are of one page, whichever of its places they lead to. */
export const sameAddress = (one: string, other: string): boolean => one.replace(/#.*$/su, '') === other.replace(/#.*$/su, '');
