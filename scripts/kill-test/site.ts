import { createServer } from 'node:http';

/** A small site of numbered notices with a list in pages, and how often each address was asked for. */
export interface NumberedSite {
  readonly base: string;
  readonly list: string;
  readonly asked: ReadonlyMap<string, number>;
  readonly close: () => void;
}

const A_LIST = 25;

/** Serves so many notices on this machine alone; where asked to, each with a file of its own. */
export const serveNumbered = async (pages: number, withFiles = false): Promise<NumberedSite> => {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const body = answer(path, pages, withFiles);
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '<title>404</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return { base, list: `${base}/zwgk/index.html`, asked, close: () => server.close() };
};

const answer = (path: string, pages: number, withFiles: boolean): string | null => {
  if (withFiles && path.startsWith('/files/')) return FILE;
  const page = /^\/zwgk\/(\d+)\.html$/u.exec(path)?.[1];
  if (page !== undefined && Number(page) < pages) return withFiles ? withFile(notice(Number(page)), Number(page)) : notice(Number(page));
  const list = /^\/zwgk\/index(?:_(\d+))?\.html$/u.exec(path);
  return list === null ? null : listPage(Number(list[1] ?? 0), pages);
};

/** A table that is read in no time. */
const FILE = '项目,金额\n农村公路养护,12.5\n';

const withFile = (page: string, number: number): string =>
  page.replace('</div></body>', `<p>附件：<a href="/files/${number}.csv">养护计划表.csv</a></p></div></body>`);

const dayOf = (number: number): string => new Date(Date.UTC(2025, 0, 1) + (number % 300) * 86_400_000).toISOString().slice(0, 10);

const titleOf = (number: number): string => `临溪县人民政府办公室关于做好第${number + 1}批农村公路养护工作的通知`;

const listPage = (number: number, pages: number): string => {
  const last = Math.ceil(pages / A_LIST) - 1;
  const own = Array.from({ length: A_LIST }, (_, index) => number * A_LIST + index).filter((one) => one < pages);
  const items = own.map((one) => `<li><a href="/zwgk/${one}.html">${titleOf(one)}</a><span>${dayOf(one)}</span></li>`).join('\n');
  const next = number < last ? `<a href="/zwgk/index_${number + 1}.html">下一页</a>` : '';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政策文件-临溪县人民政府</title></head><body>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/index.html">政策文件</a></div><ul class="list">${items}</ul><div class="pages">${next}</div></body></html>`;
};

/** A numbered notice. */
export const notice = (number: number): string => {
  const text = `各乡镇人民政府，县政府各部门：为做好第${number + 1}批农村公路养护工作，经县人民政府同意，现将有关事项通知如下。`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${titleOf(number)}-临溪县人民政府</title></head><body>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/index.html">政策文件</a></div>
<table class="info"><tr><td>索引号：</td><td>LX-${number}</td><td>发文字号：</td><td>${number % 7 === 0 ? '' : `临政办发〔2025〕${number + 1}号`}</td></tr>
<tr><td>成文日期：</td><td>${dayOf(number)}</td><td>发布日期：</td><td>${dayOf(number)}</td></tr></table>
<h1>${titleOf(number)}</h1><div class="content"><p>${text}</p>${`<p>一、落实养护责任。各乡镇要明确专人负责，按月巡查并做好记录。</p>`.repeat(6)}
<p>临溪县人民政府办公室</p><p>${dayOf(number).replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')}</p></div></body></html>`;
};
