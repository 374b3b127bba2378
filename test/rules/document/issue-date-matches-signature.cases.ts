import { issueDateMatchesSignature } from '../../../src/rules/document/issue-date-matches-signature.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(issueDateMatchesSignature, [
  { kind: 'pass', name: '元数据与落款都是 2024 年 3 月 8 日', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '元数据为 3 月 6 日，落款为 3 月 8 日，请人工核对',
    html: policyPage({ metadata: { 成文日期: '2024-03-06' } }),
    outcome: 'review',
    messages: ['页面成文日期为 2024-03-06，正文落款日期为 2024-03-08，请核对以哪个为准。'],
  },
  {
    kind: 'near-miss',
    name: '落款用汉字写同一天',
    html: policyPage({ signature: ['示例市人民政府办公室', '二〇二四年三月八日'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '转发件，落款是被转发文件的',
    html: policyPage({
      heading: '示例市人民政府办公室转发市林业局关于古树名木保护意见的通知',
      metadata: { 成文日期: '2024-03-06' },
    }),
    outcome: 'inapplicable',
  },
  { kind: 'near-miss', name: '元数据没有成文日期', html: policyPage({ metadata: { 成文日期: null } }), outcome: 'inapplicable' },
]);
