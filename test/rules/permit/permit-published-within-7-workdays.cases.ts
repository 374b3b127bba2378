import { permitPublishedWithin7Workdays } from '../../../src/rules/permit/permit-published-within-7-workdays.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';
import { penaltyPage } from './page.ts';

export const cases = casesOf(permitPublishedWithin7Workdays, [
  { kind: 'pass', name: '决定后四天公示', html: penaltyPage(), pageType: 'news', outcome: 'pass' },
  {
    kind: 'fail',
    name: '决定一个多月才公示，请人工核对',
    html: penaltyPage({ 公示日期: '2024-04-18' }),
    pageType: 'news',
    outcome: 'review',
    messages: ['决定日期 2024-03-04，公示日期 2024-04-18，相隔 15 个以上工作日，超过 7 个工作日。如为补录或更正请忽略。'],
  },
  {
    kind: 'near-miss',
    name: '国庆假期前后相隔十五天，只有七个工作日',
    html: penaltyPage({ 处罚决定日期: '2023-09-26', 公示日期: '2023-10-11' }),
    pageType: 'news',
    day: '2023-11-01',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '没有公示日期一列，按页面发布日期算',
    html: penaltyPage({ 公示日期: null }),
    pageType: 'news',
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '普通通知', html: newsPage(), pageType: 'news', outcome: 'inapplicable' },
]);
