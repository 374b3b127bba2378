import { browser } from 'wxt/browser';
import type { Call } from '../filing/call.ts';
import type { FilingTarget } from '../filing/target.ts';
import { sendMessage } from './messages.ts';

const KEY = 'filing-targets';

/** What a platform answered. */
export interface Sent {
  /** 0 when there was no answer. */
  readonly status: number;
  readonly body: string;
}

/** Where findings are filed, and the way there. Addresses with keys and tokens lie in local storage and nowhere else. */
export const filingDoor = {
  watch: (tell: (targets: readonly FilingTarget[]) => void, fail: (error: unknown) => void): (() => void) => {
    const look = (): void => void readTargets().then(tell, fail);
    const changed = (changes: Readonly<Record<string, unknown>>): void => {
      if (KEY in changes) look();
    };
    look();
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
  keep: (target: FilingTarget): Promise<void> => change((targets) => [...targets.filter(({ id }) => id !== target.id), target]),
  forget: (id: string): Promise<void> => change((targets) => targets.filter((target) => target.id !== id)),
  forgetAll: (): Promise<void> => browser.storage.local.remove(KEY),
  /** Asks the browser for leave to send to the host of this address; must be called within a click. */
  allow: (address: string): Promise<boolean> => browser.permissions.request({ origins: [`*://${URL.parse(address)?.hostname ?? ''}/*`] }),
  send: (call: Call): Promise<Sent> => sendMessage('sendCall', call).catch(() => ({ status: 0, body: '' })),
  /** Opens a filled-in form, or a mail. */
  open: async (address: string): Promise<void> => void (await browser.tabs.create({ url: address })),
};

const readTargets = async (): Promise<readonly FilingTarget[]> => {
  const kept = await browser.storage.local.get(KEY);
  return Array.isArray(kept[KEY]) ? (kept[KEY] as readonly FilingTarget[]) : []; // only we write it
};

const change = async (make: (targets: readonly FilingTarget[]) => readonly FilingTarget[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: make(await readTargets()) });
