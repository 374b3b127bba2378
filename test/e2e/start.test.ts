import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../cli/encode.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'out', 'start');
const COMMAND = [join(ROOT, 'scripts', 'start.mjs'), '--headless'];
const PNG = [0x89, 0x50, 0x4e, 0x47];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PATIENCE = 120_000;

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

const start = (...words: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(process.execPath, [...COMMAND, ...words], { cwd: ROOT, maxBuffer: 10_000_000 }, (error, said, complained) => {
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, said, complained });
    });
  });

const written = (extension: string): Buffer => {
  const names = readdirSync(OUT).filter((name) => name.endsWith(`.${extension}`));
  expect(names, `one .${extension} in out/start`).toHaveLength(1);
  return readFileSync(join(OUT, names[0] ?? ''));
};

const begins = (file: Buffer, magic: readonly number[]): boolean => magic.every((byte, index) => file[index] === byte);

describe('npm start without a display', { timeout: PATIENCE }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lens-start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('audits the sample page and leaves a picture and the exported files', async () => {
    const { code, said, complained } = await start();
    expect(complained).toBe('');
    expect(code).toBe(0);
    expect(said).toContain('云溪县人民政府关于印发云溪县老旧小区加装电梯实施办法的通知');
    expect(begins(written('png'), PNG)).toBe(true);
    expect(begins(written('xlsx'), ZIP)).toBe(true);
    expect(written('md').toString()).toContain('老旧小区加装电梯');
    const report = JSON.parse(written('json').toString());
    expect(report).toMatchObject({ schema: 'disclosure-lens/report', version: 1, pageType: 'policy' });
    expect(report.page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/policy\/2025\/elevator\.html$/);
    expect(await isFree(Number(new URL(report.page.url).port)), 'the port is given back').toBe(true);
  });

  it('audits a file in an old character set as its bytes are', async () => {
    const file = join(folder, '关于停水的通知.html');
    const words = '<h1>关于停水的通知</h1><p>因管道检修，城关镇部分小区停水一天，请居民提前储水。</p>';
    writeFileSync(file, encode(`<html><head><meta charset="gbk"><title>通知</title></head><body>${words}</body></html>`, 'gb18030'));
    const { code } = await start(file);
    expect(code).toBe(0);
    expect(JSON.parse(written('json').toString()).page.title).toBe('关于停水的通知');
  });

  it('says in the panel’s own words why a page cannot be audited', async () => {
    const file = join(folder, 'picture.html');
    writeFileSync(file, '<!doctype html><title>公告</title><img src="notice.png" alt="">');
    const { code, complained } = await start(file);
    expect(code).toBe(1);
    expect(complained).toContain('这个页面没有检查成：页面上没有可读的文字。');
  });

  it('ends browser and server when it is interrupted', async () => {
    const hung = createHttpServer(() => undefined).listen(0, '127.0.0.1');
    await once(hung, 'listening');
    const address = hung.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(process.execPath, [...COMMAND, `http://127.0.0.1:${port}/`], { cwd: ROOT, stdio: 'ignore' });
    await once(hung, 'request');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    // The browser's end of the connection is gone with it.
    await expect.poll(() => new Promise((done) => hung.getConnections((_, count) => done(count)))).toBe(0);
    hung.close();
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.html'), '没有这个文件'],
    ['a PDF', () => join(ROOT, 'sample', 'files', 'home-care.pdf'), '这是 PDF 文件，不是网页'],
    ['an address nobody answers', () => 'http://127.0.0.1:65001/', '网站没有接受连接'],
    ['another kind of address', () => 'ftp://127.0.0.1/', '只能检查 http、https 或 file 开头的地址'],
  ])('says in one sentence what is wrong with %s', async (_, word, sentence) => {
    const { code, complained } = await start(word());
    expect(code).toBe(1);
    expect(complained.trim().split('\n')).toHaveLength(1);
    expect(complained).toContain(sentence);
  });
});

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
