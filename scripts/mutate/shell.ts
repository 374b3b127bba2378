/** What a content page of the sample site is made of. */
export interface PageText {
  readonly heading: string;
  readonly column: string;
  readonly columnType: string;
  readonly published: string;
  readonly source: string;
  /** Rows of the metadata table; none for pages without one. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** HTML of the text. */
  readonly body: string;
  /** HTML below the text: downloads, related pages. */
  readonly below?: string;
}

const FOOTER = `<div class="footer"><p>主办：示例市人民政府办公室　承办：示例市数据资源管理局　联系电话：0990-8800100</p>
<p>网站标识码：1234000009　<a href="https://beian.miit.gov.cn/">皖ICP备12345678号-1</a>　<a href="https://beian.mps.gov.cn/">皖公网安备34010002000001号</a></p>
<p>党政机关网站标识　<a href="/zc/">我为政府网站找错</a>　<a href="/map/">网站地图</a></p></div>`;

const HEADER = `<div class="header"><a href="/"><img src="/images/logo.png" alt="示例市人民政府"></a>
<div class="tools"><a href="/wza/">无障碍浏览</a> <a href="/lnb/">长者模式</a></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/xw/">要闻动态</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>`;

const meta = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('\n');

/** Paragraphs in HTML. */
export const paragraphs = (...lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A table in HTML; the first row is its head. */
export const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;

/** Organ and day below a text. */
export const signature = (organ: string, day: string): string =>
  `<p style="text-align:right">${organ}</p>\n<p style="text-align:right">${day}</p>`;

/** Any page of the sample site: its tags, its head, its middle and its foot. */
export const sitePage = (title: string, tags: Readonly<Record<string, string>>, middle: string): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
${meta({ SiteName: '示例市人民政府', SiteDomain: 'www.example.gov.cn', SiteIDCode: '1234000009', ...tags })}
</head><body>
${HEADER}
${middle}
${FOOTER}
</body></html>`;

/** The four tags of a column. */
export const columnTags = (column: string, columnType: string): Readonly<Record<string, string>> => ({
  ColumnName: column,
  ColumnDescription: `示例市人民政府网站${column}栏目`,
  ColumnKeywords: `${column},示例市`,
  ColumnType: columnType,
});

/** A content page of the sample site that lacks nothing. */
export const contentPage = (text: PageText): string => {
  const { heading, column, columnType, published, source, metadata = {}, body, below = '' } = text;
  const rows = Object.entries(metadata).map(([label, value]) => `<tr><th>${label}：</th><td>${value}</td></tr>`);
  const tags = { ...columnTags(column, columnType), ArticleTitle: heading, PubDate: `${published} 09:30`, ContentSource: source };
  return sitePage(
    `${heading}_示例市人民政府`,
    tags,
    `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/lm/">${column}</a></div>
${rows.length === 0 ? '' : `<table class="metadata">\n${rows.join('\n')}\n</table>`}
<h1 class="title">${heading}</h1>
<div class="byline">发布日期：${published} 09:30　来源：${source}</div>
<div class="content" id="zoom">
${body}
</div>
${below}`,
  );
};
