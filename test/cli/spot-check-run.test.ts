import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalRun, runLocally } from '../../src/cli/spot-check-run.ts';
import { openRunFolder } from '../../src/cli/spot-check-store.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { RunPage } from '../../src/model/run.ts';

let server: Server;
let place = '';
let asked: string[] = [];

const article = (number: number): string =>
  `<!DOCTYPE html><meta charset="utf-8"><title>第${number}号通知</title><h1>关于做好第${number}号事项的通知</h1><p>各单位：现将有关事项通知如下，请结合实际认真落实，工作中的问题及时报告。</p>`;
const LIST = `<!DOCTYPE html><meta charset="utf-8"><title>通知公告</title><ul>${[1, 2, 3, 4, 5]
  .map((number) => `<li><a href="/a/${number}.html">关于做好第${number}号事项的通知</a><span>2026-01-0${number}</span></li>`)
  .join('')}</ul>`;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'spot-check-run-'));
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const number = Number(/^\/a\/(\d)\.html$/u.exec(path)?.[1] ?? 0);
    const body = path === '/list/' ? LIST : number === 0 ? '' : article(number);
    response.writeHead(body === '' || number === 4 ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.close();
  rmSync(place, { recursive: true });
});

const wishOf = (): Omit<LocalRun, 'folder'> => ({
  id: 'r1',
  name: '抽查',
  plan: {
    sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
    politeness: { delay: 5, atOnce: 2 },
    attachments: false,
    day: '2026-02-01',
    profile: { id: '', name: '', version: '' },
  },
  seeds: [{ kind: 'list', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/list/`, title: '', listedOn: '', column: [] }],
  scope: 'list',
  robots: 'respect',
  patience: 5_000,
  threads: 1,
});

const pagesIn = async (): Promise<readonly RunPage[]> => {
  const folder = await openRunFolder(place);
  const pages: RunPage[] = [];
  for await (const page of folder.pages()) pages.push(page);
  await folder.close();
  return pages;
};

test('a run over a list: every page once, and a second start asks for nothing', async () => {
  const folder = await openRunFolder(place);
  const run = await runLocally({ ...wishOf(), folder });
  await folder.close();
  if (isFailure(run)) throw new Error(run.message);
  expect(run).toMatchObject({ state: 'finished', reason: '' });
  expect(run.columns).toMatchObject([{ discovered: 5, chosen: 5, newestDay: '2026-01-05' }]);
  const pages = await pagesIn();
  expect(pages.map(({ target, state }) => [new URL(target.url).pathname, state]).sort()).toEqual(
    [1, 2, 3, 4, 5].map((number) => [`/a/${number}.html`, number === 4 ? 'vanished' : 'audited']),
  );
  expect(pages.find(({ target }) => target.url.endsWith('/1.html'))?.report?.page.title).toBe('关于做好第1号事项的通知');
  expect(asked[0]).toBe('/robots.txt');
  const before = asked.length;
  const again = await openRunFolder(place);
  expect(await runLocally({ ...wishOf(), folder: again })).toMatchObject({ state: 'finished' });
  await again.close();
  expect(asked).toHaveLength(before);
  expect(await pagesIn()).toHaveLength(5);
});

test('nobody agrees to the preview: no page is asked for', async () => {
  const folder = await openRunFolder(place);
  await runLocally({ ...wishOf(), folder, agrees: () => false });
  await folder.close();
  expect(asked).toEqual(['/robots.txt', '/list/']);
  expect(await pagesIn()).toEqual([]);
});

test('cancelled half-way: what was not visited is said to be left out', async () => {
  const folder = await openRunFolder(place);
  let count = 0;
  let cancel = (): void => undefined;
  const wish = wishOf();
  const run = await runLocally({
    ...wish,
    plan: { ...wish.plan, politeness: { delay: 300, atOnce: 1 } },
    folder,
    underWay: ({ send }) => {
      cancel = () => send({ kind: 'cancel' });
    },
    kept: () => {
      count += 1;
      if (count === 1) cancel();
    },
  });
  await folder.close();
  expect(run).toMatchObject({ state: 'cancelled' });
  const pages = await pagesIn();
  expect(pages).toHaveLength(5);
  expect(pages.filter(({ state }) => state === 'skipped').length).toBeGreaterThanOrEqual(3);
});
