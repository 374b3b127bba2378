import { annualReportCurrentTemplate } from '../../../src/rules/annual-report/annual-report-current-template.ts';
import { casesOf } from '../cases.ts';
import { annualPage } from './annual-page.ts';

const OLD = `<table><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年新<br>制作数量</td><td>本年新<br>公开数量</td><td>对外公开总数量</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>规范性文件</td><td>1</td><td>1</td><td>12</td></tr>
<tr><td colspan="4">第二十条第（五）项</td></tr><tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>
<tr><td>行政许可</td><td>6</td><td>0</td><td>230</td></tr></table>`;

const pageType = 'annual-report' as const;

export const cases = casesOf(annualReportCurrentTemplate, [
  { kind: 'pass', name: '用 2021 年印发的表', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '2023 年度的年报沿用旧表',
    html: annualPage({ tables: { 2: OLD } }),
    pageType,
    outcome: 'fail',
    messages: [
      '2023 年度的年报用了旧表的标签“本年新制作数量”“本年新公开数量”“对外公开总数量”“上一年项目数量”“本年增/减”，应换用 2021 年印发的格式。',
    ],
  },
  {
    kind: 'fail',
    name: '新表里混进一处旧标签，请人工核对',
    html: annualPage({
      tables: { 2: '<table><tr><td>信息内容</td><td>上一年项目数量</td></tr><tr><td>行政许可</td><td>3</td></tr></table>' },
    }),
    pageType,
    outcome: 'review',
    messages: ['2023 年度的年报用了旧表的标签“上一年项目数量”，应换用 2021 年印发的格式。'],
  },
  {
    kind: 'near-miss',
    name: '2019 年度的年报用当时的表',
    html: annualPage({ year: 2019, tables: { 2: OLD } }),
    pageType,
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '正文提到旧栏目名',
    html: annualPage({ text: { 5: ['去年表中“上一年项目数量”“本年增/减”两栏已经取消，今年按新的统一格式填报，口径更加清楚。'] } }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '表一是图片',
    html: annualPage({ tables: { 2: '<p><img src="/b1.png"></p>' } }),
    pageType,
    outcome: 'not-assessable',
  },
]);
