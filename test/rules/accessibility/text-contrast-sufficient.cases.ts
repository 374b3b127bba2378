import { textContrastSufficient } from '../../../src/rules/accessibility/text-contrast-sufficient.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const html = policyPage();
const grey =
  (pattern: RegExp, other = {}) =>
  (text: string) =>
    pattern.test(text) ? { color: 'rgb(170, 170, 170)', ...other } : {};

export const cases = casesOf(textContrastSufficient, [
  { kind: 'pass', name: '深灰字、白底', html, rendered: true, look: () => ({}), outcome: 'pass' },
  {
    kind: 'fail',
    name: '一段浅灰字',
    html,
    rendered: true,
    look: grey(/^各县（区）要/u),
    outcome: 'fail',
    messages: ['取样 5 段文字，1 段与背景的对比度不足，最低 2.3:1，应不低于 4.5:1。'],
  },
  {
    kind: 'near-miss',
    name: '大号标题的对比度为 3.5:1',
    html,
    rendered: true,
    look: (text) => (text.includes('关于印发') ? { color: 'rgb(136, 136, 136)', size: 29 } : {}),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '标题压在图片上，算不出', html, rendered: true, look: () => ({ background: '' }), outcome: 'not-assessable' },
  { kind: 'near-miss', name: '只读文件，看不到颜色', html, outcome: 'not-assessable' },
]);
