import { browser } from 'wxt/browser';
import { type DeskJob, type DeskTold, startDesk } from './desk.ts';
import { onMessage, sendMessage } from './messages.ts';
import { openOffscreenPage } from './offscreen-page.ts';

/** The background's way to the desk. */
export interface DeskDoor {
  readonly begin: (job: DeskJob) => Promise<void>;
  readonly cancel: (tabId: number, href: string | null) => Promise<void>;
}

/** The desk in a page that nobody sees, where the browser has such pages; else in the background itself. */
export const openDeskDoor = (told: DeskTold): DeskDoor => (import.meta.env.FIREFOX ? deskHere(told) : deskApart(told));

const deskHere = (told: DeskTold): DeskDoor => {
  const desk = startDesk(told);
  browser.runtime.onConnect.addListener((port) => void desk.connect(port));
  return { begin: async (job) => desk.begin(job), cancel: async (tabId, href) => desk.cancel(tabId, href) };
};

const deskApart = (told: DeskTold): DeskDoor => {
  onMessage('deskProgress', ({ data }) => told.progress(data.tabId, data.work));
  onMessage('deskFinished', ({ data }) => told.finished(data.tabId, data.job, data.outcome));
  return {
    begin: async (job) => {
      await openOffscreenPage();
      await sendMessage('deskBegin', job);
    },
    // Without its page there is nothing to stop.
    cancel: (tabId, href) => sendMessage('deskCancel', { tabId, href }).catch(() => undefined),
  };
};
