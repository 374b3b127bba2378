/** Names of the four parts of the column. */
export const BLOCKS = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'];
export const SEARCH = '<form class="search"><input name="q"><button>搜索</button></form>';

/** Entrance of the 政府信息公开 column with links to these columns. */
export const platformPage = (names: readonly string[], search = SEARCH, heading = '政府信息公开'): string =>
  `<html><head><title>${heading}_示例市人民政府</title><meta name="SiteName" content="示例市人民政府"></head><body><h1>${heading}</h1>${search}<ul>${names
    .map((name, at) => `<li><a href="/zwgk/${at}/">${name}</a></li>`)
    .join('')}</ul><div class="list">${[1, 2, 3, 4, 5, 6, 7]
    .map((at) => `<li><a href="/zwgk/a${at}.html">示例市关于做好第${at}批城市绿化养护的通知</a> 2024-05-0${at}</li>`)
    .join('')}</div></body></html>`;
