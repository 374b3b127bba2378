import { layoutUniform } from '../../../src/rules/format/layout-uniform.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const NAMES = ['公园', '广场', '道路', '庭院', '居住区', '河岸', '林带', '苗圃'];
const html = policyPage({
  body: [
    '各县（区）人民政府，市政府各部门、各直属机构：',
    '一、养护分工',
    ...NAMES.map((name) => `${name}的绿地由所在县（区）负责养护，养护标准和考核办法由市城市管理局另行制定并公布。`),
  ],
});
const odd =
  (...names: readonly string[]) =>
  (text: string) =>
    names.some((name) => text.startsWith(name)) ? { family: 'SimSun', size: 16 } : {};

export const cases = casesOf(layoutUniform, [
  { kind: 'pass', name: '八段正文字体字号相同', html, rendered: true, look: () => ({}), outcome: 'pass' },
  {
    kind: 'fail',
    name: '八段中一段是另一种字体字号',
    html,
    rendered: true,
    look: odd('河岸'),
    outcome: 'fail',
    messages: ['取样 8 段正文，7 段为仿宋 16 磅（三号），1 段不同，如宋体 12 磅（小四）。'],
  },
  { kind: 'near-miss', name: '小标题用黑体', html, rendered: true, look: odd('一、'), outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '一半段落用另一种字体，像是有意排版',
    html,
    rendered: true,
    look: odd('公园', '广场', '道路', '庭院'),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '同一种字体的两个名字',
    html,
    rendered: true,
    look: (text) => (text.startsWith('河岸') ? { family: 'FangSong_GB2312' } : {}),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '只读文件，看不到字体', html, outcome: 'not-assessable' },
]);
