import { permitFieldsPresent } from '../../../src/rules/permit/permit-fields-present.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';
import { penaltyPage } from './page.ts';

export const cases = casesOf(permitFieldsPresent, [
  { kind: 'pass', name: '双公示字段都有', html: penaltyPage(), pageType: 'news', outcome: 'pass' },
  {
    kind: 'fail',
    name: '双公示表没有处罚依据和处罚机关',
    html: penaltyPage({ 处罚依据: null, 处罚机关: null }),
    pageType: 'news',
    outcome: 'fail',
    messages: ['公示表应有 9 项，没有看到处罚依据、处罚机关。'],
  },
  {
    kind: 'fail',
    name: '行业自己的表式缺一项，请人工核对',
    html: penaltyPage({ 处罚类别: null }, { heading: '示例市气象局行政处罚信息公示' }),
    pageType: 'news',
    outcome: 'review',
    messages: ['公示表应有 9 项，没有看到处罚类别。'],
  },
  {
    kind: 'near-miss',
    name: '处罚决定书全文，没有表格',
    html: newsPage({
      heading: '示例市市场监督管理局行政处罚决定书',
      body: ['当事人：示例市某食品店。经查，当事人未公示许可证，依据《食品经营许可和备案管理办法》第四十九条，决定予以警告。'],
    }),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '叫法不同：案由、当事人、处罚内容、作出决定机关',
    html: penaltyPage({})
      .replace('处罚事由', '主要违法行为')
      .replace('行政相对人名称', '当事人')
      .replace('处罚结果', '行政处罚内容')
      .replace('处罚机关', '作出决定机关'),
    pageType: 'news',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '处罚裁量基准不是处罚公示',
    html: newsPage({ heading: '示例市行政处罚裁量基准' }),
    pageType: 'news',
    outcome: 'inapplicable',
  },
]);
