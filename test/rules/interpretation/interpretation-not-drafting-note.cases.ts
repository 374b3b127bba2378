import { interpretationNotDraftingNote } from '../../../src/rules/interpretation/interpretation-not-drafting-note.ts';
import { casesOf } from '../cases.ts';
import { interpretationPage, NAME } from './page.ts';

const REPORTED = [
  `现就《${NAME}》起草情况说明如下。`,
  '根据市政府安排，市民政局承担起草工作，成立起草小组，收集外地资料，形成初稿后分送有关部门，经局长办公会研究，形成送审稿。',
  '送审稿共十章四十二条，已经市司法局合法性审查，各方面意见基本一致，没有大的分歧，请予审议。',
];

export const cases = casesOf(interpretationNotDraftingNote, [
  { kind: 'pass', name: '面向公众的解读', html: interpretationPage(), pageType: 'interpretation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '标题就是起草说明，请人工核对',
    html: interpretationPage({ heading: `关于《${NAME}》的起草说明` }),
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['解读的标题是起草说明，请核对是否以起草说明代替解读。'],
  },
  {
    kind: 'fail',
    name: '正文请上级审议，请人工核对',
    html: interpretationPage({ body: REPORTED }),
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['解读的正文是报审用语，没有举措、适用对象、新旧差异等内容，请核对是否以起草说明代替解读。'],
  },
  {
    kind: 'near-miss',
    name: '小标题是“起草过程”',
    html: interpretationPage({
      body: ['一、起草过程', ...REPORTED.slice(1), '二、适用对象', '本市户籍、年满七十岁、经评估需要照料的老人都可以申请。'],
    }),
    pageType: 'interpretation',
    outcome: 'pass',
  },
]);
