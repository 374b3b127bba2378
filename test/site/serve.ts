import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zip } from '../../src/report/render/zip.ts';
import { encode } from '../layouts/encode.ts';
import { type Article, cleanArticle } from './article.ts';
import { HOSTILE, type Hostile } from './hostile.ts';
import { articlePage, sitePage } from './layouts.ts';
import { listPage, pageNumber, store } from './lists.ts';
import { COLUMNS, makeSite, type TestSite } from './site.ts';

/** What the server saw of its visitors. */
export interface Seen {
  readonly requests: number;
  /** Most requests in any second, by the host they asked for. */
  readonly mostPerSecond: Readonly<Record<string, number>>;
  /** Shortest time between two requests to the same host, milliseconds. */
  readonly shortestGap: Readonly<Record<string, number>>;
  /** How often each path was asked for that was asked for more than once. */
  readonly repeated: Readonly<Record<string, number>>;
}

/** A test site that is being served. */
export interface Served {
  readonly port: number;
  readonly seen: () => Seen;
  readonly close: () => void;
}

/** Serves a site of so many pages on this machine. */
export const serve = (pages: number): Promise<Served> => {
  const site = makeSite(pages);
  const times = new Map<string, number[]>();
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const own = times.get(host) ?? [];
    times.set(host, own);
    own.push(performance.now());
    const count = (asked.get(request.url ?? '') ?? 0) + 1;
    asked.set(request.url ?? '', count);
    respond(site, request, response, count);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, seen: () => summed(times, asked), close: () => server.close().closeAllConnections() ?? undefined });
    });
  });
};

const summed = (times: ReadonlyMap<string, readonly number[]>, asked: ReadonlyMap<string, number>): Seen => ({
  requests: [...times.values()].reduce((sum, own) => sum + own.length, 0),
  mostPerSecond: Object.fromEntries([...times].map(([host, own]) => [host, mostIn(own, 1_000)])),
  shortestGap: Object.fromEntries(
    [...times].map(([host, own]) => [host, Math.min(...own.slice(1, 100_000).map((at, index) => at - (own[index] ?? 0)))]),
  ),
  repeated: Object.fromEntries([...asked].filter(([, count]) => count > 1)),
});

const mostIn = (times: readonly number[], span: number): number => {
  let most = 0;
  let first = 0;
  for (const [index, at] of times.entries()) {
    while (at - (times[first] ?? at) >= span) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
};

const send = (response: ServerResponse, body: string | Uint8Array, type = 'text/html; charset=utf-8', status = 200): void => {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
};

const ROBOTS = 'User-agent: *\nDisallow: /private/\n';
const NOTHING = sitePage('404', {}, '<p>Not Found</p>');

/** What is sent. */
interface Reply {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
}

const MISSING: Reply = { body: NOTHING, status: 404 };

const respond = (site: TestSite, request: IncomingMessage, response: ServerResponse, count: number): void => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const hostile = HOSTILE.find(({ path }) => path === url.pathname || `${path}.again` === url.pathname);
  if (hostile !== undefined) respondBadly(hostile, response, count, url.pathname.endsWith('.again'));
  else {
    const { body, type, status } = replyTo(site, url);
    send(response, body, type, status);
  }
};

const replyTo = (site: TestSite, url: URL): Reply => {
  if (url.pathname === '/robots.txt') return { body: ROBOTS, type: 'text/plain' };
  if (url.pathname.startsWith('/files/')) return fileReply(site, url.pathname);
  if (url.pathname.includes('dataproxy')) {
    const column = COLUMNS[Number(url.searchParams.get('column'))];
    return column === undefined ? MISSING : { body: store(site, column, pageNumber(url)), type: 'text/xml; charset=utf-8' };
  }
  const column = COLUMNS.find(({ path }) => url.pathname.startsWith(path));
  if (column === undefined) return MISSING;
  const article = site.articleAt(url.pathname);
  const html = article === null ? listPage(site, column, pageNumber(url)) : articlePage(article, column.layout, column.charset);
  return html === null ? MISSING : { body: encode(html, column.charset), type: 'text/html' };
};

