import { footerElementsPresent } from '../../../src/rules/spot-check/footer-elements-present.ts';
import { policyPage } from '../page.ts';
import { runCasesOf } from './survey.ts';

const good = { html: policyPage(), pageType: 'policy' } as const;
const bad = {
  html: policyPage({
    footer:
      '主办：示例市人民政府办公室　联系电话：0000-1234567　网站标识码：1234000009　皖ICP备12345678号-1　党政机关网站标识　我为政府网站找错',
  }),
  pageType: 'policy',
} as const;

export const cases = runCasesOf(footerElementsPresent, [
  { kind: 'pass', name: '每页都齐全', pages: [good, good], outcome: 'pass' },
  {
    kind: 'fail',
    name: '三页缺同样的，合成一条',
    pages: [good, bad, bad, bad],
    outcome: 'fail',
    messages: ['4 页中有 3 页：页脚没有公安备案号。'],
  },
  { kind: 'near-miss', name: '页面没有读到，不能作判断', pages: [{ state: 'failed' }], outcome: 'not-assessable' },
]);
