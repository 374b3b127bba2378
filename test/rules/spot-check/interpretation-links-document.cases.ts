import { interpretationLinksDocument } from '../../../src/rules/spot-check/interpretation-links-document.ts';
import { documentPage, interpretationPage, NAME } from '../interpretation/page.ts';
import { runCasesOf } from './survey.ts';

const lone = { html: interpretationPage(), pageType: 'interpretation' } as const;
const linked = {
  html: interpretationPage({ tail: [`相关文件：<a href="/zcwj/1.html">示例市人民政府办公室关于印发${NAME}的通知</a>`] }),
  pageType: 'interpretation',
} as const;
const document = { html: documentPage(), pageType: 'policy' } as const;

export const cases = runCasesOf(interpretationLinksDocument, [
  { kind: 'pass', name: '解读链接到文件', pages: [linked, document], outcome: 'pass' },
  {
    kind: 'fail',
    name: '文件就在本站，解读页没有链接',
    pages: [lone, document],
    outcome: 'fail',
    messages: ['1 件解读中有 1 件没有链接到文件，而文件就在本站。'],
  },
  {
    kind: 'fail',
    name: '只抽查了解读，没有看到文件，请人工核对',
    pages: [lone],
    outcome: 'review',
    messages: ['1 件解读中有 1 件没有链接到文件，本次也没有看到文件；本次没有查看全部页面，请核对是否在别处。'],
  },
  { kind: 'near-miss', name: '本次没有检查到解读', pages: [document], outcome: 'inapplicable' },
]);
