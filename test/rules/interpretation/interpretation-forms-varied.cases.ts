import { interpretationFormsVaried } from '../../../src/rules/interpretation/interpretation-forms-varied.ts';
import { casesOf } from '../cases.ts';
import { interpretationPage } from './page.ts';

const TOPICS = ['居家养老服务补贴办法', '城市绿化养护办法', '道路保洁管理办法', '夜间施工管理办法'];
const list = (prefix = '') =>
  `<html><head><title>政策解读</title></head><body><h1>政策解读</h1><ul>${TOPICS.map(
    (topic, at) => `<li><a href="/zcjd/${at}.html">${at === 0 ? prefix : ''}《示例市${topic}》政策解读</a> 2024-04-0${at + 1}</li>`,
  ).join('')}</ul></body></html>`;
const plain = TOPICS.map((topic) => interpretationPage({ heading: `《示例市${topic}》政策解读` }));

export const cases = casesOf(interpretationFormsVaried, [
  { kind: 'pass', name: '栏目里有图解', html: list('一图读懂'), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '打开看过的四条都是纯文字，请人工核对',
    html: list(),
    companions: plain,
    pageType: 'list',
    outcome: 'review',
    messages: ['近一年读到的 4 条解读都是纯文字，没有图解、视频、问答或发布会。'],
  },
  {
    kind: 'near-miss',
    name: '标题看不出，其中一条正文里有图',
    html: list(),
    companions: [...plain.slice(1), plain[0]?.replace('<p>二、', '<p><img src="/1.jpg"></p><p>二、') ?? ''],
    pageType: 'list',
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '标题看不出，也没有打开看过', html: list(), pageType: 'list', outcome: 'not-assessable' },
]);
