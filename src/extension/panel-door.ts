import { browser } from 'wxt/browser';

const PANEL = '/sidepanel.html';

interface Sidebar {
  readonly open: () => Promise<void>;
}

/** Opens the panel beside the page, or as a window of its own where the browser has no side panel. Call it within the user's gesture. */
export const openPanel = async (tab: { readonly id?: number | undefined; readonly windowId: number }): Promise<void> => {
  const beside = openBeside(tab.windowId);
  try {
    if (beside === null) await openWindow(tab.id);
    else await beside;
  } catch {
    await openWindow(tab.id);
  }
};

const openBeside = (windowId: number): Promise<void> | null => {
  if (browser.sidePanel?.open !== undefined) return browser.sidePanel.open({ windowId });
  const sidebar: Sidebar | undefined = Reflect.get(browser, 'sidebarAction');
  return sidebar?.open() ?? null;
};

const openWindow = async (tabId: number | undefined): Promise<void> => {
  const url = browser.runtime.getURL(PANEL);
  await browser.windows.create({ url: tabId === undefined ? url : `${url}?tab=${tabId}`, type: 'popup', width: 440, height: 800 });
};
