import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { gzipSync } from 'node:zlib';
import { encode } from './encode.ts';
import { POLICY } from './run.ts';

/** A site on this machine that answers in every bad way. */
export interface Site {
  readonly address: string;
  /** The same over https, with a certificate nobody signed. */
  readonly secure: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

const page = readFileSync(POLICY);
const MEGABYTE = Buffer.alloc(1024 * 1024, '<p>停车</p>');

/** Opens the site. */
export const openSite = async (): Promise<Site> => {
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    asked.push(request.url ?? '');
    const path = (request.url ?? '').split('?')[0] ?? '';
    (ANSWERS[path] ?? missing)(response, request.url ?? '');
  };
  const plain = createServer(answer);
  const pem = (name: string): string => readFileSync(new URL(`./certificate/${name}.pem`, import.meta.url), 'utf8');
  const secure = createSecureServer({ key: pem('key'), cert: pem('certificate') }, answer);
  const [port, securePort] = await Promise.all([listen(plain), listen(secure)]);
  return {
    address: `http://127.0.0.1:${port}`,
    secure: `https://127.0.0.1:${securePort}`,
    asked,
    close: () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};

type Answer = (response: ServerResponse, url: string) => void;

const missing: Answer = (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>没有</p>');
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, { 'content-type': 'text/html' }).end('<p>出错</p>');
const to =
  (location: (url: string) => string): Answer =>
  (response, url) =>
    response.writeHead(302, { location: location(url) }).end();
const body =
  (type: string, content: string | Uint8Array): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(content);

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page.html': body('text/html; charset=utf-8', page),
  '/gbk.html': body('text/html; charset=GBK', encode(page.toString('utf8').replace('<meta charset="utf-8">', ''), 'gb18030')),
  '/gzip.html': (response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/moved': to(() => '/moved-again'),
  '/moved-again': to(() => 'page.html'),
  '/loop': to(() => '/loop-2'),
  '/loop-2': to(() => '/loop'),
  '/longer': to((url) => `${url}${url.includes('?') ? 'a' : '?a'}`),
  '/to-script': to(() => 'javascript:alert(1)'),
  '/to-file': to(() => 'file:///etc/passwd'),
  '/401': status(401),
  '/403': status(403),
  '/412': status(412),
  '/429': status(429),
  '/500': status(500),
  '/503': status(503),
  '/empty': body('text/html', ''),
  '/pdf': body('text/html', '%PDF-1.7\n1 0 obj'),
  '/script-only': body('text/html', '<!DOCTYPE html><html><body><div id="app"></div><script src="/app.js"></script></body></html>'),
  '/silent': () => undefined,
  '/never-ends': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = setInterval(() => response.write('<p>停车</p>'), 50);
    response.on('close', () => clearInterval(more));
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write('<p>停车</p>', () => response.destroy());
  },
  '/60mb-said': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(60 * 1024 * 1024) });
    response.write(MEGABYTE);
  },
  '/60mb-unsaid': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (left: number): void => {
      if (left === 0) response.end();
      else if (!response.destroyed) response.write(MEGABYTE, () => more(left - 1));
    };
    more(60);
  },
  '/60mb-packed': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60 * 1024 * 1024, 32)));
  },
};

const listen = (server: Server): Promise<number> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
