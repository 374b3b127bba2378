import { pageLanguageDeclared } from '../../../src/rules/accessibility/page-language-declared.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(pageLanguageDeclared, [
  { kind: 'pass', name: '声明为 zh-CN', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有声明',
    html: policyPage().replace(' lang="zh-CN"', ''),
    outcome: 'fail',
    messages: ['网页没有声明语言（<html lang>）。'],
  },
  {
    kind: 'fail',
    name: '中文页面声明为英语',
    html: policyPage().replace('zh-CN', 'en'),
    outcome: 'fail',
    messages: ['网页声明的语言是“en”，而标题是中文。'],
  },
  {
    kind: 'near-miss',
    name: '英文版页面声明为英语',
    html: policyPage({ windowTitle: 'Notice of the General Office' }).replace('zh-CN', 'en'),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '只有页面片段', html: '<p>示例市人民政府办公室关于开展检查的通知</p>', outcome: 'not-assessable' },
]);
