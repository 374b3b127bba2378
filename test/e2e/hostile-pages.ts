import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notice } from '../../scripts/kill-test/site.ts';
import { encode } from '../layouts/encode.ts';

/** A request as the server saw it. */
interface SeenRequest {
  readonly path: string;
  readonly at: number;
}

/** A small site on which everything goes wrong that can. */
export interface HostileSite {
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
  readonly close: () => void;
}

/** How the page of each path must end, and what is said of it; no words where it is audited. In the order in which it is pasted. */
export const ENDS: readonly (readonly [path: string, state: string, words: RegExp])[] = [
  ['/ok/1.html', 'audited', /^$/u],
  ['/scripted.html', 'audited', /^$/u],
  ['/captcha.html', 'blocked', /验证码/u],
  ['/ok/2.html', 'audited', /^$/u],
  ['/forbidden.html', 'blocked', /拒绝了访问（403）/u],
  ['/ok/3.html', 'audited', /^$/u],
  ['/too-many.html', 'audited', /^$/u],
  ['/loop.html', 'failed', /跳转/u],
  ['/moved.html', 'audited', /^$/u],
  ['/ok/4.html', 'audited', /^$/u],
  ['/slow.html', 'audited', /^$/u],
  ['/gb18030.html', 'audited', /^$/u],
  ['/gone.html', 'vanished', /不存在（404）/u],
  ['/private/1.html', 'skipped', /robots\.txt 不允许/u],
  ['/ok/5.html', 'audited', /^$/u],
  ['/error.html', 'failed', /服务器出错（500）/u],
  ['/huge.html', 'audited', /^$/u],
];

const ROBOTS = 'User-agent: *\nDisallow: /private/\n';
const CAPTCHA = '<title>安全验证</title><p>请输入验证码后继续访问</p><input name="code">';
const LIST_ITEMS = [1, 2, 3].map(
  (one) => `<li><a href="/ok/${one}.html">关于第${one}批公路养护工作的通知</a><span>2025-01-0${one}</span></li>`,
);

/** The same notice, its text put there by a script a moment after the page was loaded. */
const SCRIPTED = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>公路养护-临溪县人民政府</title></head><body><div id="app"></div><script>
setTimeout(() => { document.querySelector('#app').innerHTML = ${JSON.stringify(bodyOf(notice(40)))}; }, 300);</script></body></html>`;

function bodyOf(page: string): string {
  return /<body>([\s\S]*)<\/body>/u.exec(page)?.[1] ?? '';
}

/** Serves it on this machine and notes each request. */
export const serveHostile = async (): Promise<HostileSite> => {
  const seen: SeenRequest[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    seen.push({ path, at: performance.now() });
    counts.set(path, (counts.get(path) ?? 0) + 1);
    answer(path, counts.get(path) ?? 1, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, seen, close: () => server.close().closeAllConnections() };
};

const html = (response: ServerResponse, body: string | Uint8Array, status = 200, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
};

const answer = (path: string, count: number, response: ServerResponse): void => {
  const ways: Readonly<Record<string, () => void>> = {
    '/robots.txt': () => html(response, ROBOTS, 200, { 'content-type': 'text/plain' }),
    '/scripted.html': () => html(response, SCRIPTED),
    '/captcha.html': () => html(response, CAPTCHA),
    '/forbidden.html': () => html(response, '<p>403</p>', 403),
    '/too-many.html': () => (count === 1 ? html(response, '<p>429</p>', 429, { 'retry-after': '6' }) : html(response, notice(41))),
    '/loop.html': () => html(response, '', 302, { location: '/loop.html?again' }),
    '/loop.html?again': () => html(response, '', 302, { location: '/loop.html' }),
    '/moved.html': () => html(response, '', 302, { location: '/moved.html?again' }),
    '/moved.html?again': () => html(response, notice(42)),
    '/slow.html': () => void setTimeout(() => html(response, notice(43)), 4_000),
    '/gb18030.html': () =>
      html(response, encode(notice(44).replace('charset="utf-8"', 'charset="gb18030"'), 'gb18030'), 200, { 'content-type': 'text/html' }),
    '/error.html': () => html(response, '<p>500</p>', 500),
    '/huge.html': () => html(response, notice(45).replace('</div></body>', `${'<p>养护资料说明。</p>'.repeat(1_100_000)}</div></body>`)),
  };
  const ordinary = /^\/(?:ok|private)\/(\d+)\.html$/u.exec(path)?.[1];
  const page = /^\/list\/index(?:_(\d+))?\.html$/u.exec(path);
  const way = ways[path];
  if (way !== undefined) way();
  else if (ordinary !== undefined) html(response, notice(Number(ordinary)));
  else if (page !== null) html(response, listPage(Number(page[1] ?? 0)));
  else html(response, '<title>404</title>', 404);
};

/** A list that always has one page more, and nothing new on it. */
const listPage = (number: number): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政策文件</title></head><body><ul class="list">${LIST_ITEMS.join('')}</ul>
<div class="pages"><a href="/list/index_${number + 1}.html">下一页</a></div></body></html>`;
