import { statutoryColumnsPresent } from '../../../src/rules/platform/statutory-columns-present.ts';
import { casesOf } from '../cases.ts';
import { BLOCKS, platformPage } from './page.ts';

const COLUMNS = [
  '规范性文件',
  '机构职能',
  '规划计划',
  '统计信息',
  '行政许可',
  '行政处罚',
  '财政预决算',
  '收费项目',
  '政府采购',
  '重大建设项目',
  '社会保障',
  '应急管理',
  '安全生产',
  '招考录用',
];

export const cases = casesOf(statutoryColumnsPresent, [
  { kind: 'pass', name: '十四项都有栏目', html: platformPage([...BLOCKS, ...COLUMNS]), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有收费、采购、应急栏目，请人工核对',
    html: platformPage([...BLOCKS, ...COLUMNS.filter((name) => !/收费|采购|应急/u.test(name))]),
    pageType: 'list',
    outcome: 'review',
    messages: ['法定主动公开内容里没有看到这些栏目：行政事业性收费；政府采购；应急管理。请核对是否属于本机关职责。'],
  },
  { kind: 'near-miss', name: '栏目在下一级页面', html: platformPage(BLOCKS), pageType: 'list', outcome: 'not-assessable' },
  {
    kind: 'near-miss',
    name: '普通栏目',
    html: platformPage(COLUMNS.slice(0, 7), '', '通知公告'),
    pageType: 'list',
    outcome: 'inapplicable',
  },
]);
