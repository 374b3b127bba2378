import { columnContentMatchesName } from '../../../src/rules/spot-check/column-content-matches-name.ts';
import { interpretationPage } from '../interpretation/page.ts';
import { newsPage, policyPage } from '../page.ts';
import { runCasesOf } from './survey.ts';

const column = ['政务公开', '政策解读'];
const right = { html: interpretationPage(), pageType: 'interpretation', column } as const;

export const cases = runCasesOf(columnContentMatchesName, [
  { kind: 'pass', name: '解读栏目里都是解读', pages: [right, right], outcome: 'pass' },
  {
    kind: 'fail',
    name: '解读栏目里有一件文件，请人工核对',
    pages: [right, { html: policyPage(), pageType: 'policy', column }],
    outcome: 'review',
    messages: ['“政策解读”栏目检查了 2 页，其中 1 页不像政策解读，请核对是否放错栏目。'],
  },
  { kind: 'near-miss', name: '解读栏目里的消息', pages: [right, { html: newsPage(), pageType: 'news', column }], outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '栏目名说不出内容种类',
    pages: [{ html: policyPage(), pageType: 'policy', column: ['政务公开', '最新公开'] }],
    outcome: 'inapplicable',
  },
]);
