import type { Run, RunColumn, Sampling, Target } from '../model/run.ts';
import type { PlannedTarget } from './effect.ts';
import { enqueue } from './lanes.ts';
import { draw } from './sampling.ts';
import type { BatchState, Draft, Errand, FoundColumn, VisitedColumn } from './state.ts';

/** Draws what is to be visited, has it kept, and queues it. */
export const plan = (draft: Draft, sampling: Sampling): void => {
  const drawn = drawAll(draft.found, sampling);
  draft.settings = { ...draft.settings, plan: { ...draft.settings.plan, sampling } };
  draft.targets = drawn.targets;
  draft.columns = drawn.columns;
  draft.effects.push({ kind: 'plan', targets: drawn.targets });
  const chosen = drawn.targets.flatMap(({ target, chosen }, index) => (chosen ? [pageErrand(index, target)] : []));
  enqueue(draft, chosen);
};

/** The errand of a target. */
export const pageErrand = (index: number, { url }: Target): Errand => ({
  job: `page:${index}`,
  purpose: 'page',
  url,
  mode: 'fetch',
  tries: 0,
  hops: [],
  notBefore: 0,
});

/** Draws from every column; an address in two columns counts for the first. Newest come first, columns in turn. */
export const drawAll = (
  found: readonly FoundColumn[],
  sampling: Sampling,
): { readonly targets: readonly PlannedTarget[]; readonly columns: readonly VisitedColumn[] } => {
  const targets: PlannedTarget[] = [];
  const known = new Set<string>();
  const columns: VisitedColumn[] = [];
  for (const one of found) {
    const own = one.items.filter(({ url }) => !known.has(url));
    // The same list under another address.
    if (own.length === 0 && one.items.length > 0) continue;
    const column = columns.length;
    for (const { url } of own) known.add(url);
    const { chosen, reserve } = draw(own, sampling, one.column.join('>'));
    const first = targets.length + chosen.length;
    for (const target of chosen) targets.push({ target, column, chosen: true });
    for (const target of reserve) targets.push({ target, column, chosen: false });
    columns.push({
      column: one.column,
      url: one.url,
      discovered: own.length,
      newestDay:
        own
          .map(({ listedOn }) => listedOn)
          .sort()
          .at(-1) ?? '',
      chosen: chosen.length,
      reserve: reserve.map((_, index) => first + index),
      visited: 0,
      faulty: 0,
      deepened: false,
      found: one,
    });
  }
  return { targets, columns };
};

/** How many pages of a column must be faulty, and at least how many visited, for it to be looked at more closely. */
const CLUSTER = { visited: 5, share: 0.4 };

/** Whether faults cluster in a column that has addresses in reserve. */
export const isClustered = ({ visited, faulty, deepened, reserve }: VisitedColumn): boolean =>
  !deepened && reserve.length > 0 && visited >= CLUSTER.visited && faulty >= CLUSTER.share * visited;

/** Counts a finished page for its column, and draws more of the column when faults cluster there. */
export const countFor = (draft: Draft, target: number, faults: number): void => {
  const at = draft.targets[target]?.column ?? -1;
  const before = draft.columns[at];
  if (before === undefined) return;
  const counted = { ...before, visited: before.visited + 1, faulty: before.faulty + (faults > 0 ? 1 : 0) };
  const more = draft.settings.plan.sampling.deepen > 0 && isClustered(counted) ? deepening(draft, counted) : [];
  const change =
    more.length === 0 ? {} : { deepened: true, chosen: counted.chosen + more.length, reserve: counted.reserve.slice(more.length) };
  draft.columns = draft.columns.with(at, { ...counted, ...change });
  enqueue(
    draft,
    more.flatMap((index) => {
      const planned = draft.targets[index];
      return planned === undefined ? [] : [pageErrand(index, planned.target)];
    }),
  );
};

const deepening = ({ settings }: Draft, { reserve }: VisitedColumn): readonly number[] => reserve.slice(0, settings.plan.sampling.deepen);

/** The run as it is shown and kept, from the state. */
export const runOf = (state: BatchState, name: string, endedAt: number | null): Run => ({
  id: state.settings.run,
  name,
  startedAt: new Date(state.startedAt).toISOString(),
  endedAt: endedAt === null ? '' : new Date(endedAt).toISOString(),
  state: state.state,
  reason: state.reason,
  plan: state.settings.plan,
  columns: state.columns.map(columnOf),
  ...(state.offSite.length === 0 ? {} : { offSite: state.offSite.slice(0, OFF_SITE) }),
});

const OFF_SITE = 1_000;

/** A column of the run's record. */
export const columnOf = ({ column, url, discovered, chosen, newestDay, found }: VisitedColumn): RunColumn => ({
  column,
  url,
  discovered,
  chosen,
  newestDay,
  ...(found.unread.length > 0 ? { unread: found.unread } : {}),
  ...(found.endless ? { endless: true } : {}),
});
