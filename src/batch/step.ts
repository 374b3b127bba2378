import type { RunState, Sampling } from '../model/run.ts';
import { answered } from './answered.ts';
import { dispatch } from './dispatch.ts';
import type { Effect } from './effect.ts';
import { giveUp, pictured } from './endings.ts';
import { seed } from './enlist.ts';
import type { BatchEvent } from './event.ts';
import { laneOf, putBack, setLane } from './lanes.ts';
import { countFor, plan } from './planning.ts';
import { type BatchState, type Draft, doneOf, type Errand, type Lane, numberOf, waitingIn } from './state.ts';
import { CANCELLED_PICTURE, cancelledBefore, hostLeftAlone, robotsForbids } from './words.ts';

/** What a run becomes by an event, and what its shell shall do now. Pure; the given state is not changed. */
export const step = (state: BatchState, event: BatchEvent): readonly [BatchState, readonly Effect[]] => {
  const draft: Draft = {
    ...state,
    lanes: new Map(state.lanes),
    active: new Map(state.active),
    storing: new Map(state.storing),
    gathering: new Map(state.gathering),
    posing: new Map(state.posing),
    now: event.now,
    effects: [],
  };
  take(draft, event);
  const goesOn = (): boolean => draft.state === 'running' && (draft.phase === 'discovering' || draft.phase === 'visiting');
  if (goesOn()) dispatch(draft);
  if (goesOn()) conclude(draft);
  const { now: _, effects, ...next } = draft;
  return [next, effects];
};

const take = (draft: Draft, event: BatchEvent): void => {
  if (event.kind === 'begin') begin(draft);
  if (event.kind === 'start') start(draft, event.sampling);
  if (event.kind === 'visited') answered(draft, event.job, event.outcome);
  if (event.kind === 'stored') stored(draft, event.job);
  if (event.kind === 'not-stored') notStored(draft, event.job, event.failure.message);
  if (event.kind === 'pause' && draft.phase !== 'ended' && draft.phase !== 'idle') draft.state = 'paused';
  if (event.kind === 'resume' && draft.phase !== 'ended' && draft.state === 'paused') goOn(draft);
  if (event.kind === 'cancel') cancel(draft);
  if (event.kind === 'robots-decided') decide(draft, event.host, event.visit);
  if (event.kind === 'host-released') release(draft, event.host);
};

const begin = (draft: Draft): void => {
  if (draft.phase !== 'idle') return;
  draft.phase = 'discovering';
  draft.startedAt = draft.now;
  seed(draft, draft.seeds);
};

const start = (draft: Draft, sampling: Sampling): void => {
  if (draft.phase !== 'preview') return;
  plan(draft, sampling);
  draft.phase = 'visiting';
  goOn(draft);
};

/** Begins or goes on; the rate is measured from here. */
const goOn = (draft: Draft): void => {
  draft.state = 'running';
  draft.reason = '';
  draft.since = draft.now;
  draft.doneBefore = doneOf(draft.counts);
};

const stored = (draft: Draft, job: string): void => {
  const kept = draft.storing.get(job);
  if (kept === undefined) return;
  draft.storing.delete(job);
  draft.counts = { ...draft.counts, [kept.ended]: draft.counts[kept.ended] + 1 };
  countFor(draft, numberOf(job), kept.faults);
};

/** Nothing more is asked while nothing can be kept; the page is visited again. */
const notStored = (draft: Draft, job: string, reason: string): void => {
  const lost = draft.storing.get(job);
  if (lost === undefined) return;
  draft.storing.delete(job);
  if (draft.phase === 'ended') return;
  putBack(draft, { ...lost.errand, tries: 0 });
  draft.state = 'paused';
  draft.reason = reason;
};

const waiting = ({ queue, head, again, held }: Lane): readonly Errand[] => [...again, ...held, ...queue.slice(head)];

/** Ends the run: every page that was not finished is kept as skipped, once. */
const cancel = (draft: Draft): void => {
  if (draft.phase === 'ended') return;
  const left = [...draft.active.values(), ...[...draft.gathering.values()].map(({ errand }) => errand)];
  for (const [host, lane] of draft.lanes) {
    left.push(...waiting(lane));
    setLane(draft, host, { queue: [], head: 0, again: [], held: [], active: 0 });
  }
  draft.active.clear();
  draft.gathering.clear();
  for (const errand of left) if (errand.purpose === 'page') giveUp(draft, errand, 'skipped', cancelledBefore);
  for (const job of [...draft.posing.keys()]) pictured(draft, job, { kind: 'none', reason: CANCELLED_PICTURE });
  end(draft, 'cancelled', '');
};

const decide = (draft: Draft, host: string, visit: boolean): void => {
  const { held } = laneOf(draft, host);
  setLane(draft, host, { choice: visit ? 'ignore' : 'respect', held: [] });
  for (const errand of held) {
    if (visit) putBack(draft, errand);
    else giveUp(draft, errand, 'skipped', robotsForbids);
  }
};

/** A person lets a host be asked again that was left alone. */
const release = (draft: Draft, host: string): void => {
  if (laneOf(draft, host).stopped === '' || draft.state === 'cancelled') return;
  setLane(draft, host, { stopped: '', refusals: 0, troubles: 0, nextAt: draft.now });
  if (draft.phase !== 'ended') return;
  draft.phase = 'visiting';
  goOn(draft);
};

/** Ends discovery or the run when nothing is left to wait for. */
const conclude = (draft: Draft): void => {
  if (draft.phase === 'discovering') dropLists(draft);
  if (draft.active.size + draft.storing.size + draft.gathering.size > 0) return;
  const lanes = [...draft.lanes.values()];
  if (lanes.some((lane) => lane.stopped === '' && waitingIn(lane) > 0)) return;
  if (draft.phase === 'discovering') {
    draft.phase = 'preview';
    draft.effects.push({ kind: 'preview' });
    return;
  }
  const stopped = lanes.filter((lane) => lane.stopped !== '' && waitingIn(lane) > 0);
  if (stopped.length === 0) end(draft, 'finished', '');
  else end(draft, 'stopped', stopped.map((lane) => lane.stopped).join(' '));
};

/** Lists of a host that is left alone are not waited for. */
const dropLists = (draft: Draft): void => {
  for (const [host, lane] of draft.lanes) {
    if (lane.stopped === '' || waitingIn(lane) === 0) continue;
    setLane(draft, host, { queue: [], head: 0, again: [], held: [] });
    for (const errand of waiting(lane)) giveUp(draft, errand, 'failed', hostLeftAlone(lane.stopped));
  }
};

const end = (draft: Draft, state: RunState, reason: string): void => {
  draft.phase = 'ended';
  draft.state = state;
  draft.reason = reason;
  draft.effects.push({ kind: 'ended' });
};
