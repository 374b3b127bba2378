/** A county's page whose template uses labels of its own, in no list that the product has. */
const county = (
  number: string,
  office: string,
  title: string,
  frame = '',
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${title}_青禾县人民政府</title><meta name="SiteName" content="青禾县人民政府"><meta name="ColumnName" content="政策文件"><meta name="ArticleTitle" content="${title}">
<style>body{font:16px/1.8 serif;max-width:880px;margin:0 auto}td{padding:4px 12px;border:1px solid #ccc}</style></head><body>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zc/">政策文件</a></div>
<table class="info"><tr><td>索引号</td><td>QH0011/2024-0012</td><td>公文序列</td><td>${number}</td></tr>
<tr><td>承办处</td><td><a href="/left.html">${office}</a></td><td>成文日期</td><td>2024-04-08</td></tr></table>
<h1>${title}</h1><p class="bar">发布日期：2024-04-10</p>
<div class="content">${frame}${Array.from({ length: 12 }, (_, at) => `<p>第${at + 1}条　用水单位应当按照约定公示收费项目与标准，接受村民监督。</p>`).join('')}</div></body></html>`;

/** A page whose loudest line is its column; the title stands in an element that looks like any other. */
const quiet = (title: string, column: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${column}_青禾县人民政府</title></head><body><h1>${column}</h1><div class="doc-serial">青政办〔2024〕5号</div><div class="doc-name">${title}</div>
<p class="bar">发布日期：2024-04-10</p><div class="content">${Array.from({ length: 12 }, (_, at) => `<p>第${at + 1}条　用水单位应当按照约定公示收费项目与标准，接受村民监督。</p>`).join('')}</div></body></html>`;

/** A page whose files stand in its side bar, between a menu and a list of recommended files. */
const beside = (title: string, files: readonly (readonly [string, string])[]): string =>
  county('青水〔2024〕12号', '水利股', title)
    .replace(
      'max-width:880px;margin:0 auto}',
      'max-width:940px;margin:0 auto;padding-right:290px;position:relative}.right-side{position:absolute;right:0;top:60px;width:260px;font-size:14px}.right-side h3{margin:14px 0 2px;border-bottom:2px solid #06c}.right-side ul{margin:0;padding-left:18px}',
    )
    .replace(
      '</body>',
      `<aside class="right-side"><ul class="side-menu"><li><a href="/zwgk/jgzn/">机构职能</a></li><li><a href="/left.html">领导之窗</a></li></ul>
<div class="zlxz"><h3>资料下载</h3><ul class="link-list">${files.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul></div>
<div class="tj"><h3>为您推荐</h3><ul class="link-list"><li><a href="/tj/1.pdf">小麦播种技术要点.pdf</a></li><li><a href="/tj/2.pdf">节水设备目录.pdf</a></li></ul></div></aside></body>`,
    );

/** The text of a document that stands in a frame. */
const text = (place: string): string => `<!doctype html><html><head><meta charset="utf-8"><title>正文</title></head><body>
<p>各乡镇人民政府：</p><p>现就做好秋收工作有关事项通知如下，请结合实际认真贯彻落实，确保颗粒归仓。</p><p>${place}的收购点自九月一日起开放。</p>
<p>一、加强组织领导，明确责任分工，做好农机调度和安全生产工作。</p>
<p>附件：<a href="files/list.xlsx">收购点名单.xlsx</a></p><p style="text-align:right">青禾县人民政府办公室</p><p style="text-align:right">2024年8月20日</p></body></html>`;

/** A page whose text stands in a frame at this address. */
const framing = (src: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>青禾县人民政府办公室关于做好秋收工作的通知_青禾县人民政府</title><meta name="SiteName" content="青禾县人民政府"><meta name="ColumnName" content="政策文件"></head><body>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zc/">政策文件</a></div>
<table><tr><td>索引号：</td><td>QH0011/2024-0033</td><td>文号：</td><td>青政办〔2024〕33号</td></tr><tr><td>发布机构：</td><td>青禾县人民政府办公室</td><td>发布日期：</td><td>2024-08-21</td></tr></table>
<h1>青禾县人民政府办公室关于做好秋收工作的通知</h1><iframe src="${src}" width="860" height="600" frameborder="0"></iframe><p>打印本页</p></body></html>`;

/** Pages for teaching and for frames, by path; `other` is a site of another origin. */
export const teachingPages = (other: string): Readonly<Record<string, string>> => ({
  '/one.html': county('青水〔2024〕12号', '水利股', '青禾县关于印发灌溉用水办法的通知'),
  '/two.html': county('青农发〔2023〕7号', '农经站', '青禾县关于公布合作社名录的通知'),
  '/blank.html': county('', '办公室', '青禾县关于做好防汛工作的通知'),
  '/quiet.html': quiet('用水户协会章程', '青禾县关于公开水利文件的通知'),
  '/quieter.html': quiet('灌区轮灌办法', '青禾县关于公开水利文件的通知'),
  '/files-one.html': beside('青禾县关于印发灌溉用水办法的通知', [
    ['/up/list.xlsx', '用水单位名单.xlsx'],
    ['/down?id=31', '收费标准'],
    ['/zc/jd.html', '办法解读'],
  ]),
  '/files-two.html': beside('青禾县关于公布合作社名录的通知', [
    ['/up/names.pdf', '合作社名录'],
    ['/up/names.docx', '合作社名录（Word版）'],
    ['/down?id=32', '申报表'],
    ['/zc/jd2.html', '名录解读'],
  ]),
  '/files-none.html': beside('青禾县关于做好防汛工作的通知', []).replace(/<div class="zlxz">.*?<\/div>/su, ''),
  '/frame-own.html': framing('/text.html'),
  '/frame-other.html': framing(`${other}/text.html`),
  '/text.html': text('城关镇'),
  '/left.html': '<p>离开了</p>',
});
