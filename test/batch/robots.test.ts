import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/batch/outcome.ts';
import { step } from '../../src/batch/step.ts';
import { batchOf, gapsOf, OUTCOMES, play } from './simulated-sites.ts';

const first = () => 0;

describe('robots.txt', () => {
  const text = 'User-agent: *\nDisallow: /secret/\nCrawl-delay: 2\n';
  const site = ({ purpose }: { readonly purpose: string }): Outcome => (purpose === 'robots' ? { kind: 'robots', text } : OUTCOMES.page);
  const urls = ['http://a.test/secret/1', 'http://a.test/open/2', 'http://a.test/open/3'];

  test('is asked first, its pause is kept, and what it forbids waits for a person', () => {
    const played = play(batchOf(urls), site, first);
    expect(played.requests[0]?.url).toBe('http://a.test/robots.txt');
    expect(Math.min(...gapsOf(played))).toBeGreaterThanOrEqual(2_000);
    expect(played.effects.find(({ kind }) => kind === 'robots-forbids')).toEqual({ kind: 'robots-forbids', host: 'a.test', url: urls[0] });
    expect(played.state.phase).toBe('visiting');
    const [after, effects] = step(played.state, { kind: 'robots-decided', host: 'a.test', visit: false, now: 9_000_000 });
    expect(effects.find(({ kind }) => kind === 'store')).toMatchObject({ page: { state: 'skipped', failure: { code: 'robots' } } });
    const [ended] = step(after, { kind: 'stored', job: 'page:0', now: 9_000_001 });
    expect(ended.state).toBe('finished');
    const [visiting] = step(played.state, { kind: 'robots-decided', host: 'a.test', visit: true, now: 9_000_000 });
    expect([...visiting.active.keys()]).toEqual(['page:0']);
  });
  test('is kept to or set aside when that was decided before', () => {
    expect(
      play(batchOf(urls, { robots: 'respect' }), site, first)
        .pages.map(({ state }) => state)
        .sort(),
    ).toEqual(['audited', 'audited', 'skipped']);
    expect(play(batchOf(urls, { robots: 'ignore' }), site, first).pages).toHaveLength(3);
  });
});
