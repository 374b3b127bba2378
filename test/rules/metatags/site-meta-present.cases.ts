import { siteMetaPresent } from '../../../src/rules/metatags/site-meta-present.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(siteMetaPresent, [
  { kind: 'pass', name: '三个站点标签齐全', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有网站域名标签，网站标识码标签无内容',
    html: policyPage({ tags: { SiteDomain: null, SiteIDCode: '' } }),
    outcome: 'fail',
    messages: ['站点标签没有网站域名（SiteDomain）；网站标识码（SiteIDCode）有标签无内容。应有 3 项，已有 1 项。'],
  },
  {
    kind: 'fail',
    name: '标签内容是未替换的模板变量',
    html: policyPage({ tags: { SiteName: '{{site.name}}' } }),
    outcome: 'fail',
    messages: ['站点标签网站名称（SiteName）有标签无内容。应有 3 项，已有 2 项。'],
  },
  {
    kind: 'fail',
    name: '标签名大小写与标签表不同，只作提示',
    html: policyPage({ tags: { SiteName: null, sitename: '示例市人民政府' } }),
    outcome: 'fail',
    messages: ['站点标签名的大小写与规范的标签表不同：sitename 应为 SiteName。'],
  },
  {
    kind: 'fail',
    name: '网址不在政府网站域名下，请人工核对',
    html: policyPage({ tags: { SiteName: null } }),
    url: 'https://www.example.com/1.html',
    outcome: 'review',
    messages: ['站点标签没有网站名称（SiteName）。应有 3 项，已有 2 项。网址不在政府网站域名下，如不是政府网站请忽略。'],
  },
  {
    kind: 'near-miss',
    name: '只读到页面片段，看不到网页头部',
    html: '<table><tr><th>文号</th><td>示政办〔2024〕12号</td></tr></table><p>正文一段。</p>',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '同名标签出现两次，第一次为空，第二次有内容',
    html: policyPage().replace('<meta name="SiteName"', '<meta name="SiteName" content=""><meta name="SiteName"'),
    outcome: 'pass',
  },
]);
