import { validityStated } from '../../../src/rules/document/validity-stated.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(validityStated, [
  { kind: 'pass', name: '有效性为“有效”', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '有“有效性”一栏而没有填写',
    html: policyPage({ metadata: { 有效性: '' } }),
    outcome: 'fail',
    messages: ['页面有“有效性”一栏，但没有填写。'],
  },
  {
    kind: 'fail',
    name: '没有有效性一栏，请人工核对',
    html: policyPage({ metadata: { 有效性: null } }),
    outcome: 'review',
    messages: ['页面没有标注有效性；如果是规范性文件应当标注。'],
  },
  {
    kind: 'near-miss',
    name: '栏目名叫“是否有效”，值为“是”',
    html: policyPage({ metadata: { 有效性: null, 是否有效: '是' } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '栏目名只叫“状态”，值是“有效”',
    html: policyPage({ metadata: { 有效性: null, 状态: '有效' } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '标题下方的状态由脚本写出',
    html: policyPage({
      metadata: { 有效性: null },
      byline: '发布日期：2024-03-12 <span><script>var s="已废止";if(s!=""){document.write("状态："+s);}</script></span>',
    }),
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '有效性由脚本填入',
    html: policyPage({ metadata: { 有效性: '{{doc.validity}}' } }),
    outcome: 'not-assessable',
  },
]);
