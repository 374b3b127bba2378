import type { Effect, Visit } from '../../src/batch/effect.ts';
import type { BatchEvent } from '../../src/batch/event.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { type BatchSettings, LIMITS, type Seed } from '../../src/batch/settings.ts';
import { type BatchState, newBatch } from '../../src/batch/state.ts';
import { step } from '../../src/batch/step.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import { failure } from '../../src/model/failure.ts';
import type { RunPage } from '../../src/model/run.ts';

/** A real report; which one does not matter to the engine. */
export const REPORT = audit(captureHtml('<title>通知</title><p>正文。</p>', { url: 'http://a.test/1', charset: 'utf-8' }), {
  day: '2026-11-01',
  sites: [],
});

/** Settings of a run that tests change as they like. */
export const settingsOf = (
  change: Partial<BatchSettings> & { readonly delay?: number; readonly perHost?: number } = {},
): BatchSettings => ({
  run: 'r1',
  plan: {
    sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
    politeness: { delay: change.delay ?? 100, atOnce: change.perHost ?? 2 },
    attachments: change.plan?.attachments ?? false,
    day: '2026-11-01',
    profile: { id: 'none', name: '', version: '' },
  },
  scope: 'list',
  robots: 'ask',
  tabs: 0,
  atOnce: 8,
  limits: LIMITS,
  ...change,
});

/** Seeds that name pages. */
export const pageSeeds = (urls: readonly string[], column: (index: number) => string = () => '公告'): readonly Seed[] =>
  urls.map((url, index) => ({ kind: 'page', url, title: '', listedOn: '', column: [column(index)] }));

/** What a make-believe site answers to a visit. */
export type Site = (visit: Visit, tries: number) => Outcome;

/** Outcomes that sites give. */
export const OUTCOMES = {
  page: { kind: 'page', report: REPORT, scripted: false, files: [] },
  halfScripted: { kind: 'page', report: REPORT, scripted: true, files: [] },
  withFiles: { kind: 'page', report: REPORT, scripted: false, files: ['http://a.test/f1.pdf', 'http://b.test/f2.pdf'] },
  scripted: { kind: 'scripted' },
  forbidden: { kind: 'refused', status: 403, retryAfter: null },
  tooMany: { kind: 'refused', status: 429, retryAfter: 2_000 },
  captcha: { kind: 'captcha' },
  vanished: { kind: 'vanished', failure: failure('not-found', '不存在', '核对') },
  trouble: { kind: 'trouble', failure: failure('server-error', '出错', '稍后'), retryAfter: null },
  unreadable: { kind: 'unreadable', failure: failure('pdf', '不是网页', '改') },
  moved: { kind: 'redirect', to: 'http://b.test/moved' },
  round: { kind: 'redirect', to: 'http://a.test/round' },
  unasked: { kind: 'unasked' },
} as const satisfies Readonly<Record<string, Outcome>>;

/** A run played through with a clock of its own; picks decide which waiting answer comes next. */
export interface Played {
  readonly state: BatchState;
  readonly pages: readonly RunPage[];
  /** Time and host of each request. */
  readonly requests: readonly { readonly at: number; readonly host: string; readonly url: string; readonly under: number }[];
  readonly effects: readonly Effect[];
}

/** What a test does while the run goes on: by the number of the turn. */
export type Meddling = (turn: number, state: BatchState) => Omit<BatchEvent & { now: 0 }, 'now'> | null;

const TURNS = 20_000;

/** Plays a run until it ends or waits for a person who does nothing. */
export const play = (start: BatchState, site: Site, pick: (most: number) => number, meddle: Meddling = () => null): Played => {
  let state = start;
  let now = 1_000_000;
  let wake = Number.POSITIVE_INFINITY;
  const waiting: (() => void)[] = [];
  const pages: RunPage[] = [];
  const requests: Played['requests'][number][] = [];
  const effects: Effect[] = [];
  const under = new Map<string, number>();
  const tries = new Map<string, number>();
  const tell = (event: BatchEvent): void => {
    const [next, wishes] = step(state, event);
    state = next;
    for (const effect of wishes) heed(effect);
  };
  const heed = (effect: Effect): void => {
    effects.push(effect);
    if (effect.kind === 'visit') ask(effect);
    if (effect.kind === 'wake') wake = effect.at;
    if (effect.kind === 'preview') waiting.push(() => tell({ kind: 'start', now, sampling: state.settings.plan.sampling }));
    if (effect.kind === 'finish-page') waiting.push(() => tell({ kind: 'visited', now, job: effect.job, outcome: OUTCOMES.page }));
    if (effect.kind === 'store')
      waiting.push(() => {
        pages.push(effect.page);
        tell({ kind: 'stored', now, job: effect.job });
      });
  };
  const ask = (visit: Visit): void => {
    const { host } = new URL(visit.url);
    const count = (under.get(host) ?? 0) + 1;
    under.set(host, count);
    requests.push({ at: now, host, url: visit.url, under: count });
    const tried = (tries.get(visit.job) ?? 0) + 1;
    tries.set(visit.job, tried);
    waiting.push(() => {
      under.set(host, (under.get(host) ?? 1) - 1);
      const outcome: Outcome = visit.purpose === 'robots' ? robotsOf(site(visit, tried)) : site(visit, tried);
      tell({ kind: 'visited', now, job: visit.job, outcome });
    });
  };
  if (state.phase === 'idle') tell({ kind: 'begin', now });
  else tell({ kind: 'resume', now });
  for (let turn = 0; turn < TURNS; turn += 1) {
    const meddling = meddle(turn, state);
    if (meddling !== null) tell({ ...meddling, now } as BatchEvent);
    const [next] = waiting.splice(pick(waiting.length), 1);
    if (next !== undefined) {
      now += 7;
      next();
    } else if (wake < Number.POSITIVE_INFINITY) {
      now = Math.max(now, wake);
      wake = Number.POSITIVE_INFINITY;
      tell({ kind: 'tick', now });
    } else if (state.state === 'paused') tell({ kind: 'resume', now });
    else break;
  }
  return { state, pages, requests, effects };
};

const robotsOf = (outcome: Outcome): Outcome => (outcome.kind === 'robots' ? outcome : { kind: 'robots', text: '' });

/** A run over pages that has not begun. */
export const batchOf = (urls: readonly string[], change: Parameters<typeof settingsOf>[0] = {}): BatchState =>
  newBatch(settingsOf(change), pageSeeds(urls));

/** Times between two requests to the same host. */
export const gapsOf = ({ requests }: Played): readonly number[] => {
  const last = new Map<string, number>();
  return requests.flatMap(({ at, host }) => {
    const before = last.get(host);
    last.set(host, at);
    return before === undefined ? [] : [at - before];
  });
};
