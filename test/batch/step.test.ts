import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/batch/outcome.ts';
import { runOf } from '../../src/batch/planning.ts';
import { LIMITS } from '../../src/batch/settings.ts';
import { newBatch } from '../../src/batch/state.ts';
import { step } from '../../src/batch/step.ts';
import { takeUp } from '../../src/batch/take-up.ts';
import { failure } from '../../src/model/failure.ts';
import { batchOf, gapsOf, type Meddling, OUTCOMES, pageSeeds, play, settingsOf } from './simulated-sites.ts';

const urlsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `http://${['a', 'b', 'c'][index % 3]}.test/${index}`);

const kinds = Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[];
const behaviour = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 60 });
const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 50 });
const meddlings = fc.array(fc.record({ turn: fc.nat(120), kind: fc.constantFrom('pause' as const, 'resume' as const, 'tick' as const) }), {
  maxLength: 12,
});

const numberIn = (url: string): number => Number(/(\d+)$/u.exec(url)?.[1] ?? 0);
const pickFrom = (numbers: readonly number[]) => {
  let at = 0;
  return (most: number): number => (most === 0 ? 0 : (numbers[at++ % numbers.length] ?? 0) % most);
};
const meddleBy =
  (list: readonly { readonly turn: number; readonly kind: 'pause' | 'resume' | 'tick' | 'cancel' }[]): Meddling =>
  (turn) => {
    const found = list.find((one) => one.turn === turn);
    return found === undefined ? null : { kind: found.kind };
  };

const siteOf =
  (list: readonly (keyof typeof OUTCOMES)[]) =>
  ({ target, purpose }: { readonly target: { readonly url: string } | null; readonly purpose: string }, tries: number): Outcome => {
    const name = list[(numberIn(target?.url ?? '') + (tries - 1) * 7) % list.length] ?? 'page';
    if (purpose === 'file') return name === 'trouble' ? OUTCOMES.trouble : { kind: 'file' };
    // A shell that never asks would go on for ever.
    return name === 'unasked' && tries > 1 ? OUTCOMES.page : OUTCOMES[name];
  };

