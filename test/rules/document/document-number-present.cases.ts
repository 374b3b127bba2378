import { documentNumberPresent } from '../../../src/rules/document/document-number-present.ts';
import { casesOf } from '../cases.ts';
import { GOOD_METADATA, policyPage } from '../page.ts';

const NO_METADATA = Object.fromEntries(Object.keys(GOOD_METADATA).map((label) => [label, null]));

export const cases = casesOf(documentNumberPresent, [
  { kind: 'pass', name: '元数据“文号”为“示政办〔2024〕12号”', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '文号栏为空，正文版头有文号',
    html: policyPage({ metadata: { 文号: '' }, head: ['示政办〔2024〕12号'] }),
    outcome: 'fail',
    messages: ['页面“文号”栏为空，正文版头有文号“示政办〔2024〕12号”。'],
  },
  {
    kind: 'fail',
    name: '文号栏填“无”，标题末尾有文号',
    html: policyPage({ heading: '示例市人民政府关于加强城市绿化养护的意见（示政〔2024〕3号）', metadata: { 文号: '无' } }),
    outcome: 'fail',
    messages: ['页面“文号”栏填的是“无”，标题有文号“示政〔2024〕3号”。'],
  },
  {
    kind: 'fail',
    name: '文号栏为空，别处也没有文号，请人工核对',
    html: policyPage({ metadata: { 文号: '—' } }),
    outcome: 'review',
    messages: ['页面“文号”栏填的是“—”，正文开头和附件名里也没有读到；文件确无文号的请忽略。'],
  },
  {
    kind: 'fail',
    name: '元数据没有文号一栏，正文版头有文号，请人工核对',
    html: policyPage({ metadata: { 文号: null }, head: ['示政办〔2024〕12号'] }),
    outcome: 'review',
    messages: ['页面列有元数据，但没有文号一栏；正文版头有文号“示政办〔2024〕12号”。'],
  },
  {
    kind: 'near-miss',
    name: '公告可以没有文号',
    html: policyPage({ heading: '示例市林业局关于公布古树名木的公告', metadata: { 文号: '' } }),
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '页面整块没有元数据，文号写在正文版头',
    html: policyPage({ metadata: NO_METADATA, head: ['示政办〔2024〕12号'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '规章没有文号一栏，令号写在题注里',
    html: policyPage({
      heading: '示例市户外广告设施管理办法',
      metadata: NO_METADATA,
      head: ['（2022年6月10日示例市人民政府令第48号公布　自2022年8月1日起施行）'],
    }),
    outcome: 'pass',
  },
]);
