import { hostOf } from './address.ts';
import { type Draft, type Errand, type Lane, waitingIn } from './state.ts';

/** The lane of a host; a new one when nothing was asked of it yet. */
export const laneOf = (draft: Draft, host: string): Lane =>
  draft.lanes.get(host) ?? {
    host,
    queue: [],
    head: 0,
    again: [],
    held: [],
    active: 0,
    nextAt: 0,
    delay: host === '' ? 0 : paceOf(draft.settings.plan.politeness.delay),
    troubles: 0,
    refusals: 0,
    stopped: '',
    robots: host === '' || draft.settings.robots === 'ignore' ? { text: '', allows: () => true, delay: 0 } : 'unknown',
    choice: draft.settings.robots,
  };

/** Requests do not reach a host evenly spaced as they were sent: so much longer is the pause, lest it sees more of them in a second than was set. */
const MARGIN = 1.1;

/** The pause that keeps a host from ever seeing two requests closer than this, but for hiccups. */
export const paceOf = (delay: number): number => Math.ceil(delay * MARGIN);

/** Changes a lane. */
export const setLane = (draft: Draft, host: string, change: Partial<Lane>): void => {
  draft.lanes.set(host, { ...laneOf(draft, host), ...change });
};

/** Puts errands at the end of their hosts' queues. */
export const enqueue = (draft: Draft, errands: readonly Errand[]): void => {
  const byHost = new Map<string, Errand[]>();
  for (const errand of errands) {
    const host = hostOf(errand.url);
    const group = byHost.get(host);
    if (group === undefined) byHost.set(host, [errand]);
    else group.push(errand);
  }
  for (const [host, group] of byHost) {
    const { queue, head } = laneOf(draft, host);
    setLane(draft, host, { queue: [...queue.slice(head), ...group], head: 0 });
  }
};

/** Puts an errand before its host's queue. */
export const putBack = (draft: Draft, errand: Errand): void => {
  const host = hostOf(errand.url);
  setLane(draft, host, { again: [...laneOf(draft, host).again, errand] });
};

/** Drops errands that wait; answers how many there were. */
export const dropErrands = (draft: Draft, isMeant: (errand: Errand) => boolean): number => {
  let dropped = 0;
  for (const [host, lane] of draft.lanes) {
    const [queue, again, held] = [lane.queue.slice(lane.head), lane.again, lane.held].map((list) => list.filter((one) => !isMeant(one)));
    if (queue === undefined || again === undefined || held === undefined) continue;
    const gone = waitingIn(lane) - queue.length - again.length - held.length;
    if (gone > 0) setLane(draft, host, { queue, head: 0, again, held });
    dropped += gone;
  }
  return dropped;
};
