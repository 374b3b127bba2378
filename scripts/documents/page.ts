import type { Part, Sample } from './texts.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const bodyOf = (part: Part): string => {
  if (part.kind === 'table') {
    return `<table border="1">${part.rows.map((row) => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`).join('\n')}</table>`;
  }
  if (part.kind === 'item') return `<p>　　${part.label}${escaped(part.text)}</p>`;
  if (part.kind === 'sign' || part.kind === 'date') return `<p style="text-align:right">${escaped(part.text)}</p>`;
  if (part.kind === 'title') return `<h2>${escaped(part.text)}</h2>`;
  if (part.kind === 'number') return `<p style="text-align:center">${escaped(part.text)}</p>`;
  return `<p>　　${escaped(part.text)}</p>`;
};

const notesOf = (sample: Sample): string =>
  sample.parts.flatMap((part) => (part.kind === 'note' ? [`<p>${escaped(part.note)}</p>`] : [])).join('\n');

/** A sample as a web page in one of three layouts, with the navigation, metadata and buttons that real pages have around the text. */
export const pageOf = (sample: Sample, layout: number): string => {
  const body = sample.parts.map(bodyOf).join('\n') + notesOf(sample);
  const title = sample.parts[0]?.kind === 'title' ? sample.parts[0].text : '';
  const head = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_云溪市人民政府</title></head>`;
  const links = `<ul><li><a href="1.docx">${title}.docx</a></li><li><a href="1.pdf">${title}.pdf</a></li></ul>`;
  if (layout === 1) {
    return `${head}<body><div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/zmhd/">政民互动</a></div>
<table class="meta"><tr><td>索引号</td><td>0028${sample.id}</td><td>发布日期</td><td>2024-11-06</td></tr></table>
<div class="content">${body}</div><div class="down">附件下载：${links}</div>
<div class="foot">主办：云溪市人民政府办公室　网站标识码3300000000　备案号12345678</div></body></html>`;
  }
  if (layout === 2) {
    return `${head}<body><div id="all"><div id="crumb">当前位置：首页 &gt; 政策文件</div><div id="article"><h1>${title}</h1>
<div class="by">发布时间：2024-11-06 10:20　来源：云溪市人民政府　浏览次数：128次　字体：【大 中 小】</div>
<div id="zoom">${body}${links}</div><div class="tools">打印本页 关闭窗口 分享到：</div></div>
<div id="side"><h3>相关文件</h3><ul><li><a href="/2.html">关于公布2023年度名单的公告</a></li></ul></div></div></body></html>`;
  }
  return `${head}<body><main>${body}</main><p>扫一扫在手机打开当前页</p></body></html>`;
};
