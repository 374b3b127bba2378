import { browser } from 'wxt/browser';

/** `?tab=12` of a panel that is a window of its own and belongs to one tab. */
const fixedTab = (): number | null => {
  const wish = new URLSearchParams(location.search).get('tab');
  return wish === null || !/^\d{1,15}$/.test(wish) ? null : Number(wish);
};

/** The tab the panel looks at: the one it belongs to, else the active one of its window; -1 for none. */
export const currentTab = async (): Promise<number> => {
  const fixed = fixedTab();
  if (fixed !== null) return fixed;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
};

/** Tells whenever another tab of the panel's window becomes the active one. */
export const followTab = (tell: (tabId: number) => void): void => {
  if (fixedTab() !== null) return;
  const own = browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if (windowId === (await own).id) tell(tabId);
  });
};
