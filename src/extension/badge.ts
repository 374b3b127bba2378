import { browser } from 'wxt/browser';
import type { Report } from '../model/report.ts';
import { isDisclosure, tally } from '../report/tally.ts';

const RED = '#cf1322';
const GREEN = '#237804';
const GREY = '#8c8c8c';
const BLUE = '#0958d9';

/** Number of fails on the icon; a dash where the page is no disclosure page. */
export const showBadge = async (tabId: number, report: Report): Promise<void> => {
  const { missing, wrong } = tally(report);
  const fails = missing + wrong;
  if (!isDisclosure(report)) return paint(tabId, '–', GREY);
  return paint(tabId, String(fails), fails > 0 ? RED : GREEN);
};

/** Nothing on the icon. */
export const clearBadge = (tabId: number): Promise<void> => paint(tabId, '', GREY);

/** How far a run is, on the icon of every page that has no number of its own; null when none is under way. */
export const showShare = async (share: number | null): Promise<void> => {
  await browser.action.setBadgeText({ text: share === null ? '' : `${Math.floor(share * 100)}%` });
  await browser.action.setBadgeBackgroundColor({ color: BLUE });
};

const paint = async (tabId: number, text: string, color: string): Promise<void> => {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: nothing to paint on.
  }
};
