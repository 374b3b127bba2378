import { publishedWithin20Workdays } from '../../../src/rules/document/published-within-20-workdays.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const dated = (issued: string, published: string) =>
  policyPage({
    metadata: { 成文日期: issued, 发布日期: published },
    byline: `发布日期：${published}`,
    tags: { PubDate: `${published} 09:00` },
    signature: ['示例市人民政府办公室', null],
  });

export const cases = casesOf(publishedWithin20Workdays, [
  { kind: 'pass', name: '成文后 2 个工作日发布', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '3 月 8 日成文，4 月 10 日发布，22 个工作日，请人工核对',
    html: dated('2024-03-08', '2024-04-10'),
    outcome: 'review',
    messages: ['成文日期 2024-03-08，发布日期 2024-04-10，相隔 33 天、22 个工作日，超过 20 个工作日。如为补录或转载请忽略。'],
  },
  {
    kind: 'fail',
    name: '相隔一年，请人工核对',
    html: dated('2023-03-08', '2024-03-08'),
    outcome: 'review',
    messages: ['成文日期 2023-03-08，发布日期 2024-03-08，相隔 366 天、29 个以上工作日，超过 20 个工作日。如为补录或转载请忽略。'],
  },
  { kind: 'near-miss', name: '中间有国庆假期，相隔 32 天只有 20 个工作日', html: dated('2023-09-20', '2023-10-22'), outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '放假安排未知的年份，按周一至周五数得 23 个，无法判定',
    html: dated('2031-03-03', '2031-04-03'),
    day: '2031-06-02',
    outcome: 'not-assessable',
  },
  { kind: 'near-miss', name: '2018 年的文件，早于现行条例', html: dated('2018-03-08', '2018-06-08'), outcome: 'inapplicable' },
]);
