import { guideElementsPresent } from '../../../src/rules/guide/guide-elements-present.ts';
import { casesOf } from '../cases.ts';
import { guidePage, without } from './page.ts';

export const cases = casesOf(guideElementsPresent, [
  { kind: 'pass', name: '九项都有', html: guidePage(), pageType: 'guide', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有办公时间和传真',
    html: guidePage(without(/办公时间|传真/u)),
    pageType: 'guide',
    outcome: 'fail',
    messages: ['公开指南应有 9 项，没有看到办公时间。', '公开指南没有写传真号码。'],
  },
  {
    kind: 'fail',
    name: '页面只有一小段，其余可能在别处，请人工核对',
    html: guidePage([
      '为方便公众获取政府信息，编制本指南。',
      '受理机构：示例市人民政府办公室，联系电话：0990-8800100，传真：0990-8800101。',
    ]),
    pageType: 'guide',
    outcome: 'review',
    messages: ['公开指南应有 9 项，没有看到政府信息的分类、编排体系、办公地址、办公时间、互联网联系方式。'],
  },
  {
    kind: 'near-miss',
    name: '指南全文是附件',
    html: guidePage([], { body: [], files: [['示例市政府信息公开指南.pdf', '/f/1.pdf']] }),
    pageType: 'guide',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '办事指南',
    html: guidePage(['申请条件：年满七十岁。', '申请材料：身份证。'], { heading: '居家养老服务补贴办事指南' }),
    pageType: 'guide',
    outcome: 'inapplicable',
  },
]);