/** Far from the numbers of other pages. */
const SPARE = 1_000_003;
const fine = (hostile: Hostile): string => {
  const column = COLUMNS[1] ?? { name: '', path: '', kind: 'notice' as const };
  return articlePage(cleanArticle(SPARE + HOSTILE.indexOf(hostile), column), 0, 'utf-8');
};
const EMPTY_PAGE = sitePage('名单查询', {}, '<div id="app"></div><script src="/js/app.js"></script><script>render("app");</script>');
const MEGABYTE = `<p>${'影像资料说明。'.repeat(50_000)}</p>`;

const respondBadly = (hostile: Hostile, response: ServerResponse, count: number, again: boolean): void => {
  const answers: Readonly<Record<Hostile['kind'], () => void>> = {
    slow: () => void setTimeout(() => send(response, fine(hostile)), 900),
    hang: () => undefined,
    forbidden: () => send(response, '<p>403</p>', 'text/html', 403),
    'too-many': () => {
      if (count <= 2) response.setHeader('retry-after', '1');
      send(response, fine(hostile), 'text/html', count > 2 ? 200 : 429);
    },
    error: () => send(response, '<p>500</p>', 'text/html', 500),
    'error-once': () => (count > 1 ? send(response, fine(hostile)) : send(response, '', 'text/html', 502)),
    loop: () => redirect(response, `${hostile.path}${again ? '' : '.again'}`),
    moved: () => (again ? send(response, fine(hostile)) : redirect(response, `${hostile.path}.again`)),
    captcha: () =>
      send(response, '<html><head><title>安全验证</title></head><body><p>请输入验证码后继续访问</p><input name="code"></body></html>'),
    scripted: () => send(response, EMPTY_PAGE),
    gone: () => send(response, NOTHING, 'text/html; charset=utf-8', 404),
    'says-gone': () => send(response, '<html><head><title>提示</title></head><body><p>您访问的页面不存在或已删除。</p></body></html>'),
    huge: () => pour(response, 30),
    cut: () => void response.socket?.destroy(),
    pdf: () => send(response, '%PDF-1.4\n%%EOF', 'application/pdf'),
    'kept-from-robots': () => send(response, fine(hostile)),
  };
  answers[hostile.kind]();
};

const redirect = (response: ServerResponse, to: string): void => {
  response.writeHead(302, { location: to });
  response.end();
};

/** A page of so many megabytes, as fast as it is taken. */
const pour = (response: ServerResponse, megabytes: number): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.on('error', () => undefined);
  const more = (left: number): void => {
    if (left === 0 || response.destroyed) response.end();
    else response.write(MEGABYTE, () => more(left - 1));
  };
  more(megabytes);
};

const fileReply = (site: TestSite, path: string): Reply => {
  const index = Number(/^\/files\/(\d+)\.docx$/u.exec(path)?.[1] ?? -1);
  const article = index < 0 ? null : site.articleNumbered(index);
  if (article === null) return MISSING;
  return { body: wordFile(article), type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
};

/** The article as a text file of a word processor. */
const wordFile = ({ title, number, lines, fileLines, organ, signed, closing }: Article): Uint8Array => {
  const texts = [title, number, ...(fileLines ?? lines), organ, signed, ...closing]
    .filter((line) => line !== '')
    .map((line) => line.replace(/<span[\s\S]*?<\/span>|<[^>]*>/gu, ''));
  const body = texts.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const office = 'http://schemas.openxmlformats.org';
  return zip([
    {
      path: '[Content_Types].xml',
      text: `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      path: '_rels/.rels',
      text: `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: 'word/document.xml',
      text: `<?xml version="1.0"?><w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
  ]);
};

const pages = Number(process.env.TEST_SITE_PAGES ?? 0);
if (process.send !== undefined && pages > 0) {
  const served = await serve(pages);
  process.send({ port: served.port });
  process.on('message', () => process.send?.({ seen: served.seen() }));
  process.on('disconnect', () => process.exit());
}
