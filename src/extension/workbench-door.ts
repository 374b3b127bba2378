import { browser } from 'wxt/browser';

const WORKBENCH = '/workbench.html';

/** The panel's way to the workbench; one that is open already is gone to. */
export const openWorkbench = async (place: string): Promise<void> => {
  const address = browser.runtime.getURL(WORKBENCH);
  const [tab] = await browser.tabs.query({ url: `${address}*` });
  if (tab?.id === undefined) await browser.tabs.create({ url: `${address}#/${place}` });
  else await browser.tabs.update(tab.id, { url: `${address}#/${place}`, active: true });
};
