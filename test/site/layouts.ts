import { type Article, SITE } from './article.ts';

const NAV = ['首页', '要闻动态', '政务公开', '办事服务', '互动交流', '数据开放', '走进示例'];
const SERVICES = [
  '户籍办理',
  '婚姻登记',
  '社会保障',
  '住房公积金',
  '不动产登记',
  '出入境办理',
  '交通出行',
  '医疗卫生',
  '教育入学',
  '法律服务',
  '企业开办',
  '税务办理',
];
const YEARS = ['2023', '2024', '2025', '2026'];

/** Style, menus and scripts of about the size that pages of such sites have. */
const STYLE = Array.from(
  { length: 60 },
  (_, index) =>
    `.box-${index}{margin:${index % 9}px auto;padding:${index % 7}px;font-size:${12 + (index % 6)}px;line-height:1.8;color:#333}`,
).join('\n');

const menu = (): string =>
  NAV.map(
    (name, at) =>
      `<li class="item${at}"><a href="/${at === 0 ? '' : `nav${at}/`}" target="_blank">${name}</a><div class="drop">${SERVICES.map((service, sub) => `<a href="/nav${at}/s${sub}/" title="${service}">${service}</a>`).join('')}</div></li>`,
  ).join('\n');

const HEADER = `<div class="header"><a href="/"><img src="/images/logo.png" alt="${SITE}"></a>
<div class="tools"><a href="/wza/">无障碍浏览</a> <a href="/lnb/">长者模式</a></div>
<ul class="nav">${menu()}</ul></div>`;

const FOOTER = `<div class="footer"><div class="links">${YEARS.map((year) => `<a href="/nav2/y${year}/">${year}年公报</a>`).join(' ')}</div>
<p>主办：示例市人民政府办公室　承办：示例市数据资源管理局　联系电话：0990-8800100</p>
<p>网站标识码：1234000009　<a href="https://beian.miit.gov.cn/">皖ICP备12345678号-1</a>　<a href="https://beian.mps.gov.cn/">皖公网安备34010002000001号</a></p>
<p>党政机关网站标识　<a href="/zc/">我为政府网站找错</a>　<a href="/map/">网站地图</a></p></div>
<script>(function(){var box=document.getElementById('goTop');if(box){box.onclick=function(){window.scrollTo(0,0);};}})();</script>`;

/** Any page of the site. */
export const sitePage = (
  title: string,
  metas: Readonly<Record<string, string>>,
  middle: string,
  charset = 'utf-8',
): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="${charset}"><title>${title}_${SITE}</title>
${Object.entries(metas)
  .map(([name, content]) => `<meta name="${name}" content="${content}">`)
  .join('\n')}
<style>${STYLE}</style></head><body>
${HEADER}
${middle}
${FOOTER}
</body></html>`;

/** The way to a column, as pages show it. */
export const position = (column: string, path: string): string =>
  `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="${path}">${column}</a></div>`;

const right = (text: string): string => `<p style="text-align:right">${text}</p>`;

const textOf = ({ number, lines, organ, signed, closing }: Article): string =>
  [
    ...(number === '' ? [] : [`<p style="text-align:center">${number}</p>`]),
    ...lines.map((line) => `<p>　　${line}</p>`),
    right(organ),
    right(signed),
    ...closing.map((line) => `<p>　　${line}</p>`),
  ].join('\n');

const filesOf = ({ files }: Article): string =>
  files.length === 0
    ? ''
    : `<div class="files"><h3>附件下载</h3><ul>${files.map(([name, href]) => `<li><a href="${href}">${name}</a></li>`).join('')}</ul></div>`;

/** A table above the heading. */
const tabled = (article: Article): string => {
  const rows = Object.entries(article.metadata).map(([label, value]) => `<tr><th>${label}：</th><td>${value}</td></tr>`);
  return `<div class="wrap">${rows.length === 0 ? '' : `<table class="metadata">${rows.join('\n')}</table>`}
<h1 class="title">${article.title}</h1><div class="byline">发布日期：${article.shown ?? article.published} 09:30　来源：${article.source}</div>
<div class="content" id="zoom">${textOf(article)}</div>${filesOf(article)}</div>`;
};

/** Two columns of cells, and the day before the source. */
const paired = (article: Article): string => {
  const entries = Object.entries(article.metadata);
  const pairs = entries.flatMap((_, at) => (at % 2 === 0 ? [entries.slice(at, at + 2)] : []));
  const rows = pairs.map(
    (pair) => `<tr>${pair.map(([label, value]) => `<td class="name">${label}</td><td class="value">${value}</td>`).join('')}</tr>`,
  );
  return `<div class="main">${rows.length === 0 ? '' : `<div class="xxgk-head"><table>${rows.join('\n')}</table></div>`}
<h1>${article.title}</h1><div class="info"><span>来源：${article.source}</span> <span>发布时间：${article.shown ?? article.published} 09:30</span></div>
<div class="TRS_Editor">${textOf(article)}</div>${filesOf(article)}</div>`;
};

/** A list of labels and values. */
const listed = (article: Article): string => {
  const rows = Object.entries(article.metadata).map(([label, value]) => `<li><b>${label}：</b><span>${value}</span></li>`);
  return `<div class="container">${rows.length === 0 ? '' : `<ul class="file-info">${rows.join('\n')}</ul>`}
<h1 class="article-title">${article.title}</h1><p class="article-info">发布日期：${article.shown ?? article.published} 09:30　　来源：${article.source}</p>
<div class="article-content">${textOf(article)}</div>${filesOf(article)}</div>`;
};

const LAYOUTS = [tabled, paired, listed] as const;

/** A page laid out the way its column does it. */
export const articlePage = (article: Article, layout: number, charset: string): string => {
  const lay = LAYOUTS[layout % LAYOUTS.length] ?? tabled;
  return sitePage(article.title, article.metas, `${position(article.column, article.columnPath)}\n${lay(article)}`, charset);
};
