import type { Target } from '../model/run.ts';
import { skip } from './endings.ts';
import { laneOf, setLane } from './lanes.ts';
import { robotsAddress } from './robots.ts';
import { type Draft, type Errand, type Lane, numberOf } from './state.ts';

/** Sends off whatever may go now, and asks to be woken when the next may. */
export const dispatch = (draft: Draft): void => {
  for (const host of [...draft.lanes.keys()]) while (draft.active.size < draft.settings.atOnce && sendOne(draft, host));
  const times = [...draft.lanes.values()].map((lane) => wakeTime(draft, lane)).filter((time) => time > draft.now);
  const soonest = Math.min(...times);
  if (soonest < Number.POSITIVE_INFINITY) draft.effects.push({ kind: 'wake', at: soonest });
};

/** Sends one errand of a host, if it may go; answers whether another may be tried. */
const sendOne = (draft: Draft, host: string): boolean => {
  const lane = laneOf(draft, host);
  if (lane.stopped !== '' || lane.active >= draft.settings.plan.politeness.atOnce || lane.robots === 'asked') return false;
  if (isAhead(draft, lane.nextAt, lane.delay)) return false;
  const errand = take(draft, lane);
  if (errand === null) return false;
  if (lane.robots !== 'unknown' && errand.purpose !== 'robots' && !lane.robots.allows(errand.url) && lane.choice !== 'ignore') {
    forbid(draft, lane, errand);
    return true;
  }
  if (errand.purpose === 'robots') setLane(draft, host, { robots: 'asked' });
  send(draft, host, errand);
  return true;
};

/** Whether a time is still to come. One far beyond any pause is left from before the machine's clock was put back. */
const isAhead = ({ now, settings }: Draft, time: number, pause: number): boolean =>
  time > now && time - now <= 2 * Math.max(settings.limits.backOffCap, pause);

const send = (draft: Draft, host: string, errand: Errand): void => {
  const lane = laneOf(draft, host);
  setLane(draft, host, { active: lane.active + 1, nextAt: draft.now + lane.delay });
  draft.active.set(errand.job, { ...errand, tries: errand.tries + 1 });
  if (errand.purpose === 'robots' || errand.purpose === 'list') draft.asked += 1;
  const { job, purpose, url, mode } = errand;
  const report = draft.posing.get(job)?.report;
  draft.effects.push({
    kind: 'visit',
    job,
    purpose,
    url,
    mode,
    target: targetOf(draft, errand),
    ...(report === undefined ? {} : { report }),
  });
};

/** The target that an errand is for; null for robots and lists. */
const targetOf = (draft: Draft, { job, purpose }: Errand): Target | null =>
  purpose === 'robots' || purpose === 'list' ? null : (draft.targets[numberOf(job)]?.target ?? null);

/** Takes the next errand that may go out of its lane: robots.txt first of all. */
const take = (draft: Draft, lane: Lane): Errand | null => {
  const { host, queue, head, again } = lane;
  const first = again.findIndex((errand) => !isAhead(draft, errand.notBefore, 0) && mayShow(draft, errand));
  // A page is kept with its picture: no further page is read as long as one waits for it.
  const next = again.some(({ purpose }) => purpose === 'picture') ? undefined : queue[head];
  const found = again[first] ?? next;
  if (found === undefined) return null;
  if (lane.robots === 'unknown' && found.purpose !== 'robots') return robotsErrand(host, found);
  if (again[first] !== undefined) {
    setLane(draft, host, { again: again.toSpliced(first, 1) });
    return found;
  }
  if (!mayShow(draft, found)) return null;
  setLane(draft, host, { head: head + 1 });
  return found;
};

const robotsErrand = (host: string, { url }: Errand): Errand => ({
  job: `robots:${host}`,
  purpose: 'robots',
  url: robotsAddress(host, URL.parse(url)?.protocol ?? 'https:'),
  mode: 'fetch',
  tries: 0,
  hops: [],
  notBefore: 0,
});

/** Whether a tab, or the window for pictures, is free for an errand that needs one. */
const mayShow = ({ active, settings }: Draft, { mode, purpose }: Errand): boolean => {
  if (mode !== 'tab') return true;
  const shown = [...active.values()].filter((errand) => errand.mode === 'tab');
  // There is one window for pictures.
  return shown.length < settings.tabs && (purpose !== 'picture' || shown.every((errand) => errand.purpose !== 'picture'));
};

const forbid = (draft: Draft, { host, choice, held }: Lane, errand: Errand): void => {
  if (choice === 'respect') {
    skip(draft, errand);
    return;
  }
  if (held.length === 0) draft.effects.push({ kind: 'robots-forbids', host, url: errand.url });
  setLane(draft, host, { held: [...held, errand] });
};

/** When a lane can next send something; 0 when it cannot or may at once. */
const wakeTime = ({ settings }: Draft, lane: Lane): number => {
  if (lane.stopped !== '' || lane.robots === 'asked' || lane.active >= settings.plan.politeness.atOnce) return 0;
  const inQueue = lane.head < lane.queue.length ? 0 : Number.POSITIVE_INFINITY;
  const ready = Math.min(inQueue, ...lane.again.map(({ notBefore }) => notBefore));
  return ready === Number.POSITIVE_INFINITY ? 0 : Math.max(ready, lane.nextAt);
};
