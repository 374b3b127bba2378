import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/batch/outcome.ts';
import { runOf } from '../../src/batch/planning.ts';
import { startResults } from '../../src/batch/results.ts';
import type { Seed } from '../../src/batch/settings.ts';
import { LIMITS } from '../../src/batch/settings.ts';
import { newBatch } from '../../src/batch/state.ts';
import { OUTCOMES, play, settingsOf } from './simulated-sites.ts';

const seed: Seed = { kind: 'list', url: 'http://a.test/list/', title: '', listedOn: '', column: [] };
const item = (index: number) => ({ url: `http://a.test/p${index}.html`, title: `第${index}号通知`, listedOn: '2026-01-02', column: [] });
const list = (change: Partial<Extract<Outcome, { kind: 'list' }>['reading']>): Outcome => ({
  kind: 'list',
  scripted: false,
  reading: { column: ['公告'], items: [], offSite: [], following: [], columns: [], ...change },
});
const first = () => 0;

describe('discovery', () => {
  test('follows pages, drops doubles, and keeps other sites apart', () => {
    const pages: Readonly<Record<string, Outcome>> = {
      'http://a.test/list/': list({
        items: [item(1), item(2)],
        following: ['http://a.test/list/2'],
        offSite: [{ ...item(9), url: 'http://b.test/9' }],
      }),
      'http://a.test/list/2': list({ items: [item(2), item(3)], following: ['http://a.test/list/', 'http://a.test/list/2'] }),
    };
    const played = play(newBatch(settingsOf(), [seed]), ({ url }) => pages[url] ?? OUTCOMES.page, first);
    expect(played.pages.map(({ target }) => target.url)).toEqual([1, 2, 3].map((index) => item(index).url));
    expect(played.pages[0]?.target.column).toEqual(['公告']);
    expect(played.state.offSite).toHaveLength(1);
    expect(played.state.found[0]?.endless).toBe(false);
  });
  test('a pager that goes round for ever is left after its first repetition, and said', () => {
    const site = ({ url, purpose }: { readonly url: string; readonly purpose: string }): Outcome => {
      const page = Number(url.split('?page=')[1] ?? 1);
      const items = [item(Math.min(page, 4)), item(Math.min(page, 4) + 100)];
      return purpose === 'list' ? list({ items, following: [`http://a.test/list/?page=${page + 1}`] }) : OUTCOMES.page;
    };
    const played = play(newBatch(settingsOf(), [seed]), site, first);
    expect(played.requests.filter(({ url }) => url.includes('/list/'))).toHaveLength(5);
    expect(runOf(played.state, '', null).columns[0]).toMatchObject({ endless: true, discovered: 8 });
  });
  test('a pager that always has something new ends at the cap', () => {
    let count = 0;
    const site = ({ purpose }: { readonly purpose: string }): Outcome => {
      count += 1;
      return purpose === 'list' ? list({ items: [item(count)], following: [`http://a.test/list/?page=${count}`] }) : OUTCOMES.page;
    };
    const played = play(newBatch(settingsOf({ delay: 0, limits: { ...LIMITS, pagesOfList: 20 } }), [seed]), site, first);
    expect(played.pages).toHaveLength(20);
    expect(played.state.found[0]?.endless).toBe(true);
  });
  test('a script that promises thousands of pages costs a few requests more than there are', () => {
    const promised = Array.from({ length: 900 }, (_, index) => `http://a.test/list/index_${index + 1}.html`);
    const site = ({ url, purpose }: { readonly url: string; readonly purpose: string }): Outcome => {
      if (purpose !== 'list') return OUTCOMES.page;
      return url.endsWith('/list/') ? list({ items: [item(1)], following: promised }) : OUTCOMES.vanished;
    };
    const played = play(newBatch(settingsOf({ delay: 0 }), [seed]), site, first);
    expect(played.requests.length).toBeLessThan(12);
    expect(runOf(played.state, '', null).columns[0]).toMatchObject({ endless: true, discovered: 1 });
    expect(played.state.state).toBe('finished');
  });
  test('a list under two addresses is one column, and other sites are told', () => {
    const site = ({ url, purpose }: { readonly url: string; readonly purpose: string }): Outcome => {
      if (purpose !== 'list') return OUTCOMES.page;
      const columns = ['http://a.test/list/index.html', 'http://a.test/lists/'].map((address) => ({ name: '公告', url: address }));
      return list({
        column: [],
        items: [item(1)],
        columns,
        offSite: url.endsWith('/list/') ? [{ ...item(9), url: 'http://b.test/9' }] : [],
      });
    };
    const played = play(newBatch(settingsOf({ scope: 'portal' }), [seed]), site, first);
    const run = runOf(played.state, '', null);
    expect(played.requests.filter(({ url }) => url.includes('/list'))).toHaveLength(2);
    expect(run.columns).toHaveLength(1);
    expect(run.offSite).toHaveLength(1);
  });
  test('columns of the tree are read only where the whole portal is wanted', () => {
    const columns = [{ name: '文件', url: 'http://a.test/docs/' }];
    const site = ({ url, purpose }: { readonly url: string; readonly purpose: string }): Outcome => {
      if (purpose !== 'list') return OUTCOMES.page;
      return url.includes('docs') ? list({ column: [], items: [item(7)], columns }) : list({ items: [item(1)], columns });
    };
    expect(play(newBatch(settingsOf(), [seed]), site, first).pages).toHaveLength(1);
    const portal = play(newBatch(settingsOf({ scope: 'portal' }), [seed]), site, first);
    expect(portal.pages.map(({ target }) => target.column)).toEqual([['公告'], ['文件']]);
  });
  test('a list that cannot be read is said, and the run goes on with the others', () => {
    const other = { ...seed, url: 'http://b.test/list/' };
    const site = ({ url, purpose }: { readonly url: string; readonly purpose: string }): Outcome => {
      if (purpose !== 'list') return OUTCOMES.page;
      return url.startsWith('http://a') ? OUTCOMES.forbidden : list({ items: [item(1)] });
    };
    const played = play(newBatch(settingsOf(), [seed, other]), site, first);
    const run = runOf(played.state, '', null);
    expect(run.columns[0]?.unread?.[0]?.failure.code).toBe('forbidden');
    expect(played.state.state).toBe('finished');
    expect(played.pages).toHaveLength(1);
    const results = startResults(run);
    for (const page of played.pages) results.add(page);
    expect(results.done({ checks: [], findings: [] }).coverage).toMatchObject({
      discovered: 1,
      chosen: 1,
      audited: 1,
      listsUnread: 1,
      waiting: 0,
    });
  });
});

