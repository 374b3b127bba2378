import { siteIdValid } from '../../../src/rules/metatags/site-id-valid.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(siteIdValid, [
  { kind: 'pass', name: '标签与页脚的标识码相同，都是 10 位数字', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '标签与页脚的标识码不同',
    html: policyPage({ footer: '网站标识码：1234000010' }),
    outcome: 'fail',
    messages: ['网页标签中的网站标识码为“1234000009”，页脚为“1234000010”，两处应当相同。'],
  },
  {
    kind: 'fail',
    name: '标识码少一位',
    html: policyPage({ tags: { SiteIDCode: '123400000' }, footer: '版权所有' }),
    outcome: 'fail',
    messages: ['网站标识码“123400000”不是常见的 10 位数字或 bm 加 8 位数字，请核对。'],
  },
  {
    kind: 'near-miss',
    name: '部委网站的标识码以 bm 开头，标签与页脚大小写不同',
    html: policyPage({ tags: { SiteIDCode: 'bm01000001' }, footer: '网站标识码 BM01000001' }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '标签与页脚都没有标识码',
    html: policyPage({ tags: { SiteIDCode: null }, footer: '版权所有' }),
    outcome: 'inapplicable',
  },
]);
