import { browser } from 'wxt/browser';
import type { VersionTable } from '../attachments/version-tables.ts';
import type { AttachmentWork } from '../model/attachment-work.ts';
import { sendMessage } from './messages.ts';
import { readTables, readWork, watchWork } from './work-store.ts';

/** The panel's side of checking attachments: how far it is for the tab it looks at, and what can be asked. */
export const panelAttachments = (tab: () => number) => {
  let work: AttachmentWork | null = null;
  const listeners = new Set<() => void>();
  const tell = (next: AttachmentWork | null): void => {
    work = next;
    for (const listener of listeners) listener();
  };
  const check = (again?: readonly string[]): void =>
    void sendMessage('checkAttachments', { tabId: tab(), ...(again === undefined ? {} : { again }) }).catch(() => undefined);
  watchWork((tabId, next) => {
    if (tabId === tab()) tell(next);
  });
  return {
    current: (): AttachmentWork | null => work,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The panel looks at another tab. */
    turnTo: async (tabId: number): Promise<void> => {
      const next = await readWork(tabId);
      if (tabId === tab()) tell(next);
    },
    check,
    cancel: (href: string | null): void => void sendMessage('cancelAttachments', { tabId: tab(), href }).catch(() => undefined),
    /** Asks for lasting permission for another site, then fetches its files; must be called within a click. */
    allow: async (host: string, again: readonly string[]): Promise<void> => {
      if (await browser.permissions.request({ origins: [`*://${host}/*`] })) check(again);
    },
    tables: (): Promise<readonly VersionTable[] | null> => readTables(tab()),
  };
};
