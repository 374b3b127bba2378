import type { Mutation } from './mutation.ts';
import { appointment } from './office-pages.ts';

/** Groups G and H. */
export const officeMutations: readonly Mutation[] = [
  { rule: 'organisation/agency-elements-present', page: 'organisation', swaps: [['<p>负责人：林某某</p>', '']] },
  {
    rule: 'organisation/office-hours-and-phone-well-formed',
    page: 'organisation',
    swaps: [['联系电话：0990-8800123', '联系电话：8800123']],
  },
  { rule: 'organisation/leader-info-current', page: 'leaders', beside: { companions: [appointment('2024-02-20')] } },
  { rule: 'guide/guide-elements-present', page: 'guide', swaps: [['<p>办公地址：示例市文化路1号</p>', '']] },
  {
    rule: 'guide/guide-cites-current-law',
    page: 'guide',
    swaps: [
      [
        '自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日',
        '自收到申请之日起15个工作日内予以答复；需要延长答复期限的，延长的期限最长不超过15个工作日',
      ],
    ],
  },
  {
    rule: 'guide/guide-application-channels-present',
    page: 'guide',
    swaps: [['填写<a href="/f/sqb.docx">《政府信息公开申请表》</a>，可以当面提交、邮寄信函或者在线提交。', '可以提出申请。']],
  },
  {
    rule: 'guide/guide-relief-stated',
    page: 'guide',
    swaps: [
      [
        '认为行政机关不依法履行公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。',
        '本指南由市政府办公室负责解释。',
      ],
      ['五、监督和救济', '五、附则'],
    ],
  },
  { rule: 'platform/platform-four-blocks-present', page: 'platform', swaps: [['政府信息公开制度', '政府信息公开月历']] },
  {
    rule: 'platform/platform-search-present',
    page: 'platform',
    swaps: [['<form class="search"><input name="q" title="搜索"><button>搜索</button></form>', '']],
  },
  { rule: 'platform/statutory-columns-present', page: 'platform', swaps: [['<a href="/zwgk/12/">政府采购</a>', '']] },
  { rule: 'permit/permit-published-within-7-workdays', page: 'permit', swaps: [['<td>2024-03-04</td>', '<td>2024-02-01</td>']] },
  { rule: 'permit/permit-fields-present', page: 'permit', swaps: [['<th>处罚机关</th>', '<th>备注</th>']] },
  { rule: 'permit/credit-code-valid', page: 'permit', swaps: [['11341702486344515H', '11341702486344516H']] },
  {
    rule: 'permit/penalty-basis-stated',
    page: 'permit',
    swaps: [['《食品经营许可和备案管理办法》第四十九条', '《食品经营许可和备案管理办法》']],
  },
  { rule: 'budget/budget-published-within-20-days', page: 'budget', swaps: [['2024年1月25日批复', '2024年1月5日批复']] },
  {
    rule: 'budget/budget-content-complete',
    page: 'budget',
    swaps: [
      ['四、政府采购情况说明', '四、采买情况说明'],
      ['政府采购预算32.00万元', '采买预算32.00万元'],
    ],
  },
  {
    rule: 'budget/budget-totals-balanced',
    page: 'budget',
    swaps: [['<td>支出总计</td><td>612.40</td>', '<td>支出总计</td><td>621.40</td>']],
  },
  { rule: 'service/service-elements-present', page: 'service', swaps: [['<p>设定依据：《示例市居家养老服务补贴办法》第二条</p>', '']] },
];