describe('a run under any order of events', () => {
  test('is never faster than its delay, never more at once, and every page ends exactly once', () => {
    fc.assert(
      fc.property(
        behaviour,
        picks,
        meddlings,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 2 }),
        (list, order, meddling, perHost, attachments, tabs) => {
          const urls = urlsOf(30);
          const base = settingsOf({ perHost, delay: 50, tabs });
          // Hosts are never given up, so that every page must end.
          const limits = { ...LIMITS, refusals: Number.POSITIVE_INFINITY, troubles: Number.POSITIVE_INFINITY };
          const settings = { ...base, plan: { ...base.plan, attachments }, limits };
          const played = play(newBatch(settings, pageSeeds(urls)), siteOf(list), pickFrom(order), meddleBy(meddling));
          expect(played.pages.map(({ target }) => target.url).sort()).toEqual([...urls].sort());
          expect(played.state.state).toBe('finished');
          expect(Math.min(50, ...gapsOf(played))).toBeGreaterThanOrEqual(50);
          expect(Math.max(...played.requests.map(({ under }) => under))).toBeLessThanOrEqual(perHost);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('ends every page exactly once when it is cancelled', () => {
    fc.assert(
      fc.property(behaviour, picks, fc.nat(80), (list, order, turn) => {
        const urls = urlsOf(20);
        const played = play(batchOf(urls), siteOf(list), pickFrom(order), meddleBy([{ turn, kind: 'cancel' }]));
        const ended = played.pages.map(({ target }) => target.url);
        expect(new Set(ended).size).toBe(ended.length);
        if (played.state.targets.length > 0 && played.state.state !== 'stopped') expect([...ended].sort()).toEqual([...urls].sort());
      }),
      { numRuns: 100 },
    );
  });

  test('taken up after a crash at any moment, it brings every page exactly once', () => {
    fc.assert(
      fc.property(behaviour, picks, fc.integer({ min: 12, max: 150 }), (list, order, turn) => {
        const urls = urlsOf(20);
        const limits = { ...LIMITS, refusals: Number.POSITIVE_INFINITY, troubles: Number.POSITIVE_INFINITY };
        const settings = settingsOf({ limits });
        const crash = new Error('crash');
        let seen = newBatch(settings, pageSeeds(urls));
        try {
          play(newBatch(settings, pageSeeds(urls)), siteOf(list), pickFrom(order), (now, state) => {
            seen = state;
            if (now === turn) throw crash;
            return null;
          });
        } catch (error) {
          if (error !== crash) throw error;
        }
        fc.pre(seen.targets.length > 0);
        const counted = seen.counts;
        const done = counted.audited + counted.blocked + counted.failed + counted.skipped + counted.vanished;
        const left = new Set([...seen.active.keys(), ...seen.storing.keys(), ...seen.gathering.keys()]);
        for (const lane of seen.lanes.values()) for (const { job } of [...lane.queue.slice(lane.head), ...lane.again]) left.add(job);
        const finished = seen.targets.flatMap(({ target }, index) =>
          left.has(`page:${index}`) ? [] : [{ url: target.url, state: 'audited' as const, faults: 0 }],
        );
        expect(finished.length).toBe(done);
        const again = takeUp(settings, runOf(seen, '', null), seen.targets, finished, 5_000_000);
        const played = play(again, siteOf(list), pickFrom(order));
        expect([...played.pages.map(({ target }) => target.url), ...finished.map(({ url }) => url)].sort()).toEqual([...urls].sort());
        expect(played.state.state).toBe('finished');
      }),
      { numRuns: 80 },
    );
  });
});

const always = (name: keyof typeof OUTCOMES) => () => OUTCOMES[name];
const first = () => 0;

describe('a host that refuses', () => {
  test('is left alone after three refusals in a row, and the reason says so', () => {
    const played = play(
      batchOf(['http://a.test/1', 'http://a.test/2', 'http://a.test/3', 'http://a.test/4', 'http://a.test/5'], { perHost: 1 }),
      always('forbidden'),
      first,
    );
    expect(played.state.state).toBe('stopped');
    expect(played.state.reason).toContain('a.test 连续 3 次拒绝访问');
    expect(played.requests).toHaveLength(4);
    expect(played.pages.map(({ state }) => state)).toEqual(['blocked', 'blocked', 'blocked']);
  });

  test('a person lets it be asked again', () => {
    const urls = ['http://a.test/1', 'http://a.test/2', 'http://a.test/3', 'http://a.test/4'];
    const stopped = play(batchOf(urls, { perHost: 1 }), always('forbidden'), first).state;
    const [asked, effects] = step(stopped, { kind: 'host-released', host: 'a.test', now: 9_000_000 });
    expect(effects.filter(({ kind }) => kind === 'visit')).toHaveLength(1);
    const [audited] = step(asked, { kind: 'visited', job: 'page:3', outcome: OUTCOMES.page, now: 9_000_001 });
    expect(step(audited, { kind: 'stored', job: 'page:3', now: 9_000_002 })[0]).toMatchObject({ state: 'finished', reason: '' });
  });

  test('one bad page among good ones stops nothing', () => {
    const urls = urlsOf(12);
    const played = play(batchOf(urls), ({ url }) => (numberIn(url) % 4 === 0 ? OUTCOMES.forbidden : OUTCOMES.page), first);
    expect(played.state.state).toBe('finished');
    expect(played.pages).toHaveLength(12);
  });

  test('too many requests: rests as long as it was told, then goes on more slowly', () => {
    const played = play(
      batchOf(['http://a.test/1', 'http://a.test/2', 'http://a.test/3'], { perHost: 1 }),
      ({ job }, tries) => (tries === 1 && job === 'page:0' ? OUTCOMES.tooMany : OUTCOMES.page),
      first,
    );
    const gaps = gapsOf(played);
    expect(gaps[1]).toBeGreaterThanOrEqual(5_000);
    expect(gaps[2]).toBeGreaterThanOrEqual(200);
    expect(played.pages.every(({ state }) => state === 'audited')).toBe(true);
  });

  test('trouble without end: few tries a page, longer and longer pauses, then the host is left alone', () => {
    const played = play(batchOf(Array.from({ length: 40 }, (_, index) => `http://a.test/${index}`)), always('trouble'), first);
    expect(played.requests.length).toBeLessThanOrEqual(LIMITS.troubles + 3);
    expect(played.state.state).toBe('stopped');
    expect(played.state.reason).toContain('没有正常回应');
  });
});

describe('pages that need more than one request', () => {
  test('redirections keep to the pace and end', () => {
    const played = play(batchOf(['http://a.test/round'], { perHost: 1 }), always('round'), first);
    expect(played.pages[0]?.failure?.code).toBe('redirect-loop');
    expect(Math.min(...gapsOf(played))).toBeGreaterThanOrEqual(100);
  });
  test('filled in by script: shown in a tab where there is one, else said', () => {
    const site = ({ mode }: { readonly mode: string }) => (mode === 'tab' ? OUTCOMES.page : OUTCOMES.scripted);
    expect(play(batchOf(['http://a.test/1'], { tabs: 2 }), site, first).pages[0]).toMatchObject({ state: 'audited', mode: 'tab' });
    expect(play(batchOf(['http://a.test/1']), site, first).pages[0]?.failure?.code).toBe('needs-browser');
  });
  test('files are fetched after their page, each once', () => {
    const base = settingsOf({ tabs: 0 });
    const settings = { ...base, plan: { ...base.plan, attachments: true } };
    const played = play(
      newBatch(settings, pageSeeds(['http://a.test/1'])),
      ({ purpose }) => (purpose === 'file' ? { kind: 'file' } : OUTCOMES.withFiles),
      first,
    );
    expect(played.requests.map(({ url }) => url)).toEqual(
      ['http://a.test/robots.txt', 'http://a.test/1', 'http://a.test/f1.pdf', 'http://b.test/robots.txt', 'http://b.test/f2.pdf'].sort(
        (one, other) => played.requests.findIndex(({ url }) => url === one) - played.requests.findIndex(({ url }) => url === other),
      ),
    );
    expect(played.pages).toHaveLength(1);
  });
});

test('a clock that was put back by a day does not hold the run up for a day', () => {
  let state = step(batchOf(['http://a.test/1', 'http://a.test/2'], { perHost: 1 }), { kind: 'begin', now: 90_000_000 })[0];
  state = step(state, { kind: 'start', sampling: state.settings.plan.sampling, now: 90_000_000 })[0];
  const [, effects] = step(state, { kind: 'visited', job: 'robots:a.test', outcome: { kind: 'robots', text: '' }, now: 3_600_000 });
  expect(effects.some(({ kind }) => kind === 'wake')).toBe(true);
  const [after] = step(state, { kind: 'visited', job: 'robots:a.test', outcome: { kind: 'robots', text: '' }, now: 90_000_100 });
  const [, late] = step(after, { kind: 'tick', now: 3_600_000 });
  expect(late.some(({ kind }) => kind === 'visit')).toBe(true);
});

test('storage that is full pauses the run, and the page is visited again', () => {
  const [, begun] = step(batchOf(['http://a.test/1'], { robots: 'ignore' }), { kind: 'begin', now: 0 });
  expect(begun.map(({ kind }) => kind)).toEqual(['preview']);
  let state = step(batchOf(['http://a.test/1'], { robots: 'ignore' }), { kind: 'begin', now: 0 })[0];
  state = step(state, { kind: 'start', sampling: state.settings.plan.sampling, now: 1 })[0];
  state = step(state, { kind: 'visited', job: 'page:0', outcome: OUTCOMES.page, now: 2 })[0];
  state = step(state, { kind: 'not-stored', job: 'page:0', failure: failure('full', '存储空间已满。', '请清理。'), now: 3 })[0];
  expect(state).toMatchObject({ state: 'paused', reason: '存储空间已满。' });
  const [, effects] = step(state, { kind: 'resume', now: 4_000 });
  expect(effects.some(({ kind }) => kind === 'visit')).toBe(true);
});
