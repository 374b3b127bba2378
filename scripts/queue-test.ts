import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Hosts, paceOf, serveHosts } from './queue-test/hosts.ts';
import { hasRedis, type OwnRedis, startRedis } from './queue-test/redis.ts';
import { type Spread, startSpread, startWorker } from './queue-test/spread.ts';

const HOSTS = 6;
/** Milliseconds between two requests to a host. */
const DELAY = 40;

/** Every page against what was kept of it. */
const countOf = (addresses: readonly string[], kept: readonly string[]) => {
  const seen = new Map<string, number>();
  for (const url of kept) seen.set(url, (seen.get(url) ?? 0) + 1);
  return {
    once: addresses.filter((url) => seen.get(url) === 1).length,
    lost: addresses.filter((url) => !seen.has(url)).length,
    doubled: [...seen.values()].filter((count) => count > 1).length,
  };
};

const until = async (run: Spread, lines: number): Promise<void> => {
  while (run.child.exitCode === null && run.lines() < lines) await pause(50);
};

/** Three workers; one is killed at a quarter of the way, Redis at the half. */
const disturbed = async (pages: number, hosts: Hosts, redis: OwnRedis) => {
  const workers = await Promise.all([1, 2, 3].map(() => startWorker(redis.url, 8)));
  const started = performance.now();
  const run = startSpread(hosts.addresses, redis.url, ['--delay', String(DELAY), '--at-once', '4', '--robots', 'ignore']);
  await until(run, pages / 4);
  workers[0]?.child.kill('SIGKILL');
  await until(run, pages / 2);
  await redis.restart(1_500);
  const code = await run.ended;
  const seconds = Math.round((performance.now() - started) / 1_000);
  const result = countOf(hosts.addresses, run.kept());
  run.remove();
  for (const { child } of workers) child.kill('SIGTERM');
  await Promise.all(workers.map(({ ended }) => ended));
  return { ...result, seconds, code, said: run.said() };
};

const QUICK_PAGES = 300;
const WAIT = 150;

/** Pages a second with so many workers, each two pages at a time, of hosts that take their time: the waiting is the work. */
const rateWith = async (count: number, redis: OwnRedis): Promise<number> => {
  const hosts = await serveHosts(QUICK_PAGES, 12, WAIT);
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(redis.url, 2)));
  const run = startSpread(hosts.addresses, redis.url, ['--delay', '10', '--at-once', '4', '--robots', 'ignore']);
  await until(run, 30);
  const [from, since] = [run.lines(), performance.now()];
  await until(run, QUICK_PAGES);
  const rate = ((run.lines() - from) * 1_000) / (performance.now() - since);
  await run.ended;
  run.remove();
  hosts.close();
  for (const { child } of workers) child.kill('SIGTERM');
  await Promise.all(workers.map(({ ended }) => ended));
  return rate;
};

/** `npm run -s queue-test -- [--json] [--pages 3000]`: one spot-check over three workers, through a killed worker and a restarted Redis. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, pages: { type: 'string', default: '3000' } } });
  if (!hasRedis()) {
    console.error('没有找到 redis-server，请用系统的包管理器安装后重试。');
    return 2;
  }
  const pages = Number(values.pages);
  const redis = await startRedis();
  const hosts = await serveHosts(pages, HOSTS, 30);
  const { once, lost, doubled, seconds, said } = await disturbed(pages, hosts, redis);
  const asked = hosts.arrivals.reduce((sum, list) => sum + list.length, 0);
  const { perSecond, close } = paceOf(hosts.arrivals, DELAY);
  hosts.close();
  const [one, two] = [await rateWith(1, redis), await rateWith(2, redis)];
  await redis.close();
  const allowed = Math.floor(1_000 / DELAY);
  const speedup = Number((two / one).toFixed(2));
  const pace = { perSecond, allowed, exceeded: Math.max(0, perSecond - allowed), close };
  const result = {
    pages,
    once,
    lost,
    doubled,
    speedup,
    asked,
    pace,
    seconds,
    pagesPerSecond: { one: Number(one.toFixed(1)), two: Number(two.toFixed(1)) },
  };
  if (!values.json) console.log(said);
  console.log(JSON.stringify(result, null, values.json ? 2 : 0));
  return once === pages && lost + doubled + pace.exceeded === 0 && speedup >= 1.6 ? 0 : 1;
};

process.exitCode = await main();
