import { columnsUpdated } from '../../../src/rules/freshness/columns-updated.ts';
import { casesOf } from '../cases.ts';
import { listPage } from '../list-page.ts';

export const cases = casesOf(columnsUpdated, [
  { kind: 'pass', name: '通知公告三个月内有更新', html: listPage({ newest: '2024-04-01', count: 8 }), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '工作动态 33 天没有更新',
    html: listPage({ newest: '2024-05-01', count: 8, name: '工作动态' }),
    pageType: 'list',
    outcome: 'fail',
    messages: ['“工作动态”栏目最新一条是 2024-05-01，距检查当天 33 天；动态、要闻类栏目应当 2 周内有更新。'],
  },
  {
    kind: 'fail',
    name: '通知公告半年以上没有更新，看不出是不是一级栏目，请人工核对',
    html: listPage({ newest: '2023-11-01', count: 8 }),
    pageType: 'list',
    outcome: 'review',
    messages: ['“通知公告”栏目最新一条是 2023-11-01，距检查当天 215 天；通知公告、政策文件类一级栏目应当 6 个月内有更新。'],
  },
  {
    kind: 'fail',
    name: '其他栏目一年以上没有更新，请人工核对',
    html: listPage({ newest: '2023-01-04', count: 8, name: '会议公开' }),
    pageType: 'list',
    outcome: 'review',
    messages: ['“会议公开”栏目最新一条是 2023-01-04，距检查当天 516 天；超过一年没有更新的栏目应当归并或补充。'],
  },
  {
    kind: 'near-miss',
    name: '往年归档的栏目',
    html: listPage({ newest: '2020-05-01', count: 8, name: '历史文件归档' }),
    pageType: 'list',
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '列表的第三页',
    html: listPage({ newest: '2020-05-01', count: 8, name: '工作动态' }),
    pageType: 'list',
    url: 'https://www.example.gov.cn/gzdt/index_2.html',
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '带日期的条目太少',
    html: listPage({ newest: '2020-05-01', count: 3, name: '工作动态' }),
    pageType: 'list',
    outcome: 'not-assessable',
  },
]);
