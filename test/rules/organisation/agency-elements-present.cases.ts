import { agencyElementsPresent } from '../../../src/rules/organisation/agency-elements-present.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';

const LINES = [
  '一、机关职能',
  '（一）拟订全市民政事业发展规划并组织实施。（二）负责社会救助、养老服务和社会组织登记管理工作。',
  '二、机构设置',
  '内设办公室、社会救助科、养老服务科。',
  '办公地址：示例市文化路18号',
  '办公时间：周一至周五上午8:30—12:00，下午14:30—17:30（法定节假日除外）',
  '联系电话：0990-8800123',
  '负责人：林某某',
];
const page = (lines: readonly string[], tail: readonly string[] = []) => newsPage({ heading: '示例市民政局机构职能', body: lines, tail });

export const cases = casesOf(agencyElementsPresent, [
  { kind: 'pass', name: '六项都有', html: page(LINES), pageType: 'organisation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有办公时间和负责人',
    html: page(LINES.filter((line) => !/办公时间|负责人/u.test(line))),
    pageType: 'organisation',
    rendered: true,
    outcome: 'fail',
    messages: ['机构信息应有 6 项，页面上没有看到办公时间、负责人姓名。'],
  },
  {
    kind: 'fail',
    name: '只有三项，请人工核对',
    html: page(LINES.slice(4, 7)),
    pageType: 'organisation',
    outcome: 'review',
    messages: ['机构信息应有 6 项，页面上没有看到机关职能、机构设置、负责人姓名。'],
  },
  {
    kind: 'near-miss',
    name: '负责人在“领导信息”栏目里',
    html: page(LINES.slice(0, -1), ['<a href="/ldxx/">领导信息</a>']),
    pageType: 'organisation',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '这一页只写内设机构',
    html: page(LINES.slice(2, 4)),
    pageType: 'organisation',
    rendered: true,
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '领导简历页',
    html: newsPage({ heading: '示例市民政局领导信息', body: ['林某某，男，1975年生，现任示例市民政局局长，主持全面工作。'] }),
    pageType: 'organisation',
    outcome: 'inapplicable',
  },
]);
