/** What a small list page is made of. */
export interface ListParts {
  /** Day of the first entry; every further one is a week older. */
  readonly newest: string;
  readonly count: number;
  /** Column; 通知公告 unless said. */
  readonly name?: string;
  readonly before?: string;
  /** What stands beside an entry, by its number from 0; nothing more unless said. */
  readonly beside?: (at: number) => string;
  readonly title?: (at: number) => string;
}

const WEEK = 7 * 86_400_000;

/** A page that lists entries of a column, newest first. */
export const listPage = ({ newest, count, name = '通知公告', before = '', beside = () => '', title }: ListParts): string => {
  const dayOf = (at: number): string => new Date(Date.parse(newest) - at * WEEK).toISOString().slice(0, 10);
  const titleOf = title ?? ((at: number) => `示例市关于做好第${at + 1}批绿化养护工作的通知`);
  const rows = Array.from(
    { length: count },
    (_, at) => `<li><a href="/zwgk/${at}.html">${titleOf(at)}</a><span>${dayOf(at)}</span>${beside(at)}</li>`,
  );
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}_示例市人民政府</title>
<meta name="SiteName" content="示例市人民政府"><meta name="ColumnName" content="${name}"></head><body>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="./">${name}</a></div>
<h2>${name}</h2>${before}<ul class="list">${rows.join('')}</ul>${count === 0 ? '' : `<div class="pages">共 ${count} 条 上一页 下一页</div>`}
<div class="footer">主办：示例市人民政府　网站标识码：1234000009</div></body></html>`;
};
