import type { Run } from '../model/run.ts';
import type { PlannedTarget } from './effect.ts';
import { enqueue } from './lanes.ts';
import { isClustered, pageErrand } from './planning.ts';
import type { FinishedPage } from './ports.ts';
import type { BatchSettings } from './settings.ts';
import { type BatchState, type Counts, type Draft, doneOf, newBatch, type VisitedColumn } from './state.ts';

/**
 * A run as it stood, from what was kept of it alone: its record, its plan and its finished pages. What was under way is asked for again.
 * It is paused; `resume` makes it go on. A run that was cancelled or had finished comes back with nothing left to do.
 */
export const takeUp = (
  settings: BatchSettings,
  run: Run,
  targets: readonly PlannedTarget[],
  finished: Iterable<FinishedPage>,
  now: number,
): BatchState => {
  const done = new Map<string, FinishedPage>();
  for (const page of finished) done.set(page.url, page);
  const columns = run.columns.map((_, at) => columnAgain(run, at, targets, done, settings.plan.sampling.deepen));
  const chosen = new Set(columns.flatMap((column) => column.due));
  const fresh = newBatch({ ...settings, plan: run.plan }, []);
  const draft: Draft = {
    ...fresh,
    phase: 'visiting',
    state: 'paused',
    offSite: run.offSite ?? [],
    startedAt: Date.parse(run.startedAt),
    targets,
    columns: columns.map(({ visited }) => visited),
    counts: countsOf(targets, done),
    lanes: new Map(),
    active: new Map(),
    storing: new Map(),
    gathering: new Map(),
    posing: new Map(),
    now,
    effects: [],
  };
  draft.doneBefore = doneOf(draft.counts);
  draft.since = now;
  enqueue(
    draft,
    targets.flatMap(({ target }, index) => (chosen.has(index) && !done.has(target.url) ? [pageErrand(index, target)] : [])),
  );
  const { now: _, effects: __, ...state } = draft;
  return state;
};

const countsOf = (targets: readonly PlannedTarget[], done: ReadonlyMap<string, FinishedPage>): Counts => {
  const counts = { audited: 0, vanished: 0, blocked: 0, failed: 0, skipped: 0 };
  for (const { target } of targets) {
    const state = done.get(target.url)?.state;
    if (state !== undefined && state !== 'waiting' && state !== 'running') counts[state] += 1;
  }
  return counts;
};

/** A column as it stood, and which targets of it are to be visited; it was deepened when something of its reserve is finished. */
const columnAgain = (
  run: Run,
  at: number,
  targets: readonly PlannedTarget[],
  done: ReadonlyMap<string, FinishedPage>,
  deepen: number,
): { readonly visited: VisitedColumn; readonly due: readonly number[] } => {
  const own = targets.flatMap(({ column }, index) => (column === at ? [index] : []));
  const pageOf = (index: number): FinishedPage | undefined => done.get(targets[index]?.target.url ?? '');
  const first = own.filter((index) => targets[index]?.chosen === true);
  const reserve = own.filter((index) => targets[index]?.chosen === false);
  const pages = own.map(pageOf).filter((page) => page !== undefined);
  const { column = [], url = '', discovered = 0, newestDay = '', unread = [], endless = false } = run.columns[at] ?? {};
  const before: VisitedColumn = {
    column,
    url,
    discovered,
    newestDay,
    chosen: first.length,
    reserve,
    visited: pages.length,
    faulty: pages.filter(({ faults }) => faults > 0).length,
    deepened: false,
    found: { column, url, items: [], read: 0, unread, idle: 0, endless },
  };
  const isDeepened = deepen > 0 && (isClustered(before) || reserve.some((index) => pageOf(index) !== undefined));
  if (!isDeepened) return { visited: before, due: first };
  const more = reserve.slice(0, deepen);
  const visited = { ...before, deepened: true, chosen: first.length + more.length, reserve: reserve.slice(deepen) };
  return { visited, due: [...first, ...more] };
};
