import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchFile } from '../../src/extension/fetch-file.ts';

const MEGABYTE = 1024 * 1024;
let origin = '';

/** Writes so many megabytes as fast as they are taken, without saying how many. */
const pour = (response: ServerResponse, megabytes: number): void => {
  const part = Buffer.alloc(MEGABYTE);
  const next = (left: number): void => {
    if (left === 0 || response.destroyed) response.end();
    else response.write(part, () => next(left - 1));
  };
  next(megabytes);
};

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/fine': (response) => response.writeHead(200, { 'content-length': '6' }).end('abcdef'),
  '/gone': (response) => response.writeHead(404).end('a page that says so'),
  '/declared': (response) => {
    response.writeHead(200, { 'content-length': String(51 * MEGABYTE) });
    response.write('begins');
  },
  '/undeclared': (response) => pour(response, 60),
  '/silent': () => undefined,
  '/stuck': (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('begins');
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('begins', () => response.destroy());
  },
};
const server = createServer((request, response) => answers[request.url ?? '']?.(response));

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  origin = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = async (path: string, stop = new AbortController()) => {
  let size = 0;
  const totals = new Set<number | null>();
  const take = (part: Uint8Array, total: number | null): void => {
    size += part.length;
    totals.add(total);
  };
  const end = await fetchFile(
    path.startsWith('http') ? path : origin + path,
    { signal: stop.signal, take },
    { silence: 300, whole: 5_000 },
  );
  return { end, size, totals: [...totals] };
};

test('a file comes in parts, with its length where the site tells it', async () => {
  expect(await fetched('/fine')).toEqual({ end: { kind: 'answer', status: 200 }, size: 6, totals: [6] });
});

test('of a refusal nothing is taken', async () => {
  expect(await fetched('/gone')).toEqual({ end: { kind: 'answer', status: 404 }, size: 0, totals: [] });
});

test('a file beyond the cap is left, by what the site says or by what comes', async () => {
  expect(await fetched('/declared')).toMatchObject({ end: { kind: 'none', verdict: 'too-large' }, size: 0 });
  const { end, size } = await fetched('/undeclared');
  expect(end).toEqual({ kind: 'none', verdict: 'too-large' });
  expect(size).toBeLessThanOrEqual(50 * MEGABYTE);
});

test('silence is a time-out, whether nothing came or not all', async () => {
  expect((await fetched('/silent')).end).toEqual({ kind: 'none', verdict: 'timeout' });
  expect((await fetched('/stuck')).end).toEqual({ kind: 'none', verdict: 'timeout' });
});

test('a broken connection and a site that is not there are told from a time-out', async () => {
  expect((await fetched('/cut')).end).toEqual({ kind: 'none', verdict: 'offline' });
  expect((await fetched('http://127.0.0.1:9/')).end).toEqual({ kind: 'none', verdict: 'offline' });
});

test('what the user stops is stopped', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  expect((await fetched('/stuck', stop)).end).toEqual({ kind: 'none', verdict: 'cancelled' });
});
