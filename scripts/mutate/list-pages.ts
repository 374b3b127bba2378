import type { CleanPage } from './clean-page.ts';
import { interpretation } from './opinion-pages.ts';
import { columnTags, sitePage } from './shell.ts';

const WEEK = 7 * 86_400_000;
const SUBJECTS = [
  '城市绿化养护',
  '道路保洁',
  '夜间施工管理',
  '老旧小区改造',
  '河道清淤',
  '公园开放',
  '校车安全检查',
  '冬季供暖',
  '公共自行车',
  '防汛准备',
];

const dayOf = (newest: string, at: number): string => new Date(Date.parse(newest) - at * WEEK).toISOString().slice(0, 10);

const entry = (href: string, title: string, beside: string): string => `<li><a href="${href}">${title}</a><span>${beside}</span></li>`;

const column = (name: string, type: string, title: string, items: readonly string[]): string =>
  sitePage(
    `${title}_示例市人民政府`,
    columnTags(name, type),
    `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="./">${name}</a></div>
<h2>${name}</h2>
<ul class="list">
${items.join('\n')}
</ul>
<div class="pages">共 ${items.length} 条　首页　上一页　下一页　尾页</div>`,
  );

/** Its entries. */
export const LIST_ITEMS: readonly string[] = SUBJECTS.map((subject, at) =>
  entry(`/xw/gzdt/${at}.html`, `示例市部署${subject}工作`, dayOf('2024-05-28', at)),
);

/** A column of news. */
export const list: CleanPage = {
  name: 'list',
  pageType: 'list',
  url: 'https://www.example.gov.cn/xw/gzdt/index.html',
  html: column('工作动态', '工作动态', '工作动态', LIST_ITEMS),
};

/** Letters from the public, all answered. */
export const letters: CleanPage = {
  name: 'letters',
  pageType: 'list',
  url: 'https://www.example.gov.cn/hdjl/szxx/index.html',
  html: column(
    '市长信箱',
    '咨询投诉',
    '市长信箱',
    SUBJECTS.map((subject, at) =>
      entry(`/hdjl/szxx/${at}.html`, `关于第${at + 1}小区${subject}的咨询`, `${dayOf('2024-02-20', at)}　已回复`),
    ),
  ),
};

const TOPICS = ['居家养老服务补贴办法', '城市绿化养护办法', '道路保洁管理办法', '夜间施工管理办法'];

/** The column of interpretations, one of them a picture. */
export const interpretations: CleanPage = {
  name: 'interpretations',
  pageType: 'list',
  url: 'https://www.example.gov.cn/zwgk/zcjd/index.html',
  html: column(
    '政策解读',
    '政策解读',
    '政策解读',
    TOPICS.map((topic, at) =>
      entry(`/zwgk/zcjd/${at}.html`, `${at === 0 ? '一图读懂' : ''}《示例市${topic}》政策解读`, dayOf('2024-05-14', at)),
    ),
  ),
  companions: TOPICS.map((topic) =>
    interpretation.html.replaceAll('示例市居家养老服务补贴办法', `示例市${topic}`).replace(/<h3>图解<\/h3>.*?<\/p>/u, ''),
  ),
};

const link = (name: string, at: number): string => `<li><a href="/zwgk/${at}/">${name}</a></li>`;
const BLOCKS = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'];
const STATUTORY =
  '规范性文件 机构职能 规划计划 统计信息 行政许可 行政处罚 财政预决算 收费项目 政府采购 重大建设项目 社会保障 应急管理 安全生产 招考录用';

/** Entrance of the column for disclosure. */
export const platform: CleanPage = {
  name: 'platform',
  pageType: 'list',
  url: 'https://www.example.gov.cn/zwgk/index.html',
  html: sitePage(
    '政府信息公开_示例市人民政府',
    columnTags('政府信息公开', '信息公开目录'),
    `<h1>政府信息公开</h1>
<form class="search"><input name="q" title="搜索"><button>搜索</button></form>
<ul class="blocks">${[...BLOCKS, ...STATUTORY.split(' ')].map(link).join('')}</ul>
<ul class="list">
${SUBJECTS.map((subject, at) => entry(`/zwgk/a${at}.html`, `示例市关于做好${subject}的通知`, dayOf('2024-05-28', at))).join('\n')}
</ul>`,
  ),
};

const section = (name: string, from: number): string =>
  `<div class="box"><h2><a href="/xw/${from}/">${name}</a></h2><ul>
${SUBJECTS.slice(0, 5)
  .map((subject, at) => entry(`/xw/${from}/${at}.html`, `示例市推进${subject}工作的做法`, dayOf('2024-05-30', at)))
  .join('\n')}
</ul></div>`;

/** The site's front page. */
export const home: CleanPage = {
  name: 'home',
  pageType: 'home',
  url: 'https://www.example.gov.cn/',
  html: sitePage(
    '示例市人民政府',
    {},
    `<div class="main">${['要闻动态', '通知公告', '政策文件', '政策解读'].map(section).join('\n')}</div>
<div class="box"><h2>网站年度报表</h2><ul>${entry('/nb/2023.html', '示例市人民政府网站工作年度报表（2023年度）', '2024-01-20')}</ul></div>`,
  ),
};
