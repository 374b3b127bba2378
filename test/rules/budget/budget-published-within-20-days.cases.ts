import { budgetPublishedWithin20Days } from '../../../src/rules/budget/budget-published-within-20-days.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';
import { budgetPage } from './page.ts';

const approved = (line: string) => budgetPage([line, '现将我局2024年部门预算公开如下，欢迎社会各界监督。']);

export const cases = casesOf(budgetPublishedWithin20Days, [
  {
    kind: 'pass',
    name: '批复后六天公开',
    html: approved('市财政局于2024年2月2日批复我局2024年部门预算。'),
    pageType: 'news',
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '批复后 34 天公开',
    html: approved('市财政局于2024年1月5日批复我局2024年部门预算。'),
    pageType: 'news',
    outcome: 'fail',
    messages: ['页面写明 2024-01-05 批复，2024-02-08 发布，相隔 34 天，超过 20 日。'],
  },
  {
    kind: 'near-miss',
    name: '批复通知只有文号，没有日期',
    html: approved('根据市财政局《关于批复2024年部门预算的通知》（示财预〔2024〕6号）要求公开。'),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '批复的是上一年的决算',
    html: approved('市财政局于2023年9月1日批复我局2022年部门决算。'),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '批复预算的通知不是预算公开',
    html: newsPage({ heading: '示例市财政局关于批复2024年部门预算的通知' }),
    pageType: 'news',
    outcome: 'inapplicable',
  },
]);
