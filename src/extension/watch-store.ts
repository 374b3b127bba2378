import { liveQuery } from 'dexie';
import type { RunRow } from '../model/run-row.ts';
import type { RunStore } from './run-store.ts';

/** Stops a watch. */
export type Stop = () => void;

/** Milliseconds between two looks at a table that grows all the time. */
const PACE = 500;

/** Tells what a query finds, and again whenever any part of the extension changed it. */
export const watchQuery = <T>(query: () => Promise<T>, tell: (found: T) => void, fail: (error: unknown) => void): Stop => {
  const subscription = liveQuery(query).subscribe({ next: tell, error: fail });
  return () => subscription.unsubscribe();
};

/** As `watchQuery`, at most twice a second: for what changes with every page of a run. */
export const watchCalmly = <T>(query: () => Promise<T>, tell: (found: T) => void, fail: (error: unknown) => void): Stop => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: { readonly found: T } | null = null;
  const say = (): void => {
    timer = undefined;
    if (latest === null) return;
    tell(latest.found);
    latest = null;
    timer = setTimeout(say, PACE);
  };
  const stop = watchQuery(
    query,
    (found) => {
      latest = { found };
      if (timer === undefined) say();
    },
    fail,
  );
  return () => {
    stop();
    clearTimeout(timer);
  };
};

/** Tells all rows of a run, then again with what was finished since; only the new ones are read. */
export const watchRows = (store: RunStore, run: string, tell: (rows: readonly RunRow[]) => void, fail: (error: unknown) => void): Stop => {
  const known = new Map<string, RunRow>();
  let since: string | null = null;
  let isOver = false;
  let busy = Promise.resolve();
  const look = async (): Promise<void> => {
    const rows = since === null ? await store.rows(run) : await store.rowsSince(run, since);
    if (isOver) return;
    for (const row of rows) {
      known.set(row.url, row);
      if (since === null || row.finishedAt > since) since = row.finishedAt;
    }
    tell([...known.values()].sort((one, other) => one.order - other.order));
  };
  const stop = watchCalmly(
    () => store.progress(run),
    () => {
      busy = busy.then(look).catch(fail);
    },
    fail,
  );
  return () => {
    isOver = true;
    stop();
  };
};
