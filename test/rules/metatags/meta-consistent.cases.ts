import { metaConsistent } from '../../../src/rules/metatags/meta-consistent.ts';
import { casesOf } from '../cases.ts';
import { GOOD_TITLE, policyPage } from '../page.ts';

export const cases = casesOf(metaConsistent, [
  { kind: 'pass', name: '域名、标题、发布时间标签都与页面相同', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '三个标签都与页面不同',
    html: policyPage({ tags: { SiteDomain: 'www.other.gov.cn', ArticleTitle: '关于征求意见的公告', PubDate: '2024-03-15 10:00' } }),
    outcome: 'fail',
    messages: [
      '标签 PubDate 为 2024-03-15，页面发布日期为 2024-03-12。',
      `标签 ArticleTitle 为“关于征求意见的公告”，页面标题为“${GOOD_TITLE}”。`,
      '标签 SiteDomain 为“www.other.gov.cn”，页面实际在 www.example.gov.cn。',
    ],
  },
  {
    kind: 'fail',
    name: '发布时间标签没有写时分，只作提示',
    html: policyPage({ tags: { PubDate: '2024-03-12' } }),
    outcome: 'fail',
    messages: ['标签 PubDate 为“2024-03-12”，标签表要求写成“年-月-日 时:分”，如 2024-03-08 09:30。'],
  },
  {
    kind: 'near-miss',
    name: '域名标签带协议和斜线，页面在子站',
    html: policyPage({ tags: { SiteDomain: 'https://example.gov.cn/' } }),
    url: 'https://zfb.example.gov.cn/a/1.html',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '发布时间标签的日期和时分之间多一个空格',
    html: policyPage({ tags: { PubDate: '2024-03-12  09:30' } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '标题标签只多出站名',
    html: policyPage({ tags: { ArticleTitle: `${GOOD_TITLE} - 示例市人民政府` } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '离线保存的页面没有主机可比',
    html: policyPage({ tags: { SiteDomain: 'www.other.gov.cn' } }),
    url: 'file:///tmp/1.html',
    outcome: 'pass',
  },
]);
