import { documentNumberYearPlausible } from '../../../src/rules/document/document-number-year-plausible.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(documentNumberYearPlausible, [
  { kind: 'pass', name: '文号年份与成文年份相同', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '文号年份晚于成文年份，请人工核对',
    html: policyPage({ metadata: { 文号: '示政办〔2025〕12号' } }),
    outcome: 'review',
    messages: ['文号年份为 2025 年，成文日期为 2024-03-08，请核对是否有一处录错。'],
  },
  {
    kind: 'fail',
    name: '文号年份早两年，请人工核对',
    html: policyPage({ metadata: { 文号: '示政办〔2022〕12号' } }),
    outcome: 'review',
    messages: ['文号年份为 2022 年，成文日期为 2024-03-08，请核对是否有一处录错。'],
  },
  { kind: 'near-miss', name: '年初用上一年的文号印发', html: policyPage({ metadata: { 文号: '示政办〔2023〕99号' } }), outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '政府令的文号没有年份',
    html: policyPage({ metadata: { 文号: '示例市人民政府令第310号' } }),
    outcome: 'inapplicable',
  },
]);
