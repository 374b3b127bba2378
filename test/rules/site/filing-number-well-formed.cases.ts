import { filingNumberWellFormed } from '../../../src/rules/site/filing-number-well-formed.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(filingNumberWellFormed, [
  { kind: 'pass', name: '两个备案号写法常见', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: 'ICP 备案号少一位，公安备案号没有“号”字',
    html: policyPage({ footer: '主办：示例市人民政府　皖ICP备1234567号-1　皖公网安备34010002000001' }),
    outcome: 'fail',
    messages: [
      'ICP 备案号写成“皖ICP备1234567号-1”，常见写法为“皖ICP备12345678号-1”，请核对。',
      '公安备案号写成“皖公网安备34010002000001”，常见写法为“皖公网安备34010002000001号”，请核对。',
    ],
  },
  {
    kind: 'near-miss',
    name: '四川用“蜀”、甘肃用“陇”，号码十位，中间有空格',
    html: policyPage({ footer: '主办：示例市人民政府　蜀ICP备2021012345号　川公网安备 51010002000001号' }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '“ICP备案编号”是栏目名',
    html: policyPage({ footer: '主办：示例市人民政府　ICP备案编号：见工信部网站' }),
    outcome: 'inapplicable',
  },
]);
