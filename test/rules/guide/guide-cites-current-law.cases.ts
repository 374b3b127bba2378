import { guideCitesCurrentLaw } from '../../../src/rules/guide/guide-cites-current-law.ts';
import { casesOf } from '../cases.ts';
import { GUIDE_LINES, guidePage } from './page.ts';

const withLine = (line: string) => guidePage([...GUIDE_LINES.slice(0, 6), line, ...GUIDE_LINES.slice(7)]);

export const cases = casesOf(guideCitesCurrentLaw, [
  { kind: 'pass', name: '20 个工作日答复', html: guidePage(), pageType: 'guide', outcome: 'pass' },
  {
    kind: 'fail',
    name: '15 个工作日答复、延长 15 个工作日',
    html: withLine('不能当场答复的，自收到申请之日起15个工作日内予以答复；需要延长答复期限的，延长的期限最长不超过15个工作日。'),
    pageType: 'guide',
    outcome: 'fail',
    messages: ['答复期限写的是 15 个工作日，现行条例是 20 个工作日。', '延长答复写的是 15 个工作日，现行条例是最长 20 个工作日。'],
  },
  {
    kind: 'fail',
    name: '依据旧条例，收取检索复制邮寄费用',
    html: withLine(
      '根据《中华人民共和国政府信息公开条例》（国务院令第492号），公民可以根据自身生产、生活、科研等特殊需要申请，行政机关可以收取检索、复制、邮寄等成本费用。',
    ),
    pageType: 'guide',
    outcome: 'fail',
    messages: [
      '依据写的是国务院令第492号，现行条例是国务院令第711号。',
      '申请条件写有“生产、生活、科研等特殊需要”，现行条例已经取消。',
      '写有检索、复制、邮寄收费，现行条例规定不收取费用，只有数量、频次明显超过合理范围的可以收取信息处理费。',
    ],
  },
  {
    kind: 'fail',
    name: '有检索费标准，请人工核对',
    html: withLine('检索费收费标准为每件3元。'),
    pageType: 'guide',
    outcome: 'review',
    messages: ['写有检索、复制、邮寄收费，现行条例规定不收取费用，只有数量、频次明显超过合理范围的可以收取信息处理费。'],
  },
  {
    kind: 'near-miss',
    name: '征求第三方意见是 15 个工作日',
    html: withLine('第三方应当自收到征求意见书之日起15个工作日内提出意见，逾期未答复的由行政机关决定是否公开。'),
    pageType: 'guide',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '说明 492 号令已经修订',
    html: withLine('《条例》2007年4月5日以国务院令第492号公布，2019年4月3日以国务院令第711号修订。'),
    pageType: 'guide',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '写明不收取检索、复制、邮寄费用',
    html: withLine('行政机关依申请提供政府信息，不收取检索、复制、邮寄等成本费用。'),
    pageType: 'guide',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '按 2018 年当时的条例看',
    html: withLine('自收到申请之日起15个工作日内予以答复。'),
    pageType: 'guide',
    day: '2018-06-01',
    outcome: 'inapplicable',
  },
]);
