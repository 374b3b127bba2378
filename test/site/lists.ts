import { SITE } from './article.ts';
import { position, sitePage } from './layouts.ts';
import type { Entry, SiteColumn, TestSite } from './site.ts';

/** Entries on one page of a list. */
const ROWS = 20;

/** How many pages a column's list has. */
const pagesOf = (site: TestSite, { number }: SiteColumn): number => Math.max(1, Math.ceil(site.entriesOf(number).length / ROWS));

/** A page of a column's list, counted from 1; null where there is none. An endless one shows its last page again for ever. */
export const listPage = (site: TestSite, column: SiteColumn, asked: number): string | null => {
  const all = pagesOf(site, column);
  const isBeyond = asked > all;
  if (asked < 1 || (isBeyond && column.pager !== 'endless')) return null;
  const page = Math.min(asked, all);
  const entries = site.entriesOf(column.number).slice((page - 1) * ROWS, page * ROWS);
  const middle = `${position(column.name, column.path)}
${tree(site)}
<div class="list-box">${column.pager === 'store' ? store(site, column, 1) : `<ul class="list">${entries.map(row).join('\n')}</ul>`}
${column.number === 1 && page === 1 ? '<p><a href="http://localhost/elsewhere.html">关于转载其他网站信息的公告</a> <span>2025-12-01</span></p>' : ''}
${pager(column, asked, all)}</div>`;
  const metas = {
    SiteName: SITE,
    SiteDomain: '127.0.0.1',
    SiteIDCode: '1234000009',
    ColumnName: column.name,
    ColumnDescription: `${SITE}网站${column.name}栏目`,
    ColumnKeywords: `${column.name},示例市`,
    ColumnType: '政策文件',
  };
  return sitePage(column.name, metas, middle, column.charset);
};

const row = ({ path, title, day }: Entry): string => `<li><a href="${path}" title="${title}">${title}</a><span>${day}</span></li>`;

const tree = ({ columns }: TestSite): string =>
  `<div class="left-menu"><ul>${columns.map(({ name, path }) => `<li><a href="${path}">${name}</a></li>`).join('')}</ul></div>`;

/** Entries in a data store: this page's, and where the next group is. */
export const store = (site: TestSite, column: SiteColumn, page: number): string => {
  const all = pagesOf(site, column);
  const entries = site.entriesOf(column.number).slice((page - 1) * ROWS, page * ROWS);
  const next =
    page < all
      ? `<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?column=${column.number}&amp;page=${page + 1}"></a>]]></nextgroup>`
      : '';
  const records = entries.map((entry) => `<record><![CDATA[${row(entry)}]]></record>`).join('');
  const data = `<datastore>${next}<recordset>${records}</recordset></datastore>`;
  return page === 1 ? `<div id="entries"></div><script type="text/xml">${data}</script>` : data;
};

const pager = ({ pager: kind }: SiteColumn, page: number, all: number): string => {
  const link = (to: number, words: string): string => `<a href="?page=${to}">${words}</a>`;
  if (kind === 'script') return `<script>createPageHTML(${all}, ${page - 1}, "index", "html");</script>`;
  if (kind === 'boxed')
    return `<div id="page_div"></div><script>createPageHTML('page_div',${all}, ${page},'list','shtml',${all * ROWS})</script>`;
  if (kind === 'object') return `<script>Pager({size:${all}, current:${page - 1}, prefix:'index',suffix:'html'});</script>`;
  if (kind === 'count') return `<script>var currentPage = ${page - 1}; var countPage = ${all};</script>`;
  if (kind === 'endless') return `<div class="pages">${link(page + 1, '下一页')}</div>`;
  if (kind === 'store') return '';
  const next = kind === 'onclick' ? `<a href="#" onclick="location.href='?page=${page + 1}'">下一页</a>` : link(page + 1, '下一页');
  const numbers = kind === 'numbers' ? Array.from({ length: all }, (_, at) => link(at + 1, String(at + 1))).join(' ') : '';
  return `<div class="pages">共${all}页 ${numbers} ${page < all ? next : ''}</div>`;
};

// index_3.html, list_3.shtml
const NUMBERED = /(index|list)_(\d{1,4})\.s?html$/u;

/** Which page of its list an address asks for. */
export const pageNumber = (url: URL): number => {
  const [, name, number] = NUMBERED.exec(url.pathname) ?? [];
  if (number !== undefined) return Number(number) + (name === 'index' ? 1 : 0);
  return Number(url.searchParams.get('page') ?? 1);
};
