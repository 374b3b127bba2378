import { titleClean } from '../../../src/rules/format/title-clean.ts';
import { casesOf } from '../cases.ts';
import { GOOD_TITLE, policyPage } from '../page.ts';

export const cases = casesOf(titleClean, [
  { kind: 'pass', name: '标题没有多余字符，浏览器标题只多出站名', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '标题有叠字“关于关于”，末尾有句号',
    html: policyPage({ heading: '示例市人民政府办公室关于关于印发城市绿化养护办法的通知。' }),
    outcome: 'fail',
    messages: ['标题中有叠字“关于关于”。', '标题末尾有“。”，标题末尾不加标点。'],
  },
  {
    kind: 'fail',
    name: '标题残留“（1）”',
    html: policyPage({ heading: `${GOOD_TITLE}（1）` }),
    outcome: 'fail',
    messages: ['标题中残留“（1）”。'],
  },
  {
    kind: 'fail',
    name: '浏览器标题是另一条信息的，请人工核对',
    html: policyPage({ windowTitle: '示例市财政局2023年部门决算公开', tags: { ArticleTitle: null } }),
    outcome: 'review',
    messages: [`浏览器标题为“示例市财政局2023年部门决算公开”，页面标题为“${GOOD_TITLE}”，两者不是同一标题。`],
  },
  { kind: 'near-miss', name: '标题以“（试行）”结尾', html: policyPage({ heading: '示例市城市绿化养护办法（试行）' }), outcome: 'pass' },
  { kind: 'near-miss', name: '标题里有“的的士”', html: policyPage({ heading: '示例市关于规范城区的的士经营秩序的通知' }), outcome: 'pass' },
  { kind: 'near-miss', name: '浏览器标题过长被截断', html: policyPage({ windowTitle: `${GOOD_TITLE.slice(0, 16)}…` }), outcome: 'pass' },
]);
