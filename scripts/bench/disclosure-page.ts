/**
 * A disclosure page of about so many elements, always the same for the same number: header, breadcrumb, metadata table, text with
 * inline marks, data tables, attachments, link lists, scripts and footer. To one element come 1.4 text nodes, 1.2 attributes and 27
 * characters, half of them visible. Real pages have 1.1, 1.3 and 40 (15 visible) over all sizes, 1.05, 1.3 and 25 (5 visible) from 400
 * elements on: more text nodes and cells than these make it harder for the audit, more text makes it harder for the floor as well.
 * Of ten elements four are spans (real: 3), one is a link (1.4), one and a half are cells (0.6), one is a paragraph (0.9).
 */
export const disclosurePage = (elements: number): string => {
  const nav = Math.max(6, Math.min(60, Math.round(elements / 30)));
  const frame = [header(nav), metadata, heading].join('\n');
  const tail = [attachments, signature, footer].join('\n');
  const parts: string[] = [];
  let room = elements - count(`${head}${frame}${tail}`) - 6;
  for (let index = 0; room > 0; index += 1) {
    const part = section(index, room);
    parts.push(part);
    room -= count(part);
  }
  const text = `<div class="article" id="zoom">${parts.join('\n')}</div>`;
  return `<!doctype html>\n<html lang="zh-CN">${head}<body>\n${frame}\n<div class="content">${text}\n${tail}</div>\n</body></html>\n`;
};

const TAG = /<[a-z]/g;
const count = (html: string): number => html.match(TAG)?.length ?? 0;

const CLAUSES = [
  '各县（区）人民政府，市政府各部门、各直属机构：为进一步规范公共服务设施的日常维护，现将有关事项通知如下。',
  '责任单位应当在每季度末月的 25 日前报送进展情况，联系电话：0551-62600000，逾期未报的予以通报。',
  '本办法所称公共服务设施，是指向社会公众开放的图书馆、文化馆、体育场馆以及相应的附属设施。',
  '按照《示例省公共服务条例》和示政发〔2021〕18号文件要求，各单位应当建立台账，明确专人负责。',
  '符合下列条件之一的，可以申请减免：（一）依法设立满三年；（二）上一年度考核合格；（三）承担公益任务。',
  '自2024年5月1日至2024年12月31日，对存量设施开展一次全面排查，发现的问题限期整改并公开结果。',
] as const;
const clause = (index: number): string => CLAUSES[index % CLAUSES.length] ?? CLAUSES[0];

const section = (index: number, room: number): string => {
  const turn = index % 8;
  if (room > 60 && turn === 1) return table(index, Math.min(12, Math.floor(room / 7)));
  if (room > 60 && (turn === 3 || turn === 6)) return related(index, Math.min(20, Math.floor(room / 4)));
  if (room > 60 && turn === 4) return counter(index);
  return Array.from({ length: Math.max(1, Math.min(8, Math.floor(room / 6))) }, (_, line) => paragraph(index * 8 + line)).join('\n');
};

/** A paragraph as word processors leave it: text cut into styled spans. */
const paragraph = (index: number): string => {
  const font = 'font-family: 仿宋_GB2312; font-size: 16pt;';
  return `            <p class="MsoNormal" style="text-indent: 32pt; line-height: 28pt;">
                <span style="${font}">第${index + 1}条　${clause(index)}</span><span lang="EN-US" style="${font}">${(index % 28) + 1}</span><span style="${font}">日内，${clause(index + 1)}</span>${index % 3 === 0 ? '<strong>不得以任何理由拖延。</strong>' : ''}${index % 4 === 0 ? '<br>' : ''}
            </p>`;
};

const table = (index: number, rows: number): string => {
  const line = (row: number): string => `
                <tr><td width="60">${row + 1}</td><td>示例${index}号公共服务设施维护项目</td><td align="right">${(row * 37 + index * 11) % 900}.5</td>
                    <td>2024-0${(row % 9) + 1}-15</td><td><span class="state">已公开</span></td></tr>`;
  const title = '<tr><th>序号</th><th>项目名称</th><th>金额（万元）</th><th>完成日期</th><th>公开情况</th></tr>';
  return `<table class="data" border="1">\n<tbody>${title}${Array.from({ length: rows }, (_, row) => line(row)).join('')}\n</tbody>\n</table>`;
};