test('results: by site, column and rule; dead, blocked and unseen pages told apart', () => {
  const kinds = ['page', 'page', 'vanished', 'captcha', 'scripted', 'unreadable'] as const;
  const seeds = kinds.map(
    (_, index): Seed => ({
      ...seed,
      kind: 'page',
      url: `http://${index < 3 ? 'a' : 'b'}.test/${index}`,
      column: [index % 2 === 0 ? '甲' : '乙'],
    }),
  );
  const played = play(newBatch(settingsOf(), seeds), ({ url }) => OUTCOMES[kinds[Number(url.slice(-1))] ?? 'page'], first);
  const results = startResults(runOf(played.state, '', null));
  for (const page of played.pages) results.add(page);
  const { coverage, sites, columns, rules, pages } = results.done({ checks: [], findings: [] });
  expect(coverage).toMatchObject({
    chosen: 6,
    audited: 2,
    vanished: 1,
    blocked: 1,
    notAssessable: 1,
    unreachable: 1,
    skipped: 0,
    waiting: 0,
  });
  expect(sites.map(({ name, pages: count, audited }) => [name, count, audited])).toEqual([
    ['a.test', 3, 2],
    ['b.test', 3, 0],
  ]);
  expect(columns.map(({ name, pages: count }) => [name, count]).sort()).toEqual([
    ['乙', 3],
    ['甲', 3],
  ]);
  expect(rules.every(({ pages: found, assessed, examples }) => found === 2 && assessed <= 2 && examples.length === 2)).toBe(true);
  expect(pages.filter(({ trouble }) => trouble !== '')).toHaveLength(4);
});
