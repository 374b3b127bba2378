import type { Mutation } from './mutation.ts';
import { INTERPRETATION_TEXT, ORIGINAL_ARTICLES } from './opinion-pages.ts';
import { paragraphs } from './shell.ts';

const page = 'interpretation';
const NAME = '示例市居家养老服务补贴办法';
const HEADINGS = [
  '补贴发放的目的和依据是什么',
  '哪些老年人可以申请居家养老服务补贴',
  '补贴的三档标准分别是多少',
  '向哪里提出申请和怎样初审',
  '县级民政部门怎样决定和告知',
  '失能程度由谁来评估',
  '补贴资金怎样拨付给机构',
  '服务档案怎样建立和监督',
  '虚报冒领的怎样追回',
  '办法从什么时候开始施行',
];

/** Group D. */
export const interpretationMutations: readonly Mutation[] = [
  {
    rule: 'interpretation/interpretation-links-document',
    page,
    swaps: [['<a href="/zwgk/zcwj/202403/t20240312_9.html">示例市人民政府办公室关于印发示例市居家养老服务补贴办法的通知</a>', '']],
  },
  {
    rule: 'interpretation/document-links-interpretation',
    page: 'policy',
    swaps: [['<a href="/zwgk/zcjd/202403/t20240313_2.html">《城市绿化养护办法》政策解读</a>', '']],
  },
  { rule: 'interpretation/interpretation-timely', page, swaps: [['2024-03-13', '2024-03-28']] },
  { rule: 'interpretation/interpretation-original', page, swaps: [[INTERPRETATION_TEXT, ORIGINAL_ARTICLES]] },
  {
    rule: 'interpretation/interpretation-substantive',
    page,
    swaps: [[INTERPRETATION_TEXT, paragraphs(...HEADINGS.map((words, at) => `${at + 1}.${words}`))]],
    beside: {
      original: `<h1>示例市居家养老服务补贴办法</h1>${paragraphs(...HEADINGS.flatMap((words, at) => [`${at + 1}.${words}`, '按照有关规定办理，由县级民政部门负责解释。']))}`,
    },
  },
  { rule: 'interpretation/interpretation-not-drafting-note', page, swaps: [[`《${NAME}》政策解读`, `关于《${NAME}》的起草说明`]] },
  {
    rule: 'interpretation/interpretation-elements-present',
    page,
    swaps: [
      ['一、制定背景和依据', '一、概况'],
      ['全市七十岁以上老人逐年增多，各县标准不一，群众反映查不到、算不清，依据国家和省里关于养老服务的规定，', ''],
    ],
  },
  { rule: 'interpretation/interpretation-forms-varied', page: 'interpretations', swaps: [['一图读懂', '']] },
];

const FEEDBACK = '/zwgk/yjzj/202405/t20240520_1.html';

/** Group E. */
export const consultationMutations: readonly Mutation[] = [
  {
    rule: 'consultation/consultation-elements-present',
    page: 'consultation',
    swaps: [
      [
        '有关单位和个人可以通过以下方式提出意见：信函寄至示例市文化路8号市城市管理局，电子邮件发送至tcgl@example.gov.cn，联系电话：0990-8800166。',
        '请有关单位和个人提出意见。',
      ],
    ],
  },
  { rule: 'consultation/consultation-at-least-30-days', page: 'consultation', swaps: [['2024年5月6日', '2024年4月11日']] },
  {
    rule: 'consultation/consultation-feedback-published',
    page: 'consultation',
    beside: { counterpart: null, day: '2024-07-03' },
    swaps: [[`<p><a href="${FEEDBACK}">《示例市城市停车管理办法（征求意见稿）》公开征求意见采纳情况反馈</a></p>`, '']],
  },
  { rule: 'consultation/feedback-elements-present', page: 'feedback', swaps: [['共收到意见6条', '共收到意见9条']] },
  {
    rule: 'consultation/consultation-feedback-linked',
    page: 'consultation',
    swaps: [[`<p><a href="${FEEDBACK}">《示例市城市停车管理办法（征求意见稿）》公开征求意见采纳情况反馈</a></p>`, '']],
  },
];
