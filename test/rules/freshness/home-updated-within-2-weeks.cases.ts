import { homeUpdatedWithin2Weeks } from '../../../src/rules/freshness/home-updated-within-2-weeks.ts';
import { casesOf } from '../cases.ts';
import { listPage } from '../list-page.ts';

export const cases = casesOf(homeUpdatedWithin2Weeks, [
  { kind: 'pass', name: '最新一条在 14 天以内', html: listPage({ newest: '2024-05-28', count: 10 }), pageType: 'home', outcome: 'pass' },
  {
    kind: 'fail',
    name: '浏览器里的首页最新一条已有 33 天',
    html: listPage({ newest: '2024-05-01', count: 10 }),
    pageType: 'home',
    rendered: true,
    outcome: 'fail',
    messages: ['首页最新的信息是 2024-05-01，距检查当天 33 天，超过 14 天。'],
  },
  {
    kind: 'fail',
    name: '带日期的信息不多，请人工核对',
    html: listPage({ newest: '2024-05-01', count: 4 }),
    pageType: 'home',
    rendered: true,
    outcome: 'review',
    messages: ['首页最新的信息是 2024-05-01，距检查当天 33 天，超过 14 天。'],
  },
  {
    kind: 'near-miss',
    name: '列表日期旧，头条的地址里有新日期',
    html: listPage({ newest: '2024-05-01', count: 10, before: '<a href="/xw/202405/t20240530_1.html">市政府召开会议</a>' }),
    pageType: 'home',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '离线保存的首页不按今天判断',
    html: listPage({ newest: '2024-05-01', count: 10 }),
    pageType: 'home',
    url: 'file:///C:/saved/index.html',
    outcome: 'not-assessable',
  },
]);
