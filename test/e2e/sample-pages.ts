const filler = Array.from(
  { length: 60 },
  (_, index) => `<p>第${index + 1}条　物业服务企业应当按照合同约定公示收费项目与标准，接受业主监督。</p>`,
).join('\n');

const row = (label: string, value: string): string => `<tr><td>${label}：</td><td>${value}</td></tr>`;

interface Policy {
  readonly title: string;
  readonly number: string;
  readonly validity: string;
  readonly publishDate: string;
}

const GOOD: Policy = {
  title: '云溪县人民政府办公室关于印发云溪县物业服务评价办法的通知',
  number: '云政办〔2024〕12号',
  validity: '现行有效',
  publishDate: '2024-04-10',
};

/** A policy page, long enough to scroll, with its metadata at the top and its number again far below. */
const policy = (said: Partial<Policy> = {}, more = ''): string => {
  const { title, number, validity, publishDate } = { ...GOOD, ...said };
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_云溪县人民政府</title>
<meta name="SiteName" content="云溪县人民政府"><meta name="SiteDomain" content="127.0.0.1"><meta name="SiteIDCode" content="9901240001">
<meta name="ColumnName" content="政策文件"><meta name="ColumnType" content="政务公开"><meta name="ColumnDescription" content="云溪县政策文件"><meta name="ColumnKeywords" content="政策,文件">
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${publishDate} 09:30"><meta name="ContentSource" content="云溪县人民政府办公室">
<style>body{font:16px/1.8 serif;max-width:880px;margin:0 auto}td{padding:4px 12px}</style></head>
<body><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/zcwj/">政策文件</a></div>
<table class="metadata">${row('索引号', '11999900MB0000001K/202404-00012')}${row('文号', number)}${row('发布机构', '云溪县人民政府办公室')}
${row('成文日期', '2024-04-08')}${row('发布日期', publishDate)}${row('有效性', validity)}${row('主题分类', '城乡建设')}</table>
<h1>${title}</h1><div class="content" id="content"><p>各乡镇人民政府，县政府各部门：</p>${filler}
<p>附件：1. 评价指标表</p><p style="text-align:right">云溪县人民政府办公室</p><p style="text-align:right">2024年4月8日</p><p>（此件公开发布）</p>
<p><a href="/files/pjb.pdf">评价指标表.pdf</a> <a href="/files/pjb.docx">评价指标表.docx</a></p></div>
<p id="counter">浏览次数：128</p>${more}</body></html>`;
};

/** Pages that the end-to-end tests look at, by path. */
export const samplePages: Readonly<Record<string, string>> = {
  '/good.html': policy(),
  '/gaps.html': policy({ validity: '', publishDate: '2024-04-02' }),
  '/formula.html': policy({ title: '=HYPERLINK("http://x.example","云溪县关于印发物业办法的通知")', validity: '' }),
  '/framed.html':
    '<!doctype html><title>云溪县政策文件</title><h2>云溪县人民政府</h2><iframe src="/gaps.html" width="960" height="600"></iframe>',
  '/empty.html': '<!doctype html><title>空</title><body></body>',
};
