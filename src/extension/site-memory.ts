import { browser } from 'wxt/browser';
import type { Site } from '../model/site.ts';

const KEY = 'sites';

/** The sites that the user taught or imported, newest first. */
export const readSites = async (): Promise<readonly Site[]> => {
  const kept = await browser.storage.local.get(KEY);
  return Array.isArray(kept[KEY]) ? (kept[KEY] as readonly Site[]) : []; // only we write it
};

/** Keeps the sites as `change` makes them of those that are kept now. */
export const changeSites = async (change: (sites: readonly Site[]) => readonly Site[]): Promise<readonly Site[]> => {
  const sites = change(await readSites());
  await browser.storage.local.set({ [KEY]: sites });
  return sites;
};
