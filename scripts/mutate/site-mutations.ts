import { LIST_ITEMS } from './list-pages.ts';
import type { Mutation } from './mutation.ts';
import { NOTICE_TEXT } from './policy-pages.ts';

const FIRST = '一、落实养护责任';
const onPolicy = (rule: string, swaps: NonNullable<Mutation['swaps']>, related?: Mutation['related']): Mutation => ({
  rule,
  page: 'policy',
  swaps,
  ...(related === undefined ? {} : { related }),
});
const FILES_LACK = { attachments: 'the files do not say it' };

/** Group I. */
export const freshnessMutations: readonly Mutation[] = [
  { rule: 'freshness/home-updated-within-2-weeks', page: 'home', beside: { day: '2024-07-01' } },
  { rule: 'freshness/columns-updated', page: 'list', beside: { day: '2024-07-01' } },
  {
    rule: 'freshness/columns-not-empty',
    page: 'list',
    swaps: [
      [LIST_ITEMS.join('\n'), '<p>暂无数据</p>'],
      ['共 10 条', '共 0 条'],
    ],
  },
  {
    rule: 'freshness/items-dated',
    page: 'guide',
    swaps: [
      ['发布日期：2024-03-12 09:30　', ''],
      ['<meta name="PubDate" content="2024-03-12 09:30">', ''],
    ],
    related: { metatags: 'K7 wants the tag with the day' },
  },
  { rule: 'freshness/messages-answered', page: 'letters', swaps: [['2024-02-20　已回复', '2024-02-20　未回复']] },
  {
    rule: 'freshness/column-content-matches-name',
    page: 'list',
    swaps: [
      ['工作动态', '重大项目实施情况'],
      ['示例市部署城市绿化养护工作', '重大项目实施情况'],
    ],
  },
];

/** Group K. */
export const siteMutations: readonly Mutation[] = [
  onPolicy('links/no-placeholder-links', [['结合实际认真贯彻执行', '对照<a href="#">城市绿化养护技术导则</a>认真贯彻执行']], FILES_LACK),
  onPolicy(
    'links/external-links-announced',
    [['结合实际认真贯彻执行', '登录<a href="https://www.example.com/bm/">报名系统</a>贯彻执行']],
    FILES_LACK,
  ),
  onPolicy('links/no-hidden-links', [
    ['<div class="footer">', '<div class="footer"><div style="display:none"><a href="http://bet.example.com/">六合彩开奖</a></div>'],
  ]),
  onPolicy('metatags/site-meta-present', [['<meta name="SiteDomain" content="www.example.gov.cn">', '']]),
  onPolicy('metatags/column-meta-present', [['<meta name="ColumnType" content="政策文件">', '']]),
  onPolicy('metatags/article-meta-present', [['<meta name="ContentSource" content="示例市人民政府办公室">', '']]),
  onPolicy('metatags/meta-consistent', [
    ['<meta name="PubDate" content="2024-03-12 09:30">', '<meta name="PubDate" content="2024-03-15 10:00">'],
  ]),
  onPolicy('metatags/site-id-valid', [['网站标识码：1234000009', '网站标识码：1234000010']]),
  onPolicy('site/footer-elements-present', [['皖公网安备34010002000001号', '备案']]),
  onPolicy('site/filing-number-well-formed', [['皖ICP备12345678号-1', '皖ICP备1234567号']]),
  {
    rule: 'site/official-domain-used',
    page: 'policy',
    beside: { url: 'https://www.example.com.cn/zwgk/zcwj/202403/t20240312_1.html' },
    related: { metatags: 'SiteDomain is then another one' },
  },
];

/** Group L. */
export const wordingMutations: readonly Mutation[] = [
  onPolicy('wording/no-severe-wording-errors', [['每半年通报一次养护情况', '会同市人民检查院每半年通报一次养护情况']], FILES_LACK),
  onPolicy('wording/no-typos', [['加强监督检查', '布署监督检查']], FILES_LACK),
  onPolicy('wording/terms-current', [['市城市管理局负责监督检查', '市国土资源局负责监督检查']], FILES_LACK),
  onPolicy('wording/punctuation-proper', [['要明确养护标准，', '要明确养护标准，，']], FILES_LACK),
  onPolicy('wording/dates-and-figures-possible', [[FIRST, `${FIRST}（2月30日前完成）`]], FILES_LACK),
  onPolicy('wording/map-review-number-present', [['alt="养护情况报送流程图"', 'alt="中国行政区划图"']]),
];

/** Group M. */
export const accessibilityMutations: readonly Mutation[] = [
  {
    rule: 'accessibility/accessibility-entry-present',
    page: 'home',
    swaps: [['<a href="/wza/">无障碍浏览</a> <a href="/lnb/">长者模式</a>', '']],
  },
  onPolicy('accessibility/images-have-alt', [[' alt="养护情况报送流程图"', '']]),
  onPolicy('accessibility/page-language-declared', [['<html lang="zh-CN">', '<html>']]),
  {
    rule: 'accessibility/notice-body-is-text',
    page: 'notice',
    swaps: [[NOTICE_TEXT, '<p><img src="/images/1.jpg" alt="通告第一页"></p><p><img src="/images/2.jpg" alt="通告第二页"></p>']],
  },
  {
    rule: 'accessibility/text-contrast-sufficient',
    page: 'policy',
    beside: { look: () => ({ color: 'rgb(170, 170, 170)' }) },
  },
];

const onRoster = (rule: string, ...swaps: NonNullable<Mutation['swaps']>): Mutation => ({ rule, page: 'roster', swaps });

/** Group J; the numbers are invented, the division 3401 99 does not exist. */
export const privacyMutations: readonly Mutation[] = [
  onRoster('privacy/no-full-id-number', ['34*************123', '340199198503071233']),
  onRoster('privacy/id-number-well-masked', ['34*************123', '34019919850307****']),
  onRoster('privacy/no-personal-phone', ['138****1234', '13800138000']),
  onRoster('privacy/no-bank-account', ['************1234', '6222021234567890128']),
  onRoster('privacy/no-detailed-address', ['示例县城东镇', '示例县城东镇乙村3组12号']),
  onRoster(
    'privacy/no-sensitive-personal-info',
    ['<th>住址</th>', '<th>残疾等级</th>'],
    ['林某某', '林甲乙'],
    ['示例县城东镇', '一级'],
    ['示例县城西镇', '二级'],
  ),
  onRoster('privacy/no-hidden-personal-info', [
    '<td>34*************123</td>',
    '<td>34*************123</td><td style="display:none">340199198503071233</td>',
  ]),
];
