import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { table } from '../../scripts/kill-test/browser.ts';
import type { Run } from '../../src/model/run.ts';
import type { RunRow } from '../../src/model/run-row.ts';
import { allowedBuild, isBackground, type Lensed, launch } from './browser.ts';
import { ENDS, type HostileSite, serveHostile } from './hostile-pages.ts';
import { type Bench, openBench, until } from './workbench-session.ts';

/** Pause between two requests that the person sets, milliseconds. */
const DELAY = 400;
/** Redirections after which the browser gives up on an address; one more request asks whether it was that. */
const LOOP = 20;

let lens: Lensed;
let bench: Bench;
let site: HostileSite;

beforeAll(async () => {
  site = await serveHostile();
  lens = await launch(allowedBuild('127.0.0.1'));
  bench = await openBench(await lens.browser.newPage(), `chrome-extension://${lens.extension.id}/workbench.html`);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await bench.shoot('hostile-failed');
});
afterAll(async () => {
  await lens?.browser.close();
  site?.close();
});

const setDelay = async (): Promise<void> => {
  await bench.page.click('[aria-label="同一网站两次访问间隔"]', { count: 3 });
  await bench.page.keyboard.type(String(DELAY / 1000));
  await bench.page.keyboard.press('Tab');
};

const badge = async (): Promise<string> => {
  const target = await lens.browser.waitForTarget(isBackground(lens.extension));
  const worker = await target.worker();
  return (await worker?.evaluate('chrome.action.getBadgeText({})')) as string;
};

const lastRun = async (): Promise<Run | undefined> => (await table<Run>(bench.page, 'runs')).at(-1);
const rowsOf = async (run: string): Promise<readonly RunRow[]> =>
  (await table<RunRow>(bench.page, 'rows')).filter((row) => row.run === run);

describe('a run over a hostile site', () => {
  test('ends every page once, with its state and a reason, and is paused and resumed on the way', { timeout: 240_000 }, async () => {
    await bench.go('spot-check/new?from=paste', '同一网站两次访问间隔');
    await bench.paste(ENDS.map(([path]) => `关于${path}的通知\t${site.origin}${path}`).join('\n'));
    await bench.shows(`读到 ${ENDS.length} 个网址`);
    await setDelay();
    await bench.click('button', '查找页面');
    await bench.shows(`将访问 ${ENDS.length} 个页面`);
    const before = (await lens.browser.pages()).length;
    await bench.click('button', '开始检查');
    const run = (await lastRun())?.id ?? '';
    const badges = new Set<string>();
    await until(async () => {
      badges.add(await badge());
      return (await rowsOf(run)).filter(({ finishedAt }) => finishedAt !== '').length >= 2;
    }, 60_000);

    await bench.click('button', '暂停');
    await bench.shows('点“继续”接着检查');
    await new Promise((done) => setTimeout(done, 2_500));
    const asked = site.seen.length;
    await new Promise((done) => setTimeout(done, 3 * DELAY));
    expect(site.seen.length).toBe(asked);
    await bench.click('button', '继续');

    await until(async () => {
      badges.add(await badge());
      return (await bench.says()).includes('等您决定');
    }, 90_000);
    expect(site.seen.some(({ path }) => path.startsWith('/private/'))).toBe(false);
    await bench.click('button', '不访问');
    await until(async () => {
      badges.add(await badge());
      return (await lastRun())?.state === 'finished';
    }, 120_000);

    const rows = await rowsOf(run);
    const found = rows.map(({ url, state, trouble }) => [url.slice(site.origin.length), state, trouble]);
    console.log(JSON.stringify(found), JSON.stringify([...badges]));
    expect(rows).toHaveLength(ENDS.length);
    for (const [path, state, words] of ENDS) {
      const own = found.filter(([url]) => url === path);
      expect(own, path).toHaveLength(1);
      expect(own[0]?.[1], path).toBe(state);
      expect(own[0]?.[2], path).toMatch(words);
    }
    expect(rows.find(({ url }) => url.endsWith('/scripted.html'))?.mode).toBe('tab');
    expect([...badges].filter((text) => /^\d+%$/u.test(text)).length).toBeGreaterThan(2);
    await until(async () => (await badge()) === '', 5_000);
    expect((await lens.browser.pages()).length).toBe(before);
    await bench.shoot('hostile-finished');
  });

  test('never asks faster than was set, and rests for what the browser asked by itself', () => {
    const gaps = site.seen
      .slice(1)
      .map(({ path, at }, index) => ({ path, after: site.seen[index]?.path ?? '', gap: at - (site.seen[index]?.at ?? 0) }));
    const led = gaps.filter(({ path, after }) => path.split('?')[0] === after.split('?')[0] && /loop|moved/u.test(path));
    const own = gaps.filter((gap) => !led.includes(gap) && gap.path !== '/favicon.ico');
    console.log(JSON.stringify({ least: Math.round(Math.min(...own.map(({ gap }) => gap))), led: led.length }));
    expect(Math.min(...own.map(({ gap }) => gap))).toBeGreaterThanOrEqual(DELAY);
    const afterLoop = own.find(({ after }) => after.startsWith('/loop'));
    expect(afterLoop?.gap).toBeGreaterThanOrEqual(LOOP * DELAY);
    expect(own.find(({ after }) => after.startsWith('/moved'))?.gap).toBeGreaterThanOrEqual(2 * DELAY);
    // A site that asked for six seconds gets them.
    const tooMany = site.seen.filter(({ path }) => path === '/too-many.html');
    expect((tooMany[1]?.at ?? 0) - (tooMany[0]?.at ?? 0)).toBeGreaterThanOrEqual(6_000);
  });

  test('comes to an end where a list has none, and is cancelled when asked to', { timeout: 120_000 }, async () => {
    const asked = site.seen.length;
    await bench.go(`spot-check/new?url=${encodeURIComponent(`${site.origin}/list/index.html`)}`, '同一网站两次访问间隔');
    await setDelay();
    await bench.click('button', '查找页面');
    await bench.shows('将访问 3 个页面');
    expect(site.seen.slice(asked).filter(({ path }) => path.startsWith('/list/')).length).toBeLessThan(10);
    await bench.click('button', '开始检查');
    await bench.click('button', '取消');
    await bench.click('.ant-popconfirm button.ant-btn-primary', '');
    await until(async () => (await lastRun())?.state === 'cancelled', 20_000);
    const rows = await rowsOf((await lastRun())?.id ?? '');
    expect(rows.every(({ state }) => state !== 'running')).toBe(true);
    await bench.shows('其余页面没有检查');
  });
});
