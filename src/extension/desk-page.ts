import { browser } from 'wxt/browser';
import { startDesk } from './desk.ts';
import { onMessage, sendMessage } from './messages.ts';
import { startRunnerHere } from './runner-page.ts';
import { sendCalls } from './send-call.ts';

/** Starts the desk in a page of its own; what it tells goes to the background, which may sleep and is woken by it. */
export const startDeskPage = (): void => {
  const desk = startDesk({
    progress: (tabId, work) => void sendMessage('deskProgress', { tabId, work }).catch(() => undefined),
    finished: (tabId, job, outcome) => void sendMessage('deskFinished', { tabId, job, outcome }).catch(() => undefined),
  });
  browser.runtime.onConnect.addListener((port) => void desk.connect(port));
  onMessage('deskBegin', ({ data }) => desk.begin(data));
  onMessage('deskCancel', ({ data: { tabId, href } }) => desk.cancel(tabId, href));
  sendCalls();
  startRunnerHere();
};
