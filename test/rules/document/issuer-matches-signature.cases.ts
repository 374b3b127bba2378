import { issuerMatchesSignature } from '../../../src/rules/document/issuer-matches-signature.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(issuerMatchesSignature, [
  { kind: 'pass', name: '发布机构与落款机关相同', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '发布机构为林业局，落款为财政局，请人工核对',
    html: policyPage({ metadata: { 发布机构: '示例市林业局' }, signature: ['示例市财政局', '2024年3月8日'] }),
    outcome: 'review',
    messages: ['页面发布机构为“示例市林业局”，正文落款为“示例市财政局”，请核对。'],
  },
  {
    kind: 'near-miss',
    name: '发布机构为市政府，落款为市政府办公室',
    html: policyPage({ metadata: { 发布机构: '示例市人民政府' } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '发布机构为县政府办公室，落款为政府',
    html: policyPage({ metadata: { 发布机构: '市人民政府办公室' }, signature: ['示例市人民政府', '2024年3月8日'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '发布机构用简称',
    html: policyPage({ metadata: { 发布机构: '市发改委' }, signature: ['示例市发展和改革委员会', '2024年3月8日'] }),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '正文没有落款机关', html: policyPage({ signature: [null, '2024年3月8日'] }), outcome: 'inapplicable' },
]);
