import { columnMetaPresent } from '../../../src/rules/spot-check/column-meta-present.ts';
import { policyPage } from '../page.ts';
import { runCasesOf } from './survey.ts';

const good = { html: policyPage(), pageType: 'policy' } as const;
const bad = { html: policyPage({ tags: { ColumnType: null } }), pageType: 'policy' } as const;

export const cases = runCasesOf(columnMetaPresent, [
  { kind: 'pass', name: '每页都齐全', pages: [good, good], outcome: 'pass' },
  {
    kind: 'fail',
    name: '三页缺同样的，合成一条',
    pages: [good, bad, bad, bad],
    outcome: 'fail',
    messages: ['4 页中有 3 页：栏目标签没有栏目类别（ColumnType）。应有 4 项，已有 3 项。'],
  },
  { kind: 'near-miss', name: '页面没有读到，不能作判断', pages: [{ state: 'failed' }], outcome: 'not-assessable' },
]);