const related = (index: number, links: number): string => {
  const name = (item: number): string => `关于做好第${item + 1}批公共服务设施维护工作的通知`;
  const line = (item: number): string => `
                <li class="item">
                    <a href="/zwgk/2024/art_${index}_${item}.html" title="${name(item)}" target="_blank">${name(item)}</a>
                    <span class="date">2024-03-1${item % 10}</span>
                </li>`;
  return `<div class="block">\n<ul class="list">${Array.from({ length: links }, (_, item) => line(item)).join('')}\n</ul>\n</div>`;
};

/** What page templates carry between their texts: a script, and a box it fills or hides. */
const counter = (index: number): string => `
            <div class="share" id="share_${index}"><a class="icon" href="javascript:;" onclick="share(${index})"><i class="wx"></i></a></div>
            <div class="qr"><img src="/images/code_${index}.png" alt="扫一扫"><span>扫一扫在手机打开当前页</span></div>
            <!-- counter ${index} -->
            <script>
                (function () {
                    var box = document.getElementById('share_${index}');
                    var settings = { title: document.title, address: location.href, kind: ['weixin', 'weibo'], size: 24, column: ${index} };
                    function paint(state) { if (box && state === 'open') { box.className = 'share open'; } else if (box) { box.className = 'share'; } }
                    if (box) { box.onmouseover = function () { paint('open'); }; box.onmouseout = function () { paint('closed'); }; box.settings = settings; }
                })();
            </script>`;

const header = (links: number): string => {
  const items = Array.from(
    { length: links },
    (_, index) => `
        <li><a href="/zwgk/column_${index}/index.html" target="_self">公开栏目${index + 1}</a></li>`,
  );
  return `<div class="header"><img src="/images/logo.png" alt="示例市人民政府"><form action="/search"><input type="text" name="q" title="搜索"><button>搜索</button></form>
<ul class="nav">${items.join('')}</ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/wj/">政策文件</a></div>`;
};

const head = `<head><meta charset="utf-8"><title>示例市人民政府办公室关于印发公共服务设施维护办法的通知_示例市人民政府</title>
<meta name="SiteName" content="示例市人民政府"><meta name="ColumnName" content="政策文件"><meta name="PubDate" content="2024-04-12 09:30">
<meta name="ArticleTitle" content="示例市人民政府办公室关于印发公共服务设施维护办法的通知"><meta name="ContentSource" content="市政府办公室">
<style>.data td { padding: 4px; } .list li { line-height: 1.8; } .qr { display: none; }</style></head>`;

const FIELDS = [
  ['索引号', '003001/2024-00017', '组配分类', '政府文件'],
  ['发布机构', '示例市人民政府办公室', '主题分类', '城乡建设、公共服务'],
  ['成文日期', '2024年4月8日', '发布日期', '2024-04-12'],
  ['文　　号', '示政办〔2024〕17号', '有效性', '有效'],
] as const;

const metadata = `<table class="metadata"><tbody>${FIELDS.map(
  ([one, value, other, second]) => `<tr><th>${one}：</th><td>${value}</td><th>${other}：</th><td>${second}</td></tr>`,
).join('')}</tbody></table>`;

const heading = `<h1 class="title">示例市人民政府办公室关于印发公共服务设施维护办法的通知</h1>
<p class="byline"><span>发布日期：2024-04-12 09:30</span><span>来源：市政府办公室</span><span>浏览次数：<em id="hits">128</em></span><span>字号：[<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a>]</span></p>`;

const signature = `<p style="text-align: right;">示例市人民政府办公室</p><p style="text-align: right;">2024年4月8日</p>
<div class="qr"><img src="/images/code.png" alt="扫一扫"><span>扫一扫在手机打开当前页</span></div>`;

const attachments = `<p>附件：<a href="/files/2024/20240412-1.pdf" title="公共服务设施维护办法.pdf">公共服务设施维护办法.pdf</a></p>
<p><a href="/files/2024/20240412-2.docx">设施维护台账（式样）.docx</a></p>`;

const footer = `<div class="footer"><p>主办：示例市人民政府办公室　电话：0551-62600001</p>
<p>备案号：示ICP备00000000号　<a href="/sitemap.html">网站地图</a>　<a href="/about.html">关于我们</a></p></div>`;
