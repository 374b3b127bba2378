import { indexNumberCodeValid } from '../../../src/rules/document/index-number-code-valid.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(indexNumberCodeValid, [
  { kind: 'pass', name: '机关代码末位校验相符', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '机关代码末位不符',
    html: policyPage({ metadata: { 索引号: '11341702486344515G/2024-00012' } }),
    outcome: 'fail',
    messages: ['索引号前 18 位为“11341702486344515G”，按统一社会信用代码的校验规则末位应为“H”，请核对机关代码。'],
  },
  {
    kind: 'near-miss',
    name: '索引号是本地自编的 9 位代码',
    html: policyPage({ metadata: { 索引号: '003151234/2024-00012' } }),
    outcome: 'inapplicable',
  },
]);
