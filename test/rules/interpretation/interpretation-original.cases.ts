import { interpretationOriginal } from '../../../src/rules/interpretation/interpretation-original.ts';
import { casesOf } from '../cases.ts';
import { ARTICLES, documentPage, GOOD_LINES, interpretationPage } from './page.ts';

const original = documentPage();
const OWN = [
  '过去各县各发各的钱，有的按年龄，有的按收入，同样的老人待遇差一倍，这次统一了算法。',
  '简单说就是三句话：看身体不看收入，发服务券不发现金，乡镇和县里合起来十五天内给答复。',
];

export const cases = casesOf(interpretationOriginal, [
  { kind: 'pass', name: '用自己的话解读', html: interpretationPage(), original, pageType: 'interpretation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '把条文抄了一遍，请人工核对',
    html: interpretationPage({ body: ['现将有关内容解读如下。', ...ARTICLES] }),
    original,
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['解读有 96% 的文字片段与原文相同，最长一段 322 字一字不差，请核对是否以摘抄代替解读。'],
  },
  {
    kind: 'fail',
    name: '大半是条文，请人工核对',
    html: interpretationPage({ body: [...OWN, ...ARTICLES.slice(1, 4)] }),
    original,
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['解读有 71% 的文字片段与原文相同，最长一段 203 字一字不差，请核对是否以摘抄代替解读。'],
  },
  {
    kind: 'near-miss',
    name: '引用了一条条文再作说明',
    html: interpretationPage({ body: [...GOOD_LINES, `《办法》规定：${ARTICLES[1] ?? ''}`] }),
    original,
    pageType: 'interpretation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '没有给出原文',
    html: interpretationPage({ body: ARTICLES }),
    pageType: 'interpretation',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '图解，内容在图片里',
    html: interpretationPage({ heading: '一图读懂《示例市居家养老服务补贴办法》', body: ['<img src="/1.jpg">'] }),
    original,
    pageType: 'interpretation',
    outcome: 'not-assessable',
  },
]);
