import { articleMetaPresent } from '../../../src/rules/spot-check/article-meta-present.ts';
import { policyPage } from '../page.ts';
import { runCasesOf } from './survey.ts';

const good = { html: policyPage(), pageType: 'policy' } as const;
const bad = { html: policyPage({ tags: { ContentSource: null } }), pageType: 'policy' } as const;

export const cases = runCasesOf(articleMetaPresent, [
  { kind: 'pass', name: '每页都齐全', pages: [good, good], outcome: 'pass' },
  {
    kind: 'fail',
    name: '三页缺同样的，合成一条',
    pages: [good, bad, bad, bad],
    outcome: 'fail',
    messages: ['4 页中有 3 页：内容页标签没有来源（ContentSource）。应有 3 项，已有 2 项。'],
  },
  { kind: 'near-miss', name: '页面没有读到，不能作判断', pages: [{ state: 'failed' }], outcome: 'not-assessable' },
]);
