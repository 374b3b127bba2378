import { homeUpdatedWithin2Weeks } from '../../../src/rules/spot-check/home-updated-within-2-weeks.ts';
import { listPage } from '../list-page.ts';
import { runCasesOf } from './survey.ts';

const home = (newest: string) => ({ html: listPage({ newest, count: 10 }), pageType: 'home' }) as const;

export const cases = runCasesOf(homeUpdatedWithin2Weeks, [
  { kind: 'pass', name: '栏目里有 5 月 28 日的信息', pages: [home('2024-05-28')], columns: [{ newestDay: '2024-05-28' }], outcome: 'pass' },
  {
    kind: 'fail',
    name: '首页和各栏目最新的都是 5 月 1 日，全站看过',
    pages: [home('2024-05-01')],
    columns: [{ newestDay: '2024-05-01' }],
    whole: true,
    outcome: 'fail',
    messages: ['本次看到的最新一条信息是 2024-05-01，距检查当天 33 天，超过 14 天。'],
  },
  {
    kind: 'fail',
    name: '只查了一个栏目，没有检查首页，请人工核对',
    pages: [{ html: listPage({ newest: '2024-05-01', count: 5 }), listedOn: '2024-05-01' }],
    outcome: 'review',
    messages: ['本次看到的最新一条信息是 2024-05-01，距检查当天 33 天，超过 14 天；本次没有检查首页。'],
  },
  {
    kind: 'near-miss',
    name: '首页旧，栏目里有新信息，由首页一条报',
    pages: [home('2024-05-01')],
    columns: [{ newestDay: '2024-06-01' }],
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '列表都没有日期', pages: [home('2024-05-28')], outcome: 'not-assessable' },
]);
