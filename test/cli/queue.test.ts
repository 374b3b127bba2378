import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hosts, paceOf, serveHosts } from '../../scripts/queue-test/hosts.ts';
import { hasRedis, type OwnRedis, startRedis } from '../../scripts/queue-test/redis.ts';
import { type Spread, startSpread, startWorker } from '../../scripts/queue-test/spread.ts';
import { readQueueAddress, shownAddress } from '../../src/cli/queue/address.ts';
import { startQueueAsker } from '../../src/cli/queue/asker.ts';
import { connectionTo, reachQueue } from '../../src/cli/queue/connection.ts';
import { pack, unpack } from '../../src/cli/queue/errand.ts';
import { waitForTurn } from '../../src/cli/queue/pace.ts';
import { startWorking } from '../../src/cli/queue/work.ts';
import { type Asker, startAsker } from '../../src/cli/spot-check-asker.ts';
import { openPool } from '../../src/cli/spot-check-pool.ts';
import { runLocally } from '../../src/cli/spot-check-run.ts';
import { openRunFolder } from '../../src/cli/spot-check-store.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { RunPage } from '../../src/model/run.ts';

describe('the address of a queue', () => {
  test.each([
    ['redis://10.0.0.5', { host: '10.0.0.5', port: 6_379, db: 0 }],
    ['rediss://u:p%40ss@q.example:6380/2', { host: 'q.example', port: 6_380, db: 2, username: 'u', password: 'p@ss', tls: {} }],
    ['redis://[::1]:7000', { host: '::1', port: 7_000, db: 0 }],
  ])('%s', (text, address) => expect(readQueueAddress(text, {})).toEqual(address));
  test('takes its password from the environment, and shows none', () => {
    const address = readQueueAddress('redis://a', { DISCLOSURE_LENS_REDIS_PASSWORD: 'secret' });
    if (isFailure(address)) throw new Error(address.message);
    expect([address.password, shownAddress(address)]).toEqual(['secret', 'redis://a:6379']);
  });
  test.each(['', 'a', 'http://a', 'redis://', 'redis://a/x'])('%j is none', (text) =>
    expect(isFailure(readQueueAddress(text, {}))).toBe(true),
  );
});

test('what travels comes back as it was, bytes too', () => {
  const page = { bytes: new Uint8Array([0, 255, 60]), url: 'http://a.example/', contentType: '' };
  const terms = { day: '2026-01-01', attachments: true, patience: 1 };
  const errand = { kind: 'finish', page, readings: [], terms } as const;
  expect(unpack(pack(errand))).toEqual(errand);
  expect(unpack(pack({ ...errand, page: { ...page, bytes: Buffer.from(page.bytes) } }))).toEqual(errand);
});

const ARTICLE = `<!DOCTYPE html><meta charset="utf-8"><title>通知</title><h1>关于做好养护工作的通知</h1><p>各单位：现将有关事项通知如下，请结合实际认真落实，工作中的问题及时报告。</p><p>附件：<a href="/files/a.csv">养护计划表.csv</a></p>`;

