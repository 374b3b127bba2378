import { documentLinksInterpretation } from '../../../src/rules/spot-check/document-links-interpretation.ts';
import { documentPage, interpretationPage, NAME } from '../interpretation/page.ts';
import { runCasesOf } from './survey.ts';

const metadata = { 文号: '示政规〔2024〕2号' };
const lone = { html: documentPage({ metadata }), pageType: 'policy' } as const;
const linked = { html: documentPage({ metadata, tail: [`<a href="/zcjd/1.html">《${NAME}》政策解读</a>`] }), pageType: 'policy' } as const;
const interpretation = { html: interpretationPage(), pageType: 'interpretation' } as const;

export const cases = runCasesOf(documentLinksInterpretation, [
  { kind: 'pass', name: '规范性文件链接到解读', pages: [linked, interpretation], outcome: 'pass' },
  {
    kind: 'fail',
    name: '解读就在本站，文件页没有链接',
    pages: [lone, interpretation],
    outcome: 'fail',
    messages: ['1 件规范性文件、规章中有 1 件没有链接到解读，而解读就在本站。'],
  },
  {
    kind: 'fail',
    name: '全站没有看到解读，请人工核对',
    pages: [lone, linked],
    whole: true,
    outcome: 'review',
    messages: ['2 件规范性文件、规章中有 1 件没有看到解读。'],
  },
  { kind: 'near-miss', name: '普通通知不要求解读', pages: [{ html: documentPage(), pageType: 'policy' }], outcome: 'inapplicable' },
]);
