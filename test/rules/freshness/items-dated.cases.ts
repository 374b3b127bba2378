import { itemsDated } from '../../../src/rules/freshness/items-dated.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';

const list = (date: string) =>
  `<html><head><title>通知公告</title></head><body><h1>通知公告</h1><ul>${[
    '绿化养护',
    '道路保洁',
    '供水检修',
    '公交改线',
    '夜间施工',
    '校园周边整治',
  ]
    .map((topic, at) => `<li><a href="/tzgg/${at}.html">示例市关于做好${topic}工作的通知</a>${date}</li>`)
    .join('')}</ul></body></html>`;

export const cases = casesOf(itemsDated, [
  { kind: 'pass', name: '标题下方有发布日期', html: newsPage(), pageType: 'news', outcome: 'pass' },
  { kind: 'pass', name: '列表每条后面有日期', html: list(' 03-08'), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '内容页没有发布日期',
    html: newsPage({ byline: '来源：示例市城市管理局', tags: { PubDate: null } }),
    pageType: 'news',
    outcome: 'fail',
    messages: ['页面上没有看到发布日期。'],
  },
  {
    kind: 'fail',
    name: '列表没有日期，请人工核对',
    html: list(''),
    pageType: 'list',
    outcome: 'review',
    messages: ['列表中有 6 条信息，没有看到发布时间。'],
  },
  {
    kind: 'fail',
    name: '征集页只写征集期限，请人工核对',
    html: '<html><head><title>民生实事征集</title></head><body><h1>示例市2024年民生实事项目征集</h1><ul><li>征集部门：示例市政府办公室</li><li>征集时间：2024-03-01 至 2024-03-31</li></ul><div><p>现向社会公开征集民生实事项目，欢迎提出建议。</p></div></body></html>',
    pageType: 'consultation',
    outcome: 'review',
    messages: ['页面上没有看到发布日期，只有征集期限，2024-03-01 开始。'],
  },
  {
    kind: 'near-miss',
    name: '发布日期由脚本填入',
    html: newsPage({ byline: '发布日期：{{pubDate}}', tags: { PubDate: null } }),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '没有栏目名，日期由脚本写在标题下方',
    html: newsPage({
      byline: '<script>document.write("时间："+"2024-03-12 09:30".substring(0,10));</script>',
      tags: { PubDate: null },
    }),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  { kind: 'near-miss', name: '政策文件页由另一条检查', html: newsPage({ byline: null }), pageType: 'policy', outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '栏目导航，只有几个短链接',
    html: '<html><head><title>政务公开</title></head><body><ul><li><a href="/a">政策文件</a></li><li><a href="/b">政策解读</a></li></ul></body></html>',
    pageType: 'list',
    outcome: 'inapplicable',
  },
]);
