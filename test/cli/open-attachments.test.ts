import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, DOCUMENTS } from '../../scripts/documents/open.ts';
import { openAttachments } from '../../src/cli/open-attachments.ts';
import type { Attachment } from '../../src/model/fact.ts';
import type { Report } from '../../src/model/report.ts';
import { run, scratch } from './run.ts';

const folder = scratch();
const asked: string[] = [];
let open = 0;
let most = 0;
let address = '';

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/fine.docx': (response) => response.end(bytesOf('draft.docx')),
  '/error.pdf': (response) => response.end('<!DOCTYPE html><html><body>出错了</body></html>'),
  '/locked.pdf': (response) => response.writeHead(403).end(),
  '/broken.pdf': (response) => response.writeHead(500).end(),
  '/second.docx': (response) =>
    asked.filter((path) => path === '/second.docx').length < 2 ? response.writeHead(503).end() : response.end(bytesOf('draft.docx')),
  '/silent.pdf': () => undefined,
};
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  if (!path.startsWith('/slow')) return (answers[path] ?? ((gone) => gone.writeHead(404).end()))(response);
  open += 1;
  most = Math.max(most, open);
  setTimeout(() => {
    open -= 1;
    response.end(bytesOf('plain.txt'));
  }, 60);
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  address = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  folder.remove();
});

const file = (href: string, url = `${address}${href}`): Attachment => ({
  name: href,
  href,
  extension: href.split('.').at(-1) ?? '',
  url,
  group: 0,
});
const fetching = () => ({ page: `${address}/page.html`, patience: 400, pauses: [1, 1] });

test('what comes of each file is told, in the order of the page', async () => {
  const paths = ['/fine.docx', '/gone.pdf', '/error.pdf', '/locked.pdf', '/broken.pdf', '/second.docx', '/silent.pdf'];
  const readings = await openAttachments(
    paths.map((path) => file(path)),
    fetching(),
  );
  expect(readings.map(({ file: { href }, verdict }) => `${href} ${verdict}`)).toEqual([
    '/fine.docx fine',
    '/gone.pdf dead',
    '/error.pdf error-page',
    '/locked.pdf blocked',
    '/broken.pdf refused',
    '/second.docx fine',
    '/silent.pdf timeout',
  ]);
  expect(asked.filter((path) => path === '/broken.pdf').length).toBe(3);
  expect(asked.filter((path) => path === '/gone.pdf').length).toBe(1);
});

test('a host is asked for two files at a time at most', async () => {
  await openAttachments(
    Array.from({ length: 8 }, (_, index) => file(`/slow-${index}.txt`)),
    fetching(),
  );
  expect(most).toBe(2);
});

test('a file without an address that can be fetched is not asked for', async () => {
  const before = asked.length;
  const readings = await openAttachments(
    [file('javascript:down(1)', ''), file('file:///etc/hosts.pdf', 'file:///etc/hosts.pdf')],
    fetching(),
  );
  expect(readings.map(({ verdict }) => verdict)).toEqual(['no-address', 'no-address']);
  expect(asked.length).toBe(before);
});

test('files of a page on this machine are found beside it, and nowhere above', async () => {
  mkdirSync(folder.path('site/files'), { recursive: true });
  copyFileSync(`${DOCUMENTS}/draft.docx`, folder.path('site/files/办法.docx'));
  copyFileSync(`${DOCUMENTS}/draft.docx`, folder.path('secret.docx'));
  writeFileSync(folder.path('site/page.html'), '');
  const beside = [encodeURI('files/办法.docx'), 'files/gone.docx', '../secret.docx', '/etc/passwd.pdf', '../../../../etc/passwd'];
  const readings = await openAttachments(
    beside.map((href) => file(href, '')),
    { page: folder.path('site/page.html'), patience: 400, pauses: [] },
  );
  expect(readings.map(({ verdict }) => verdict)).toEqual(['fine', 'dead', 'no-permission', 'no-address', 'no-address']);
});

const HOME_CARE = new URL('../../sample/policy/2025/home-care.html', import.meta.url).pathname;

test('the command opens attachments only when it is told to', async () => {
  const without: Report = JSON.parse((await run('--format', 'json', HOME_CARE)).out);
  expect(without.attachments).toBeUndefined();
  expect(without.checks.find(({ catalogue }) => catalogue === 'B2')).toMatchObject({
    outcome: 'not-assessable',
    reason: '附件还没有检查',
  });
  const { code, out } = await run('--attachments', '--format', 'json', '--day', '2025-12-01', HOME_CARE);
  const report: Report = JSON.parse(out);
  expect(code).toBe(0);
  expect(report.attachments?.map(({ kind, chips, differences }) => ({ kind, chips, differences }))).toEqual([
    { kind: 'docx', chips: ['downloadable', 'text'], differences: null },
    { kind: 'pdf', chips: ['downloadable', 'text', 'three-identical'], differences: 0 },
    { kind: 'docx', chips: ['downloadable', 'text', 'three-identical'], differences: 0 },
  ]);
  const shown = await run('--attachments', '--format', 'markdown', '--day', '2025-12-01', HOME_CARE);
  expect(shown.out).toContain('| PDF | 71 KB | 1 | 可下载、文本型、三版一致 | 无 |');
}, 60_000);
