import type { Obstacle } from '../model/tab.ts';

const BROWSER_PAGE =
  /^(?:chrome|edge|brave|vivaldi|opera|about|devtools|view-source|chrome-extension|moz-extension|chrome-search|resource):/i;
const STORE_PAGE =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/i;

/** What browsers say when a page may not be read, most telling first. */
const SAYINGS: readonly (readonly [RegExp, Obstacle])[] = [
  [/extensions gallery|cannot be scripted by extensions|addons\.mozilla/i, 'store-page'],
  [/ExtensionsSettings policy|administrator/i, 'managed'],
  [/error page/i, 'error-page'],
  [/file:\/\//i, 'file-access'],
  [/No tab with id|tab was closed|frame was removed|Frame with ID 0 (?:was removed|is not ready)/i, 'closed'],
  [/(?:chrome|edge|about|devtools|view-source|chrome-extension|moz-extension)(?::|-untrusted:)/i, 'browser-page'],
  [/permission|Cannot access|activeTab/i, 'no-permission'],
];

/** Why the browser did not let us read a tab; null when it is something else, which then is a failed audit. */
export const obstacleOf = (url: string, saying: string): Obstacle | null => {
  if (STORE_PAGE.test(url)) return 'store-page';
  if (BROWSER_PAGE.test(url)) return 'browser-page';
  return SAYINGS.find(([pattern]) => pattern.test(saying))?.[1] ?? null;
};

/** Host of an address that a permission can be asked for; empty when there is none. */
export const hostOf = (url: string): string => (/^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : '');
