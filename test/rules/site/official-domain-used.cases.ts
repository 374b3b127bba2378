import { officialDomainUsed } from '../../../src/rules/site/official-domain-used.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(officialDomainUsed, [
  { kind: 'pass', name: '网址在 .gov.cn 下', html: policyPage(), outcome: 'pass' },
  { kind: 'pass', name: '中文域名“.政务”', html: policyPage(), url: 'https://示例市.政务/1.html', outcome: 'pass' },
  {
    kind: 'fail',
    name: '带网站标识码的页面在商业域名下',
    html: policyPage(),
    url: 'https://www.example.com/zwgk/1.html',
    outcome: 'fail',
    messages: ['网址在 www.example.com，不是 .gov.cn 或“.政务”域名。'],
  },
  {
    kind: 'fail',
    name: '没有标识码，可能不是政府网站，请人工核对',
    html: policyPage({ tags: { SiteIDCode: null }, footer: '示例公司' }),
    url: 'https://www.example.com/1.html',
    outcome: 'review',
    messages: ['网址在 www.example.com，不是 .gov.cn 或“.政务”域名；如不是政府网站请忽略。'],
  },
  { kind: 'near-miss', name: '离线保存的页面', html: policyPage(), url: 'file:///tmp/1.html', outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '域名中间有 gov.cn 而后缀不是，仍要报；后缀是的不报',
    html: policyPage(),
    url: 'https://gov.cn.example.gov.cn/1.html',
    outcome: 'pass',
  },
]);
