import { columnMetaPresent } from '../../../src/rules/metatags/column-meta-present.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const without = policyPage({ tags: { ColumnDescription: null, ColumnType: 'null' } });
const message = '栏目标签没有栏目描述（ColumnDescription）；栏目类别（ColumnType）有标签无内容。应有 4 项，已有 2 项。';

export const cases = casesOf(columnMetaPresent, [
  { kind: 'pass', name: '四个栏目标签齐全', html: policyPage(), outcome: 'pass' },
  { kind: 'fail', name: '栏目页缺栏目标签', html: without, pageType: 'list', outcome: 'fail', messages: [message] },
  { kind: 'fail', name: '内容页缺栏目标签，按警告报', html: without, outcome: 'fail', messages: [message] },
  { kind: 'near-miss', name: '首页没有栏目标签', html: without, pageType: 'home', outcome: 'inapplicable' },
  { kind: 'near-miss', name: '只读到页面片段', html: '<p>正文一段。</p>', outcome: 'not-assessable' },
]);
