import { catalogueFieldsPresent } from '../../../src/rules/document/catalogue-fields-present.ts';
import { casesOf } from '../cases.ts';
import { GOOD_METADATA, policyPage } from '../page.ts';

const NO_METADATA = Object.fromEntries(Object.keys(GOOD_METADATA).map((label) => [label, null]));

export const cases = casesOf(catalogueFieldsPresent, [
  { kind: 'pass', name: '索引号、主题分类、发布机构、标题齐全', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '主题分类为空，没有索引号一栏',
    html: policyPage({ metadata: { 主题分类: '', 索引号: null } }),
    outcome: 'fail',
    messages: ['页面元数据“主题分类”有栏目无内容；没有索引号。'],
  },
  {
    kind: 'fail',
    name: '页面整块没有元数据，请人工核对',
    html: policyPage({ metadata: NO_METADATA }),
    outcome: 'review',
    messages: ['页面没有元数据，没有索引号、主题分类。如目录中另有登记请忽略。'],
  },
  {
    kind: 'near-miss',
    name: '分类一栏叫“组配分类”',
    html: policyPage({ metadata: { 主题分类: null, 组配分类: '其他有关文件' } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '发布机构一栏叫“发文机关”',
    html: policyPage({ metadata: { 发布机构: null, 发文机关: '示例市人民政府办公室' } }),
    outcome: 'pass',
  },
]);
