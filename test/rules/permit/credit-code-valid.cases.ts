import { creditCodeValid } from '../../../src/rules/permit/credit-code-valid.ts';
import { casesOf } from '../cases.ts';
import { penaltyPage } from './page.ts';

const withCode = (code: string | null) => penaltyPage({ 统一社会信用代码: code });

export const cases = casesOf(creditCodeValid, [
  { kind: 'pass', name: '代码校验通过', html: withCode('11341702486344515H'), pageType: 'news', outcome: 'pass' },
  {
    kind: 'fail',
    name: '末位写错',
    html: withCode('11341702486344515K'),
    pageType: 'news',
    outcome: 'fail',
    messages: ['1 个统一社会信用代码的校验位不对，如“11341702486344515K”。'],
  },
  { kind: 'near-miss', name: '代码打了星号', html: withCode('1134170248****515H'), pageType: 'news', outcome: 'pass' },
  { kind: 'near-miss', name: '十五位的旧登记号', html: withCode('341702600012345'), pageType: 'news', outcome: 'pass' },
  { kind: 'near-miss', name: '没有代码一栏', html: withCode(null), pageType: 'news', outcome: 'not-assessable' },
]);
