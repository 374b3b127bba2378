import { browser } from 'wxt/browser';
import type { TabState } from '../model/tab.ts';

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** The last known state of a tab; kept until the browser is closed. */
export const readState = async (tabId: number): Promise<TabState> => {
  const key = keyOf(tabId);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as TabState | undefined) ?? { kind: 'idle' };
};

/** Keeps the state of a tab; when the store is full, those of all other tabs give way. */
export const writeState = async (tabId: number, state: TabState): Promise<void> => {
  const entry = { [keyOf(tabId)]: state };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await browser.storage.session.clear();
    await browser.storage.session.set(entry);
  }
};

/** The last known states of all tabs. */
export const readStates = async (): Promise<readonly (readonly [number, TabState])[]> =>
  Object.entries(await browser.storage.session.get(null)).flatMap(([key, state]) =>
    key.startsWith('tab:') ? [[Number(key.slice(4)), state as TabState] as const] : [],
  );

/** Forgets a tab that was closed. */
export const forgetState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Tells every later state of any tab. */
export const watchStates = (tell: (tabId: number, state: TabState) => void): void => {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith('tab:')) tell(Number(key.slice(4)), (newValue as TabState | undefined) ?? { kind: 'idle' });
    }
  });
};
