import { policyDatesPresent } from '../../../src/rules/document/policy-dates-present.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(policyDatesPresent, [
  { kind: 'pass', name: '元数据有成文日期和发布日期', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '页面和标签都没有发布日期',
    html: policyPage({ metadata: { 发布日期: null }, byline: null, tags: { PubDate: null } }),
    outcome: 'fail',
    messages: ['页面没有发布日期，元数据和标题下方都没有读到。'],
  },
  {
    kind: 'fail',
    name: '有“发布日期”一栏而没有填写',
    html: policyPage({ metadata: { 发布日期: '' }, byline: null, tags: { PubDate: null } }),
    outcome: 'fail',
    messages: ['页面有“发布日期”一栏，但没有填写。'],
  },
  {
    kind: 'fail',
    name: '成文日期只有年月，正文没有落款日期',
    html: policyPage({ metadata: { 成文日期: '2024年3月' }, signature: ['示例市人民政府办公室', null] }),
    outcome: 'fail',
    messages: ['页面“成文日期”一栏写的是“2024年3月”，读不出完整的年月日。'],
  },
  {
    kind: 'fail',
    name: '发布日期只在网页标签里，请人工核对',
    html: policyPage({ metadata: { 发布日期: null }, byline: null }),
    outcome: 'review',
    messages: ['页面上没有看到发布日期，只有网页标签里写着“2024-03-12 09:30”；页面上也应当注明。'],
  },
  { kind: 'near-miss', name: '成文日期写在正文落款处', html: policyPage({ metadata: { 成文日期: null } }), outcome: 'pass' },
  { kind: 'near-miss', name: '发布日期写在标题下方', html: policyPage({ metadata: { 发布日期: null } }), outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '发布日期没有栏目名，由脚本写在标题下方',
    html: policyPage({
      metadata: { 发布日期: null },
      byline: '<script>document.write("时间："+"2024-03-12 09:30".substring(0,10));</script>',
      tags: { PubDate: null },
    }),
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '发布日期由脚本填入',
    html: policyPage({ metadata: { 发布日期: '{{item.pubDate}}' }, byline: null, tags: { PubDate: null } }),
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '规章没有落款，公布日期写在题注里',
    html: policyPage({
      heading: '示例市户外广告设施管理办法',
      metadata: { 成文日期: null },
      head: ['（2022年6月10日示例市人民政府令第48号公布　自2022年8月1日起施行）'],
      signature: [null, null],
    }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '规章没有发布日期，题注写着公布时间，请人工核对',
    html: policyPage({
      heading: '示例市户外广告设施管理办法',
      metadata: { 成文日期: null, 发布日期: null },
      byline: null,
      tags: { PubDate: null },
      head: ['（2022年6月10日示例市人民政府令第48号公布　自2022年8月1日起施行）'],
      signature: [null, null],
    }),
    outcome: 'review',
    messages: ['页面没有发布日期，元数据和标题下方都没有读到，只有题注写着公布时间，请核对。'],
  },
]);
