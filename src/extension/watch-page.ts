import { browser } from 'wxt/browser';
import type { Staleness } from '../model/tab.ts';
import { PANEL_PORT } from './messages.ts';

/** Holds a port to the camera of a tab and tells when its page changes or goes; the camera clears its marks when the port closes. */
export const watchPage = (tabId: number, tell: (stale: Staleness | null) => void, frameId = 0): (() => void) => {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId });
  let ours = false;
  port.onMessage.addListener((message: unknown) => {
    const changed = typeof message === 'object' && message !== null && 'changed' in message && message.changed === true;
    tell(changed ? 'changed' : null);
  });
  port.onDisconnect.addListener(() => {
    // Reading it keeps the browser from reporting a page that is simply gone.
    void browser.runtime.lastError;
    if (!ours) tell('left');
  });
  return () => {
    ours = true;
    port.disconnect();
  };
};
