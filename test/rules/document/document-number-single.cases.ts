import { documentNumberSingle } from '../../../src/rules/document/document-number-single.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(documentNumberSingle, [
  { kind: 'pass', name: '文号栏只有一个文号', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '联合发文并列两个文号，请人工核对',
    html: policyPage({ metadata: { 文号: '示发改〔2024〕9号 示财综〔2024〕12号' } }),
    outcome: 'review',
    messages: ['“文号”栏里有 2 个文号：示发改〔2024〕9号、示财综〔2024〕12号；联合发文一般只用主办机关的文号。'],
  },
  {
    kind: 'near-miss',
    name: '同一文号写了两遍',
    html: policyPage({ metadata: { 文号: '示政办〔2024〕12号（示政办〔2024〕12号）' } }),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '文号栏为空', html: policyPage({ metadata: { 文号: '' } }), outcome: 'inapplicable' },
]);
