import { siteMetaPresent } from '../../../src/rules/spot-check/site-meta-present.ts';
import { policyPage } from '../page.ts';
import { runCasesOf } from './survey.ts';

const good = { html: policyPage(), pageType: 'policy' } as const;
const bad = { html: policyPage({ tags: { SiteDomain: null } }), pageType: 'policy' } as const;

export const cases = runCasesOf(siteMetaPresent, [
  { kind: 'pass', name: '每页都齐全', pages: [good, good], outcome: 'pass' },
  {
    kind: 'fail',
    name: '三页缺同样的，合成一条',
    pages: [good, bad, bad, bad],
    outcome: 'fail',
    messages: ['4 页中有 3 页：站点标签没有网站域名（SiteDomain）。应有 3 项，已有 2 项。'],
  },
  { kind: 'near-miss', name: '页面没有读到，不能作判断', pages: [{ state: 'failed' }], outcome: 'not-assessable' },
]);
