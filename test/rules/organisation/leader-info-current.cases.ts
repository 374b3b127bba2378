import { leaderInfoCurrent } from '../../../src/rules/organisation/leader-info-current.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';

const leaders = (day: string) =>
  newsPage({
    heading: '示例市民政局领导信息',
    byline: `发布日期：${day} 09:00　来源：示例市民政局`,
    body: ['林某某，示例市民政局局长，主持全面工作，分管办公室。', '何某某，示例市民政局副局长，分管社会救助科、养老服务科。'],
  });
const appointment = (day: string) =>
  newsPage({ heading: '示例市人民政府关于何某某等同志职务任免的通知', byline: `发布日期：${day} 09:00　来源：市政府` });

export const cases = casesOf(leaderInfoCurrent, [
  { kind: 'pass', name: '三个月前更新', html: leaders('2024-03-12'), pageType: 'organisation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '一年没更新，其间有新的任免，请人工核对',
    html: leaders('2023-05-08'),
    companions: [appointment('2024-02-20')],
    pageType: 'organisation',
    outcome: 'review',
    messages: ['领导信息更新于 2023-05-08，之后 2024-02-20 有新的任免，请核对是否涉及。'],
  },
  {
    kind: 'near-miss',
    name: '一年没更新，没有读过任免栏目',
    html: leaders('2023-05-08'),
    pageType: 'organisation',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '最近的任免早于更新日期',
    html: leaders('2023-05-08'),
    companions: [appointment('2023-01-20')],
    pageType: 'organisation',
    outcome: 'pass',
  },
]);
