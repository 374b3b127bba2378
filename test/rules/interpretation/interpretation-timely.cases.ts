import { interpretationTimely } from '../../../src/rules/interpretation/interpretation-timely.ts';
import { casesOf } from '../cases.ts';
import { documentPage, interpretationPage } from './page.ts';

const on = (day: string) => interpretationPage({ byline: `发布日期：${day} 09:00　来源：示例市民政局` });
const original = documentPage();

export const cases = casesOf(interpretationTimely, [
  { kind: 'pass', name: '文件发布次日发布解读', html: on('2024-03-13'), original, pageType: 'interpretation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '文件发布两周后才解读，请人工核对',
    html: on('2024-03-26'),
    original,
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['文件 2024-03-12 发布，解读 2024-03-26 发布，晚了 10 个工作日，超过 3 个工作日。'],
  },
  { kind: 'near-miss', name: '没有给出文件', html: on('2024-03-26'), pageType: 'interpretation', outcome: 'not-assessable' },
  { kind: 'near-miss', name: '隔了五天，其中有周末', html: on('2024-03-15'), original, pageType: 'interpretation', outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '给出的文件不是被解读的那一件',
    html: on('2024-03-26'),
    original: documentPage({ heading: '示例市人民政府关于加强道路保洁的通知' }),
    pageType: 'interpretation',
    outcome: 'not-assessable',
  },
]);
