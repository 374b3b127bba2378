import { useSyncExternalStore } from 'react';

/** Screens of the workbench, in the order of the rail. */
export const SCREENS = ['spot-check', 'ledger', 'feedback', 'compare', 'rules', 'settings'] as const;

/** One screen of the workbench. */
export type ScreenName = (typeof SCREENS)[number];

/** Where the workbench stands: a screen, a part of it, and filters. All of it is in the address after the `#`. */
export interface Route {
  readonly screen: ScreenName;
  /** What follows the screen: the id of a run, the name of a tab. */
  readonly parts: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
}

/** `#/spot-check/run-1/pages?q=年报` as a route; an unknown screen is the first. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first = '', ...parts] = path.split('/').map(decoded);
  const screen = SCREENS.find((name) => name === first) ?? 'spot-check';
  return { screen, parts, filters: Object.fromEntries(new URLSearchParams(query)) };
};

/** A route as it stands in the address; empty filters are left out. */
export const routeHash = ({ screen, parts, filters }: Route): string => {
  const kept = Object.entries(filters).filter(([, value]) => value !== '');
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return `#/${[screen, ...parts].map(encodeURIComponent).join('/')}${query}`;
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const MOVED = 'workbench-moved';

/** Goes to another place; the way back is kept. */
export const go = (screen: ScreenName, parts: readonly string[] = [], filters: Route['filters'] = {}): void => {
  history.pushState(null, '', routeHash({ screen, parts, filters }));
  dispatchEvent(new Event(MOVED));
};

/** Changes filters where one stands; an empty value takes a filter away. */
export const setFilters = (change: Route['filters']): void => {
  const { screen, parts, filters } = parseRoute(location.hash);
  history.replaceState(null, '', routeHash({ screen, parts, filters: { ...filters, ...change } }));
  dispatchEvent(new Event(MOVED));
};

/** Where the workbench stands, always the latest. */
export const useRoute = (): Route => {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return parseRoute(hash);
};

const listen = (tell: () => void): (() => void) => {
  const events = ['hashchange', 'popstate', MOVED];
  for (const event of events) addEventListener(event, tell);
  return () => {
    for (const event of events) removeEventListener(event, tell);
  };
};
