import { columnsNotEmpty } from '../../../src/rules/spot-check/columns-not-empty.ts';
import { listPage } from '../list-page.ts';
import { runCasesOf } from './survey.ts';

const full = { html: listPage({ newest: '2024-05-28', count: 8 }), pageType: 'list' } as const;
const empty = {
  html: listPage({ newest: '2024-05-28', count: 0, name: '意见征集', before: '<p>暂无数据</p>' }),
  pageType: 'list',
} as const;

export const cases = runCasesOf(columnsNotEmpty, [
  { kind: 'pass', name: '每个栏目都有条目', pages: [full], columns: [{ discovered: 8 }], outcome: 'pass' },
  { kind: 'fail', name: '一个栏目写着“暂无数据”', pages: [full, empty], outcome: 'fail', messages: ['有 1 个栏目没有内容。'] },
  {
    kind: 'fail',
    name: '五个栏目写着“暂无数据”，达到不合格的个数',
    pages: [empty, empty, empty, empty, empty],
    outcome: 'fail',
    messages: ['有 5 个栏目没有内容。'],
  },
  {
    kind: 'fail',
    name: '一个栏目没有读到条目，请在浏览器里核对',
    pages: [full],
    columns: [{ discovered: 0 }],
    outcome: 'review',
    messages: ['有 1 个栏目没有内容，其中 1 个是没有读到条目，请在浏览器里核对。'],
  },
  {
    kind: 'near-miss',
    name: '只检查了内容页',
    pages: [{ html: '<h1>关于停水的公告</h1><p>因管道维修停水。</p>', pageType: 'news' }],
    outcome: 'not-assessable',
  },
]);
