import { guideReliefStated } from '../../../src/rules/guide/guide-relief-stated.ts';
import { casesOf } from '../cases.ts';
import { GUIDE_LINES, guidePage, without } from './page.ts';

export const cases = casesOf(guideReliefStated, [
  { kind: 'pass', name: '写明投诉举报、复议和诉讼', html: guidePage(), pageType: 'guide', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有监督救济一节',
    html: guidePage(without(/监督|复议/u)),
    pageType: 'guide',
    outcome: 'fail',
    messages: ['公开指南没有写投诉举报、行政复议、行政诉讼等监督救济途径。'],
  },
  {
    kind: 'near-miss',
    name: '只写监督电话',
    html: guidePage([...without(/监督|复议/u), '监督电话：0990-8800102']),
    pageType: 'guide',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '没有读到正文',
    html: guidePage([], { body: [], files: [['指南.pdf', '/f/1.pdf']] }),
    pageType: 'guide',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '办事指南',
    html: guidePage(GUIDE_LINES.slice(9, 12), { heading: '补贴办事指南' }),
    pageType: 'guide',
    outcome: 'inapplicable',
  },
]);
