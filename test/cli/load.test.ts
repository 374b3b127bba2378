import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPage } from '../../src/cli/load.ts';
import { isFailure } from '../../src/model/failure.ts';
import { encodeWide } from './encode.ts';
import { POLICY, scratch } from './run.ts';
import { openSite, type Site } from './site.ts';

const NUMBER = '临政办〔2022〕22号';
const folder = scratch();
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => {
  site.close();
  folder.remove();
});

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
};

/** One sentence on what is wrong, one on what to do, in Chinese, without codes or addresses of this machine. */
const expectFailure = async (input: string, code: string, patience = 10_000): Promise<void> => {
  const result = await loadPage(input, patience);
  expect(result).toMatchObject({ failure: true, code });
  if (!isFailure(result)) return;
  expect(result.message).toMatch(/^[^。]*\p{sc=Han}[^。]*。$/u);
  expect(result.advice).toMatch(/^[^。]*\p{sc=Han}[^。]*。$/u);
  expect(`${result.message}${result.advice}`).not.toMatch(/Error|E[A-Z]{4,}|\bat |undefined/u);
  expect(`${result.message}${result.advice}`).not.toContain(tmpdir());
};

describe('pages that load', () => {
  test.each(['/page.html', '/gbk.html', '/gzip.html', '/moved'])('%s', async (path) => {
    const loaded = await loadPage(site.address + path, 10_000);
    expect(loaded).toMatchObject({
      url: site.address + (path === '/moved' ? '/page.html' : path),
      charset: path === '/gbk.html' ? 'gbk' : 'utf-8',
    });
    expect('text' in loaded && loaded.text).toContain(NUMBER);
  });
  test('only the page itself is asked for', async () => {
    const before = site.asked.length;
    await loadPage(`${site.address}/page.html`, 10_000);
    expect(site.asked.slice(before)).toEqual(['/page.html']);
  });
  test('a path, a file address, a path with Windows strokes', async () => {
    mkdirSync(folder.path('子 文件夹'), { recursive: true });
    const path = file('子 文件夹/页面 1.html', `<p>${NUMBER}</p>`);
    const loaded = { text: `<p>${NUMBER}</p>`, url: pathToFileURL(path).href };
    expect(await loadPage(path, 1)).toMatchObject(loaded);
    expect(await loadPage(pathToFileURL(path).href, 1)).toMatchObject(loaded);
    expect(await loadPage(` ${path} `, 1)).toMatchObject(loaded);
    if (process.platform !== 'win32') expect(await loadPage(path.replaceAll('/', '\\'), 1)).toMatchObject(loaded);
  });
  test('a page saved by a browser knows where it came from', async () => {
    const path = file(
      'saved.html',
      `<!DOCTYPE html>\n<!-- saved from url=(0044)http://www.linjiang.example/zwgk/5120.html -->\n<p>${NUMBER}</p>`,
    );
    expect(await loadPage(path, 1)).toMatchObject({ url: 'http://www.linjiang.example/zwgk/5120.html' });
    const script = file('script.html', `<!-- saved from url=(0017)javascript:alert(1) -->\n<p>${NUMBER}</p>`);
    expect(await loadPage(script, 1)).toMatchObject({ url: pathToFileURL(script).href });
  });
});

describe('files that are no page', () => {
  test('missing, a folder, a name that is an address', async () => {
    await expectFailure(folder.path('nothing.html'), 'missing-file');
    await expectFailure(`${POLICY}/below.html`, 'missing-file');
    await expectFailure('x'.repeat(5_000), 'missing-file');
    await expectFailure(folder.path('.'), 'directory');
    await expectFailure('www.linjiang.example/zwgk/5120.html', 'missing-file');
    expect(await loadPage('www.linjiang.example', 1)).toMatchObject({ advice: expect.stringContaining('https://') });
    await expectFailure('file://server/share/a.html', process.platform === 'win32' ? 'missing-file' : 'bad-address');
    await expectFailure('', 'directory');
  });
  test.each([
    ['empty.html', '', 'empty'],
    ['blank.html', ' \r\n\t', 'empty'],
    ['mark.html', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['a.pdf', '%PDF-1.7\n', 'pdf'],
    ['disguised.html', '\r\n%PDF-1.4\n', 'pdf'],
    ['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'image'],
    ['a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'image'],
    ['a.gif', 'GIF89a', 'image'],
    ['a.webp', 'RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'image'],
    ['a.bmp', 'BM\u0001\u0002\u0003\u0004\0\0\0\0', 'image'],
    ['a.svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'image'],
    ['a.docx', 'PK\u0003\u0004\u0014\u0000[Content_Types].xml', 'archive'],
    ['a.ofd', 'PK\u0003\u0004\u0014\u0000OFD.xml', 'archive'],
    ['a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'office'],
    ['a.rar', 'Rar!\u001a\u0007', 'archive'],
    ['a.gz', Uint8Array.of(0x1f, 0x8b, 8, 0), 'archive'],
    ['random.html', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919 + (index >> 3) * 104_729) % 256), 'binary'],
    ['text.html', '只有一句话，没有标记。', 'not-html'],
    ['wide.html', encodeWide('只有一句话，没有标记。', 'le', true), 'not-html'],
  ])('%s', async (name, content, code) => {
    await expectFailure(file(name, content), code);
  });
  test('60 MB are not read', async () => {
    truncateSync(file('big.html', '<p>'), 60 * 1024 * 1024);
    await expectFailure(folder.path('big.html'), 'too-big');
  });
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('no permission', async () => {
    chmodSync(file('locked.html', '<p>'), 0);
    await expectFailure(folder.path('locked.html'), 'forbidden-file');
  });
});

describe('addresses that give no page', () => {
  test.each(['ftp://www.linjiang.example/a', 'javascript:alert(1)', 'chrome://newtab', 'mailto:a@linjiang.example', 'about:blank'])(
    '%s',
    async (input) => {
      await expectFailure(input, 'unsupported-address');
    },
  );
  test.each(['http://', 'https://user:secret@www.linjiang.example/', 'http://[::1'])('%s', async (input) => {
    await expectFailure(input, 'bad-address');
  });
  test.each([
    ['/nothing', 'not-found'],
    ['/401', 'login'],
    ['/403', 'forbidden'],
    ['/412', 'forbidden'],
    ['/429', 'too-many'],
    ['/500', 'server-error'],
    ['/503', 'server-error'],
    ['/empty', 'empty'],
    ['/pdf', 'pdf'],
    ['/loop', 'redirect-loop'],
    ['/longer', 'redirect-loop'],
    ['/to-script', 'bad-redirect'],
    ['/to-file', 'bad-redirect'],
    ['/cut', 'broken'],
    ['/60mb-said', 'too-big'],
    ['/60mb-unsaid', 'too-big'],
    ['/60mb-packed', 'too-big'],
  ])('%s', async (path, code) => {
    await expectFailure(site.address + path, code, 20_000);
  });
  test('no answer, and a page that never ends', async () => {
    await expectFailure(`${site.address}/silent`, 'no-answer', 300);
    await expectFailure(`${site.address}/never-ends`, 'slow', 500);
  });
  test('a certificate nobody signed, and no encryption where it was expected', async () => {
    await expectFailure(`${site.secure}/page.html`, 'certificate');
    await expectFailure(`${site.address.replace('http:', 'https:')}/page.html`, 'encryption');
  });
  test('nobody there, and nobody of that name', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((done) => server.close(done));
    await expectFailure(`http://127.0.0.1:${port}/`, 'refused');
    await expectFailure('http://nobody.invalid/', 'unknown-host');
  });
});