/** A page with an attachment, and one without. */
const serveFiles = async (): Promise<{ readonly server: Server; readonly base: string }> => {
  const server = createServer((request, response) => {
    const body = { '/1.html': ARTICLE, '/2.html': ARTICLE.replace(/<p>附件.*/u, ''), '/files/a.csv': '路段,公里\n东线,3\n' }[
      request.url ?? ''
    ];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': request.url?.endsWith('.csv') ? 'text/csv' : 'text/html; charset=utf-8',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const pagesBy = async (base: string, asker: Asker): Promise<readonly RunPage[]> => {
  const place = mkdtempSync(join(tmpdir(), 'queue-run-'));
  const folder = await openRunFolder(place);
  const run = await runLocally({
    id: 'r1',
    name: '抽查',
    plan: {
      sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
      politeness: { delay: 5, atOnce: 2 },
      attachments: true,
      day: '2026-02-01',
      profile: { id: '', name: '', version: '' },
    },
    seeds: ['1', '2', '3'].map((name) => ({ kind: 'page', url: `${base}/${name}.html`, title: '', listedOn: '', column: [] })),
    scope: 'list',
    robots: 'respect',
    patience: 5_000,
    folder,
    asker,
  });
  if (isFailure(run)) throw new Error(run.message);
  const pages: RunPage[] = [];
  for await (const page of folder.pages()) pages.push({ ...page, finishedAt: '' });
  await folder.close();
  rmSync(place, { recursive: true });
  return pages.sort((one, other) => one.target.url.localeCompare(other.target.url));
};

const addressOf = (redis: OwnRedis) => ({ host: '127.0.0.1', port: redis.port, db: 0 });

// Set-up installs it for the tests; elsewhere these say that they were left out.
describe.skipIf(!hasRedis())('over a real Redis (left out where redis-server is not installed)', { timeout: 120_000 }, () => {
  let redis: OwnRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  test('a run over a queue brings home what the same run brings home by itself, attachments and all', async () => {
    const { server, base } = await serveFiles();
    const said: string[] = [];
    const worker = startWorking({ address: addressOf(redis), asker: startAsker(openPool(1)), atOnce: 4, say: (line) => said.push(line) });
    const far = await pagesBy(base, await startQueueAsker(addressOf(redis), (line) => said.push(line)));
    await worker.stop();
    const near = await pagesBy(base, startAsker(openPool(1)));
    server.close();
    expect(near.map(({ state }) => state)).toEqual(['audited', 'audited', 'vanished']);
    expect(near[0]?.report?.attachments).toMatchObject([{ verdict: 'fine', kind: 'csv' }]);
    expect(far).toEqual(near);
    expect(said.filter((line) => line.includes('连不上'))).toEqual([]);
  });

  test('two workers that want the same host take turns by the clock of Redis', async () => {
    const clients = [1, 2, 3].map(() => new Redis(connectionTo(addressOf(redis))));
    const times: number[] = [];
    await Promise.all(
      clients.map(async (client) => {
        for (let count = 0; count < 4; count += 1) {
          await waitForTurn(client, 'a.example', 60);
          times.push(performance.now());
        }
      }),
    );
    for (const client of clients) client.disconnect();
    times.sort((one, other) => one - other);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(11 * 60 - 20);
  });

  test('a wrong password is told without showing it', async () => {
    const locked = await startRedis('right-one');
    const trouble = await reachQueue({ ...addressOf(locked), password: 'secret' });
    await locked.close();
    expect(trouble).toMatchObject({ code: 'queue-password', message: expect.stringContaining('不接受所给的口令') });
    expect(JSON.stringify(trouble)).not.toContain('secret');
  });

  test('a killed worker and a restarted Redis: every page once, no host asked too often', async () => {
    const hosts: Hosts = await serveHosts(120, 3, 20);
    const workers = await Promise.all([1, 2].map(() => startWorker(redis.url, 4)));
    const run: Spread = startSpread(hosts.addresses, redis.url, ['--delay', '50', '--at-once', '2', '--robots', 'ignore']);
    const until = async (lines: number): Promise<void> => {
      while (run.child.exitCode === null && run.lines() < lines) await new Promise((resolve) => setTimeout(resolve, 30));
    };
    await until(20);
    workers[0]?.child.kill('SIGKILL');
    await until(50);
    await redis.restart(500);
    expect(await run.ended).toBe(1);
    workers[1]?.child.kill('SIGTERM');
    expect(await workers[1]?.ended).toBe(0);
    hosts.close();
    expect([...run.kept()].sort()).toEqual([...hosts.addresses].sort());
    expect(run.said()).toContain('队列服务已恢复');
    expect(paceOf(hosts.arrivals, 50).perSecond).toBeLessThanOrEqual(20);
    run.remove();
  });
});
