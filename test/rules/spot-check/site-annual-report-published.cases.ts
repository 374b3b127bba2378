import { siteAnnualReportPublished } from '../../../src/rules/spot-check/site-annual-report-published.ts';
import { listPage } from '../list-page.ts';
import { runCasesOf, type Visited } from './survey.ts';

const home: Visited = { html: listPage({ newest: '2024-05-28', count: 10 }), pageType: 'home' };
const report = (title: string, listedOn: string): Visited => ({ state: 'skipped', title, listedOn });

export const cases = runCasesOf(siteAnnualReportPublished, [
  {
    kind: 'pass',
    name: '1 月 20 日发布了上一年度的报表',
    pages: [home, report('示例市人民政府网站工作年度报表（2023年度）', '2024-01-20')],
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '3 月才发布',
    pages: [home, report('示例市人民政府网站工作年度报表（2023年度）', '2024-03-02')],
    outcome: 'fail',
    messages: ['2023 年度的网站工作年度报表发布于 2024-03-02，晚于 2024-01-31。'],
  },
  {
    kind: 'fail',
    name: '只看到前一年的报表，请人工核对',
    pages: [home, report('示例市人民政府网站工作年度报表（2022年度）', '2023-01-20')],
    outcome: 'review',
    messages: ['没有看到 2023 年度的网站工作年度报表；本次没有查看全部页面，请核对是否在别处。'],
  },
  {
    kind: 'near-miss',
    name: '一月里还没有到期',
    pages: [home, report('示例市人民政府网站工作年度报表（2022年度）', '2023-01-20')],
    day: '2024-01-15',
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '没有检查首页，也没有看到报表', pages: [report('关于停水的公告', '2024-01-20')], outcome: 'not-assessable' },
]);
