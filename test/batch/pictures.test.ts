import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/batch/outcome.ts';
import { LIMITS } from '../../src/batch/settings.ts';
import { failure } from '../../src/model/failure.ts';
import type { PagePicture } from '../../src/model/page-picture.ts';
import type { Report } from '../../src/model/report.ts';
import { batchOf, gapsOf, OUTCOMES, play, REPORT, type Site } from './simulated-sites.ts';

const PICTURE: PagePicture = { kind: 'taken', key: 'r1/a', at: '2026-11-01T00:00:00Z', cut: false, marks: [] };
const TROUBLED: Report = REPORT;
const CLEAN: Report = { ...REPORT, findings: [] };
const PERSONAL: Report = {
  ...REPORT,
  checks: REPORT.checks.map((check, at) => (at === 0 ? { ...check, rule: 'privacy/no-identity-numbers', outcome: 'fail' } : check)),
};

const read = (report: Report): Outcome => ({ kind: 'page', report, scripted: false, files: [] });
const site =
  (report: Report): Site =>
  ({ purpose }) =>
    purpose === 'picture' ? { kind: 'picture', picture: PICTURE } : read(report);
const first = (): number => 0;
const urls = Array.from({ length: 20 }, (_, index) => `http://${['a', 'b', 'c'][index % 3]}.test/${index}`);

test('the report used here has something to show', () => expect(TROUBLED.findings.length).toBeGreaterThan(0));

describe('pictures of a run', () => {
  test('a page with a fault is asked for once more and kept once, with its picture', () => {
    const { pages, requests, effects } = play(batchOf(['http://a.test/1'], { tabs: 2, pictures: 'faults' }), site(TROUBLED), first);
    expect(pages).toMatchObject([{ state: 'audited', mode: 'fetch', picture: PICTURE }]);
    expect(requests.filter(({ url }) => url === 'http://a.test/1')).toHaveLength(2);
    expect(effects.find((effect) => effect.kind === 'visit' && effect.purpose === 'picture')).toMatchObject({
      mode: 'tab',
      report: TROUBLED,
    });
  });

  test('a page without one is not, but in a re-check', () => {
    expect(play(batchOf(['http://a.test/1'], { tabs: 2, pictures: 'faults' }), site(CLEAN), first).pages[0]?.picture).toBeUndefined();
    expect(play(batchOf(['http://a.test/1'], { tabs: 2, pictures: 'all' }), site(CLEAN), first).pages[0]?.picture).toBe(PICTURE);
  });

  test('none is taken where nobody asked for it, and none without a browser', () => {
    expect(play(batchOf(['http://a.test/1'], { tabs: 2 }), site(TROUBLED), first).pages[0]?.picture).toBeUndefined();
    const { pages, requests } = play(batchOf(['http://a.test/1'], { pictures: 'all' }), site(TROUBLED), first);
    expect(pages[0]?.picture).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  test('a page with personal data is not shown again, and says why', () => {
    const { pages, requests } = play(batchOf(['http://a.test/1'], { tabs: 2, pictures: 'all' }), site(PERSONAL), first);
    expect(pages[0]?.picture).toEqual({ kind: 'none', reason: '本页有个人信息' });
    expect(requests.filter(({ url }) => url === 'http://a.test/1')).toHaveLength(1);
  });

  test('a window that fails leaves the page as it was read, and troubles nobody', () => {
    const broken: Site = ({ purpose }) =>
      purpose === 'picture' ? { kind: 'unreadable', failure: failure('broken', '坏', '改') } : read(TROUBLED);
    const { pages, state } = play(batchOf(['http://a.test/1'], { tabs: 2, pictures: 'all' }), broken, first);
    expect(state.state).toBe('finished');
    expect(pages).toMatchObject([{ state: 'audited', picture: { kind: 'none' } }]);
  });

  test('what was judged on a host that is then left alone is kept', () => {
    const sulky: Site = ({ purpose, job }) =>
      purpose === 'picture' || job === 'page:0' ? site(TROUBLED)({ purpose } as Parameters<Site>[0], 1) : OUTCOMES.forbidden;
    const five = [0, 1, 2, 3, 4].map((index) => `http://a.test/${index}`);
    const { pages, state } = play(batchOf(five, { tabs: 2, pictures: 'all', perHost: 3 }), sulky, (most) => most - 1);
    expect(state.state).toBe('stopped');
    expect(pages.filter((page) => page.state === 'audited')).toHaveLength(1);
  });

  test('in any order of answers: every page once, never faster than set, two tabs at most and one window', () => {
    const kinds = fc.array(fc.constantFrom('fault' as const, 'clean' as const, 'forbidden' as const, 'trouble' as const), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(kinds, fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), fc.nat(80), fc.boolean(), (list, order, turn, cancels) => {
        let at = 0;
        const pick = (most: number): number => (most === 0 ? 0 : (order[at++ % order.length] ?? 0) % most);
        const answer: Site = (visit, tries) => {
          const kind = list[(Number(/\d+$/u.exec(visit.url)?.[0] ?? 0) + tries - 1) % list.length] ?? 'fault';
          if (visit.purpose === 'picture') return { kind: 'picture', picture: PICTURE };
          return kind === 'fault' || kind === 'clean' ? read(kind === 'fault' ? TROUBLED : CLEAN) : OUTCOMES[kind];
        };
        const limits = { ...LIMITS, refusals: Number.POSITIVE_INFINITY, troubles: Number.POSITIVE_INFINITY };
        let [tabs, windows] = [0, 0];
        const played = play(batchOf(urls, { tabs: 2, pictures: 'faults', delay: 50, limits }), answer, pick, (now, { active }) => {
          const shown = [...active.values()].filter(({ mode }) => mode === 'tab');
          tabs = Math.max(tabs, shown.length);
          windows = Math.max(windows, shown.filter(({ purpose }) => purpose === 'picture').length);
          return cancels && now === turn ? { kind: 'cancel' } : null;
        });
        const ended = played.pages.map(({ target }) => target.url);
        if (played.state.targets.length > 0) expect([...ended].sort()).toEqual([...urls].sort());
        for (const { state, report, picture } of played.pages)
          if (state === 'audited') expect(picture !== undefined).toBe(report?.findings.length !== 0);
        expect(Math.min(50, ...gapsOf(played))).toBeGreaterThanOrEqual(50);
        expect(tabs).toBeLessThanOrEqual(2);
        expect(windows).toBeLessThanOrEqual(1);
        expect(played.state.posing.size).toBe(0);
      }),
      { numRuns: 120 },
    );
  });
});
