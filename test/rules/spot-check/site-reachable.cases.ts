import { siteReachable } from '../../../src/rules/spot-check/site-reachable.ts';
import { runCasesOf, type Visited } from './survey.ts';

const many = (count: number, one: Visited): readonly Visited[] => Array.from({ length: count }, () => one);
const read: Visited = { html: '<h1>通知</h1><p>正文。</p>', pageType: 'news' };

export const cases = runCasesOf(siteReachable, [
  { kind: 'pass', name: '20 页都读到了', pages: many(20, read), outcome: 'pass' },
  {
    kind: 'fail',
    name: '20 页中 2 页读不到，请换时间再查',
    pages: [...many(18, read), ...many(2, { state: 'failed' })],
    outcome: 'review',
    messages: ['访问 20 页，2 页读不到，占 10%，达到 5%，请换时间再查。'],
  },
  {
    kind: 'near-miss',
    name: '不存在的和拒绝访问的不算打不开',
    pages: [...many(20, read), ...many(3, { state: 'vanished' }), ...many(3, { state: 'blocked' })],
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '打开了而由脚本填入的页面不算打不开',
    pages: [...many(20, read), ...many(3, { state: 'failed', trouble: 'needs-browser' })],
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '只访问了几页', pages: [...many(3, read), ...many(2, { state: 'failed' })], outcome: 'not-assessable' },
]);
