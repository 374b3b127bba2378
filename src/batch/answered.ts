import type { Failure } from '../model/failure.ts';
import { hostOf, isSameSite, knownAddress } from './address.ts';
import { fileDone, giveUp, keepJudged, pictured } from './endings.ts';
import { enlist } from './enlist.ts';
import { laneOf, paceOf, putBack, setLane } from './lanes.ts';
import type { Outcome } from './outcome.ts';
import { robotsRules } from './robots.ts';
import { type Draft, type Errand, numberOf } from './state.ts';
import {
  captchaAsked,
  leftSite,
  needsBrowser,
  redirectLoop,
  refusal,
  stoppedByRefusals,
  stoppedByTroubles,
  UNVISITED_PICTURE,
} from './words.ts';

/** Takes in what came of an errand; an answer nobody waits for is passed over. */
export const answered = (draft: Draft, job: string, outcome: Outcome): void => {
  const errand = draft.active.get(job);
  if (errand === undefined) {
    finishGathered(draft, job, outcome);
    return;
  }
  draft.active.delete(job);
  const host = hostOf(errand.url);
  setLane(draft, host, { active: laneOf(draft, host).active - 1 });
  if (errand.purpose === 'robots') robotsAnswered(draft, host, errand, outcome);
  else take(draft, host, errand, outcome);
};

const take = (draft: Draft, host: string, errand: Errand, outcome: Outcome): void => {
  if (outcome.kind === 'unasked') putBack(draft, { ...errand, tries: errand.tries - 1 });
  else if (outcome.kind === 'refused') refused(draft, host, errand, refusal(outcome.status), outcome.status === 429, outcome.retryAfter);
  else if (outcome.kind === 'captcha') refused(draft, host, errand, captchaAsked, false, null);
  else if (outcome.kind === 'trouble') troubled(draft, host, errand, outcome.failure, outcome.retryAfter);
  else {
    setLane(draft, host, { troubles: 0, refusals: 0, delay: easedDelay(draft, host) });
    served(draft, errand, outcome);
  }
};

/** How much of a slower pace is kept after each good answer. */
const EASED = 0.97;

/** A host that said it was asked too fast is asked faster again little by little, never faster than planned. */
const easedDelay = (draft: Draft, host: string): number => {
  const { delay, robots } = laneOf(draft, host);
  const least = Math.max(
    host === '' ? 0 : paceOf(draft.settings.plan.politeness.delay),
    typeof robots === 'string' ? 0 : paceOf(robots.delay),
  );
  return Math.max(least, delay * EASED);
};

/** Pages whose files are all there come back once more. */
const finishGathered = (draft: Draft, job: string, outcome: Outcome): void => {
  const gathered = draft.gathering.get(job);
  if (gathered === undefined || gathered.left > 0) return;
  draft.gathering.delete(job);
  if (outcome.kind === 'page') keepJudged(draft, gathered.errand, outcome.report);
  else if (outcome.kind === 'unreadable' || outcome.kind === 'trouble') giveUp(draft, gathered.errand, 'failed', outcome.failure);
  else putBack(draft, gathered.errand);
};

/** The host answered as hosts should. */
const served = (draft: Draft, errand: Errand, outcome: Outcome): void => {
  const canShow = draft.settings.tabs > 0 && errand.mode === 'fetch';
  if (errand.purpose === 'picture')
    pictured(draft, errand.job, outcome.kind === 'picture' ? outcome.picture : { kind: 'none', reason: UNVISITED_PICTURE });
  else if (outcome.kind === 'redirect') redirected(draft, errand, outcome.to);
  else if (outcome.kind === 'vanished') giveUp(draft, errand, 'vanished', outcome.failure);
  else if (outcome.kind === 'unreadable') giveUp(draft, errand, 'failed', outcome.failure);
  else if (errand.purpose === 'file') fileDone(draft, errand);
  else if ((outcome.kind === 'scripted' || (outcome.kind === 'list' && outcome.scripted)) && !canShow)
    giveUp(draft, errand, 'failed', needsBrowser);
  else if (outcome.kind === 'scripted' || ('scripted' in outcome && outcome.scripted && canShow))
    putBack(draft, { ...errand, mode: 'tab', tries: 0 });
  else if (outcome.kind === 'list') enlist(draft, numberOf(errand.job), outcome.reading);
  else if (outcome.kind === 'page' && outcome.files.length > 0 && draft.settings.plan.attachments) gather(draft, errand, outcome.files);
  else if (outcome.kind === 'page') keepJudged(draft, errand, outcome.report);
};

const gather = (draft: Draft, errand: Errand, files: readonly string[]): void => {
  const known = [...new Set(files.map((file) => knownAddress(file)).filter((file) => file !== null))];
  draft.gathering.set(errand.job, { errand, files: known, left: known.length });
  if (known.length === 0) draft.effects.push({ kind: 'finish-page', job: errand.job, files: known });
  const job = (index: number): string => `file:${numberOf(errand.job)}:${index}`;
  known.forEach((url, index) => {
    putBack(draft, { job: job(index), purpose: 'file', url, mode: 'fetch', tries: 0, hops: [], notBefore: 0 });
  });
};

