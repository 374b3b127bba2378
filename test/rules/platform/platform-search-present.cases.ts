import { platformSearchPresent } from '../../../src/rules/platform/platform-search-present.ts';
import { casesOf } from '../cases.ts';
import { BLOCKS, platformPage } from './page.ts';

export const cases = casesOf(platformSearchPresent, [
  { kind: 'pass', name: '有搜索框', html: platformPage(BLOCKS), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有搜索框',
    html: platformPage(BLOCKS, ''),
    pageType: 'list',
    rendered: true,
    outcome: 'fail',
    messages: ['专栏页面上没有看到搜索框或搜索入口。'],
  },
  {
    kind: 'near-miss',
    name: '搜索是一个链接',
    html: platformPage(BLOCKS, '<a href="/so/">高级检索</a>'),
    pageType: 'list',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '普通栏目没有搜索',
    html: platformPage(BLOCKS, '', '通知公告'),
    pageType: 'list',
    rendered: true,
    outcome: 'inapplicable',
  },
]);
