/** A document with what stands before and after its text; `files` are the links of this page. */
export type FilePage = (title: string, files: string) => string;

const TEXT = '<p>各乡镇人民政府：</p><p>现将有关事项通知如下，请结合实际认真贯彻执行。</p><p>一、提高认识，加强领导，落实责任。</p>';
const MENU =
  '<ul class="side-menu"><li><a href="/zwgk/jgzn/">机构职能</a></li><li><a href="/zwgk/zcwj/">政策文件</a></li><li><a href="/ld.html">领导之窗</a></li></ul>';
const DECOYS =
  '<div class="link-list"><h3>为您推荐</h3><ul><li><a href="/tj/1.pdf">小麦播种技术要点.pdf</a></li><li><a href="/tj/2.pdf">灌区用水计划.pdf</a></li></ul></div>';

const page = (title: string, after: string, before = '', head = ''): string =>
  `<html><head><title>${title}_青禾县人民政府</title><meta name="ColumnName" content="政策文件">${head}</head><body>${before}
  <div class="article"><h1>${title}</h1><p>发布日期：2024-05-10</p><div class="content">${TEXT}</div></div>${after}</body></html>`;

/** In the side bar, beside a menu and a list of recommended files of the same class. */
export const sideBar: FilePage = (title, files) =>
  page(
    title,
    `<aside class="right-side">${MENU}<div class="fj-wrap"><h3>附件下载</h3><div class="link-list"><ul>${files}</ul></div></div>${DECOYS}</aside>`,
  );

/** In a box whose name is that of recommendations. */
export const recommended: FilePage = (title, files) =>
  page(title, `<div class="related"><p>资料下载</p><ul class="doc-files">${files}</ul></div><div class="recommend">${DECOYS}</div>`);

/** Below the text, by addresses that tell nothing, each in an element with a counting id. */
export const opaque: FilePage = (title, files) =>
  page(title, `<div class="file-box"><p>资料：</p>${files}</div><div class="footer">${MENU}</div>`);

/** One box holds it all: menu, text and files. */
export const oneBox: FilePage = (title, files) =>
  `<html><body><div class="whole"><div class="nav">${MENU}</div><h1>${title}</h1><p>发布日期：2024-05-10</p>${TEXT}<p>见<a href="/zcfg/12">原办法</a>。</p>${files}
  ${'<p>联系人按各自职责抓好落实，确保取得实效。</p>'.repeat(40)}</div></body></html>`;

/** Relative addresses under a base of their own. */
export const based: FilePage = (title, files) =>
  page(
    title,
    `<div class="sidebar"><div id="fujian"><b>附件</b>${files}</div></div>`,
    '',
    '<base href="https://files.qinghe.example/up/">',
  );

/** In the text itself, told from other links by a class of their own. */
export const inline: FilePage = (title, files) =>
  page(title, '', `<div class="nav">${MENU}</div>`).replace(
    '</div></div>',
    `<p>依据<a href="/zcfg/12">原办法</a>制定。</p><p>${files}</p></div></div>`,
  );

/** A list item that links to a file. */
export const item = (href: string, text: string, more = ''): string => `<li><a href="${href}"${more}>${text}</a></li>`;