const redirected = (draft: Draft, errand: Errand, to: string): void => {
  const url = knownAddress(to, errand.url);
  const hops = [...errand.hops, errand.url];
  if (url === null || url.startsWith('file:') || hops.includes(url) || hops.length > draft.settings.limits.hops)
    giveUp(draft, errand, 'failed', redirectLoop);
  else if (errand.purpose === 'list' && !isSameSite(url, errand.url)) giveUp(draft, errand, 'failed', leftSite);
  else putBack(draft, { ...errand, url, hops, tries: errand.tries - 1 });
};

const robotsAnswered = (draft: Draft, host: string, errand: Errand, outcome: Outcome): void => {
  const isPassing = outcome.kind === 'trouble' || outcome.kind === 'unasked' || (outcome.kind === 'refused' && outcome.status === 429);
  if (isPassing && errand.tries < draft.settings.limits.tries) {
    const wait = outcome.kind === 'unasked' ? 0 : backOff(draft, errand.tries);
    setLane(draft, host, { robots: 'unknown', nextAt: Math.max(laneOf(draft, host).nextAt, draft.now + wait) });
    if (outcome.kind !== 'unasked') setLane(draft, host, { again: [{ ...errand }, ...laneOf(draft, host).again] });
    return;
  }
  const moved = outcome.kind === 'redirect' ? knownAddress(outcome.to, errand.url) : null;
  if (moved !== null && hostOf(moved) === host && !errand.hops.includes(moved) && errand.hops.length < draft.settings.limits.hops) {
    const next = { ...errand, url: moved, hops: [...errand.hops, errand.url] };
    setLane(draft, host, { robots: 'unknown', again: [next, ...laneOf(draft, host).again] });
    return;
  }
  const rules = robotsRules(host, outcome.kind === 'robots' ? outcome.text : '');
  const delay = Math.max(laneOf(draft, host).delay, paceOf(rules.delay));
  setLane(draft, host, { robots: rules, delay, nextAt: draft.now + delay });
};

/** 401, 403, 429 or a captcha: the page is blocked, several in a row stop the host; after 429 the page may be tried again, more slowly. */
const refused = (draft: Draft, host: string, errand: Errand, why: Failure, tooFast: boolean, retryAfter: number | null): void => {
  const { limits } = draft.settings;
  const lane = laneOf(draft, host);
  const refusals = lane.refusals + 1;
  setLane(draft, host, { refusals });
  if (tooFast) {
    const wait = Math.min(Math.max(retryAfter ?? 0, backOff(draft, refusals)), limits.backOffCap);
    setLane(draft, host, { nextAt: draft.now + wait, delay: Math.min(lane.delay * 2, limits.backOffCap) });
  }
  const mayTryAgain = tooFast && errand.tries < limits.tries;
  if (mayTryAgain) putBack(draft, errand);
  else giveUp(draft, errand, 'blocked', why);
  if (refusals >= limits.refusals) stop(draft, host, stoppedByRefusals(host, refusals, why));
};

/** No answer or 5xx: the page is tried again later, a host that does nothing else is given a rest and then left alone. */
const troubled = (draft: Draft, host: string, errand: Errand, why: Failure, retryAfter: number | null): void => {
  const { limits } = draft.settings;
  const troubles = laneOf(draft, host).troubles + 1;
  setLane(draft, host, { troubles });
  const wait = Math.min(Math.max(retryAfter ?? 0, backOff(draft, errand.tries)), limits.backOffCap);
  if (errand.tries < limits.tries) putBack(draft, { ...errand, notBefore: draft.now + wait });
  else giveUp(draft, errand, 'failed', why);
  if (troubles >= 3) setLane(draft, host, { nextAt: draft.now + backOff(draft, troubles - 2) });
  if (troubles >= limits.troubles) stop(draft, host, stoppedByTroubles(host, troubles, why));
};

const backOff = ({ settings: { limits } }: Draft, count: number): number =>
  Math.min(limits.backOff * 2 ** Math.min(count - 1, 20), limits.backOffCap);

/** Leaves a host alone; lists that it still had are noted as unread, pages wait until a person lets the host be asked again. */
const stop = (draft: Draft, host: string, reason: string): void => {
  if (laneOf(draft, host).stopped !== '') return;
  setLane(draft, host, { stopped: reason });
  // What was judged is kept, without the picture that it waited for.
  const { again } = laneOf(draft, host);
  setLane(draft, host, { again: again.filter(({ purpose }) => purpose !== 'picture') });
  for (const { job, purpose } of again) if (purpose === 'picture') pictured(draft, job, { kind: 'none', reason: UNVISITED_PICTURE });
  draft.effects.push({ kind: 'host-stopped', host, reason });
};
