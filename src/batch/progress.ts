import type { RunColumn, Sampling } from '../model/run.ts';
import { paceOf } from './lanes.ts';
import { columnOf, drawAll } from './planning.ts';
import { type BatchState, doneOf } from './state.ts';

/** What a preview says before a run begins. */
export interface Preview {
  readonly columns: readonly RunColumn[];
  /** Pages that would be visited; what deepening may add comes on top. */
  readonly pages: number;
  /** Requests, robots.txt included, attachments not. */
  readonly requests: number;
  /** About how long, seconds. */
  readonly seconds: number;
}

/** Seconds a page takes at the least, when nothing has been measured. */
const SECONDS_A_PAGE = 0.5;

/** What a run with this sampling would ask for and about how long it would take. */
export const previewOf = (state: BatchState, sampling: Sampling): Preview => {
  const { targets, columns } = drawAll(state.found, sampling);
  const chosen = targets.filter((planned) => planned.chosen);
  const byHost = new Map<string, number>();
  for (const { target } of chosen) {
    const host = URL.parse(target.url)?.host ?? '';
    byHost.set(host, (byHost.get(host) ?? 0) + 1);
  }
  const hosts = [...byHost].filter(([host]) => host !== '' && !state.lanes.has(host)).length;
  const { atOnce, delay } = state.settings.plan.politeness;
  const seconds = Math.max(
    0,
    ...[...byHost].map(([host, pages]) => {
      const pause = Math.max(paceOf(delay), state.lanes.get(host)?.delay ?? 0) / 1_000;
      return pages * Math.max(pause, SECONDS_A_PAGE / Math.max(1, atOnce));
    }),
  );
  return { columns: columns.map(columnOf), pages: chosen.length, requests: chosen.length + hosts, seconds: Math.ceil(seconds) };
};

/** How a run gets on. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Pages a second since it was last begun or resumed; 0 when not known yet. */
  readonly rate: number;
  /** Seconds; null when not known yet. */
  readonly left: number | null;
}

/** Count, rate and time left. */
export const progressOf = (state: BatchState, now: number): Progress => {
  const done = doneOf(state.counts);
  const total = state.columns.reduce((sum, { chosen }) => sum + chosen, 0);
  const seconds = (now - state.since) / 1_000;
  const rate = state.phase !== 'visiting' || seconds <= 0 ? 0 : (done - state.doneBefore) / seconds;
  return { done, total, rate, left: rate === 0 ? null : Math.ceil((total - done) / rate) };
};
