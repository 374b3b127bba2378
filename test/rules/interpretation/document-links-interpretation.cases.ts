import { documentLinksInterpretation } from '../../../src/rules/interpretation/document-links-interpretation.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const normative = (tail: readonly string[] = [], metadata = {}) =>
  policyPage({ metadata: { 文号: '示政规〔2024〕2号', ...metadata }, tail });

export const cases = casesOf(documentLinksInterpretation, [
  {
    kind: 'pass',
    name: '规范性文件后面链接了解读',
    html: normative(['<a href="/zcjd/1.html">《城市绿化养护办法》政策解读</a>']),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '规范性文件没有解读链接，请人工核对',
    html: normative(),
    outcome: 'review',
    messages: ['这像是行政规范性文件，页面没有指向解读材料的链接，请核对是否应当解读。'],
  },
  { kind: 'near-miss', name: '不是规范性文件的普通通知', html: policyPage(), outcome: 'inapplicable' },
  { kind: 'near-miss', name: '发布才三天', html: normative(), day: '2024-03-15', outcome: 'inapplicable' },
  { kind: 'near-miss', name: '文件已经废止', html: normative([], { 有效性: '废止' }), outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '“相关解读”下的链接是图片解读的标题',
    html: normative(['相关解读：<a href="/zcjd/2.html">养护办法怎么看</a>']),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '“相关解读”一栏是空的，下一栏里的链接不算，请人工核对',
    html: normative(['</p><h3>相关解读</h3><ul></ul><h3>友情链接</h3><p><a href="https://www.gov.cn/">中国政府网首页</a>']),
    outcome: 'review',
    messages: ['这像是行政规范性文件，页面没有指向解读材料的链接，请核对是否应当解读。'],
  },
]);
