import { itemsDated } from '../../../src/rules/spot-check/items-dated.ts';
import { newsPage, policyPage } from '../page.ts';
import { runCasesOf } from './survey.ts';

const undated = { html: newsPage({ byline: '来源：示例市城市管理局', tags: { PubDate: null } }), pageType: 'news' } as const;
const dated = { html: policyPage(), pageType: 'policy' } as const;

export const cases = runCasesOf(itemsDated, [
  { kind: 'pass', name: '每页都有发布时间', pages: [dated, dated], outcome: 'pass' },
  {
    kind: 'fail',
    name: '三页中有两页没有发布时间',
    pages: [dated, undated, undated],
    outcome: 'fail',
    messages: ['3 个页面中有 2 个没有注明发布时间。'],
  },
  {
    kind: 'near-miss',
    name: '发布时间只在元数据里',
    pages: [{ html: policyPage({ byline: null, tags: { PubDate: null } }), pageType: 'policy' }],
    outcome: 'pass',
  },
]);
