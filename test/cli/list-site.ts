import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FINE } from './run.ts';

/** A site with one list, whose pages have no fault of their own. */
export interface ListSite {
  readonly list: string;
  readonly host: string;
  readonly close: () => void;
}

const TAGS = { ArticleTitle: '临江县人民政府', PubDate: '2026-06-01 09:00', ContentSource: '临江县人民政府', ColumnName: '工作动态' };
const COLUMN = { ColumnDescription: '临江县工作动态', ColumnKeywords: '动态', ColumnType: '工作动态' };
const metas = Object.entries({ ...TAGS, ...COLUMN }).map(([name, content]) => `<meta name="${name}" content="${content}">`);
const fine = readFileSync(FINE, 'utf8').replace('</head>', `${metas.join('')}</head>`);

/** Opens a site whose list of these pages is dated so; those named dead do not exist. */
export const openListSite = async (pages: readonly string[], day: string, dead: () => readonly string[]): Promise<ListSite> => {
  const items = pages.map((name) => `<li><a href="/a/${name}.html">关于做好${name}事项的通知</a><span>${day}</span></li>`).join('');
  const list = `<!DOCTYPE html><meta charset="utf-8"><title>工作动态</title><p>当前位置：<a href="/">首页</a> &gt; <a href="/list/">工作动态</a></p><h1>工作动态</h1><ul>${items}</ul>`;
  const server = createServer((request, response) => {
    const name = decodeURIComponent(/^\/a\/([^/]+)\.html$/u.exec(request.url ?? '')?.[1] ?? '');
    const body = request.url === '/list/' ? list : pages.includes(name) && !dead().includes(name) ? fine : null;
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { list: `http://${host}/list/`, host, close: () => server.close() };
};
