import { accessibilityEntryPresent } from '../../../src/rules/accessibility/accessibility-entry-present.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(accessibilityEntryPresent, [
  {
    kind: 'pass',
    name: '首页有“无障碍浏览”',
    html: policyPage({ footer: '无障碍浏览　主办：示例市人民政府' }),
    pageType: 'home',
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '浏览器里的首页没有入口',
    html: policyPage(),
    pageType: 'home',
    rendered: true,
    outcome: 'fail',
    messages: ['首页没有看到无障碍、适老或长者模式的入口。'],
  },
  {
    kind: 'fail',
    name: '静态首页里没有入口，请在浏览器里核对',
    html: policyPage(),
    pageType: 'home',
    outcome: 'review',
    messages: ['首页没有看到无障碍、适老或长者模式的入口，可能由脚本写入，请在浏览器里核对。'],
  },
  {
    kind: 'near-miss',
    name: '入口是一张图片',
    html: policyPage({ footer: '<a href="/wza/"><img src="/wza.png" alt="长者模式"></a>主办：示例市人民政府' }),
    pageType: 'home',
    rendered: true,
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '内页不查', html: policyPage(), outcome: 'inapplicable' },
]);
