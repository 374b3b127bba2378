/** What a small policy page is made of; what is not said is as on a page without faults. */
export interface PageParts {
  readonly heading?: string;
  /** `<title>`; null leaves it out. */
  readonly windowTitle?: string | null;
  /** Tags that differ from the good ones; null leaves one out. */
  readonly tags?: Readonly<Record<string, string | null>>;
  /** Rows of the metadata table that differ from the good ones; null leaves one out. */
  readonly metadata?: Readonly<Record<string, string | null>>;
  /** Line under the heading; null leaves it out. */
  readonly byline?: string | null;
  /** Lines before the first paragraph. */
  readonly head?: readonly string[];
  readonly body?: readonly string[];
  /** 附件说明, one line each. */
  readonly list?: readonly string[];
  /** Organ and date under the text; null leaves one out. */
  readonly signature?: readonly [organ: string | null, date: string | null];
  /** Lines after the signature. */
  readonly tail?: readonly string[];
  /** Downloads: name and address. */
  readonly files?: readonly (readonly [name: string, href: string])[];
  readonly footer?: string;
}

export const GOOD_TITLE = '示例市人民政府办公室关于印发城市绿化养护办法的通知';

const GOOD_TAGS: Readonly<Record<string, string>> = {
  SiteName: '示例市人民政府',
  SiteDomain: 'www.example.gov.cn',
  SiteIDCode: '1234000009',
  ColumnName: '政策文件',
  ColumnDescription: '市政府及办公室文件',
  ColumnKeywords: '政策文件,规范性文件',
  ColumnType: '政策文件',
  ArticleTitle: GOOD_TITLE,
  PubDate: '2024-03-12 09:30',
  ContentSource: '示例市人民政府办公室',
};

/** The rows of a faultless metadata table. */
export const GOOD_METADATA: Readonly<Record<string, string>> = {
  索引号: '11341702486344515H/2024-00012',
  主题分类: '城乡建设、环境保护',
  发布机构: '示例市人民政府办公室',
  成文日期: '2024-03-08',
  发布日期: '2024-03-12',
  文号: '示政办〔2024〕12号',
  有效性: '有效',
  名称: GOOD_TITLE,
};

/** Everything a government site prints at its foot. */
export const GOOD_FOOTER =
  '主办：示例市人民政府办公室　联系电话：0000-1234567　网站标识码：1234000009　皖ICP备12345678号-1　皖公网安备34010002000001号　党政机关网站标识　我为政府网站找错';

const GOOD_BODY = [
  '各县（区）人民政府，市政府各部门、各直属机构：',
  '《城市绿化养护办法》已经市政府同意，现印发给你们，请结合实际认真贯彻执行。',
  '各县（区）要落实养护责任，明确养护标准，每年年底前将落实情况报送市城市管理局。',
  '（此件公开发布）',
];

const merge = (good: Readonly<Record<string, string>>, other: Readonly<Record<string, string | null>> = {}) =>
  Object.entries({ ...good, ...other }).filter((pair): pair is [string, string] => pair[1] !== null);

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A small policy page in HTML. */
export const policyPage = (parts: PageParts = {}): string => {
  const heading = parts.heading ?? GOOD_TITLE;
  const windowTitle = parts.windowTitle === undefined ? `${heading}_示例市人民政府` : parts.windowTitle;
  const own = { ArticleTitle: heading, ...parts.tags };
  const tags = merge(GOOD_TAGS, own).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  const rows = merge(GOOD_METADATA, { 名称: heading, ...parts.metadata }).map(
    ([label, value]) => `<tr><th>${label}：</th><td>${value}</td></tr>`,
  );
  const [organ, date] = parts.signature ?? ['示例市人民政府办公室', '2024年3月8日'];
  const signature = [organ, date].filter((line) => line !== null).map((line) => `<p style="text-align:right">${line}</p>`);
  const files = parts.files ?? [[`${heading}.pdf`, '/files/1.pdf']];
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">${windowTitle === null ? '' : `<title>${windowTitle}</title>`}
${tags.join('\n')}
</head><body>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/zcwj/">政策文件</a></div>
${rows.length === 0 ? '' : `<table class="metadata">${rows.join('\n')}</table>`}
<h1 class="title">${heading}</h1>
${parts.byline === null ? '' : `<div class="byline">${parts.byline ?? '发布日期：2024-03-12 09:30　来源：示例市人民政府办公室'}</div>`}
<div class="content" id="zoom">
${paragraphs(parts.head ?? [])}
${paragraphs(parts.body ?? GOOD_BODY)}
${paragraphs(parts.list ?? [])}
${signature.join('\n')}
${paragraphs(parts.tail ?? [])}
</div>
${files.length === 0 ? '' : `<div class="files">${files.map(([name, href]) => `<p>附件：<a href="${href}">${name}</a></p>`).join('\n')}</div>`}
<div class="footer">${parts.footer ?? GOOD_FOOTER}</div>
</body></html>`;
};

/** A notice of the day, without a metadata table. */
export const newsPage = (parts: PageParts = {}): string =>
  policyPage({
    heading: '示例市召开城市绿化工作推进会',
    metadata: Object.fromEntries(Object.keys(GOOD_METADATA).map((label) => [label, null])),
    body: ['3月11日，示例市召开城市绿化工作推进会，总结去年工作，部署今年任务。', '会议要求，各县（区）要压实责任，提高养护水平。'],
    signature: [null, null],
    files: [],
    ...parts,
  });
