import { attachmentPropertiesClean } from '../../../src/rules/attachments/attachment-properties-clean.ts';
import { casesOf } from '../cases.ts';
import { openedFile } from '../opened.ts';
import { policyPage } from '../page.ts';

const html = policyPage();

export const cases = casesOf(attachmentPropertiesClean, [
  { kind: 'pass', name: '没有批注、修订和姓名', html, attachments: [openedFile('办法.docx', 'docx', ['办法'])], outcome: 'pass' },
  {
    kind: 'fail',
    name: '有批注和没有接受的修订',
    html,
    attachments: [
      openedFile('办法.docx', 'docx', ['办法'], {
        comments: [{ author: '甲', text: '此处请再核' }],
        trackedChanges: { insertions: 2, deletions: 1 },
      }),
    ],
    outcome: 'fail',
    messages: ['附件“办法.docx”里有1 条批注和3 处没有接受的修订，疑似误传过程稿。'],
  },
  {
    kind: 'fail',
    name: '文件属性里有个人姓名，请人工核对',
    html,
    attachments: [openedFile('办法.docx', 'docx', ['办法'], { properties: { author: '张三', lastModifiedBy: '欧阳明月' } })],
    outcome: 'review',
    messages: ['附件“办法.docx”的文件属性里有个人姓名（张*、欧***）。'],
  },
  {
    kind: 'near-miss',
    name: '作者是系统默认名、单位名',
    html,
    attachments: [
      openedFile('办法.docx', 'docx', ['办法'], { properties: { author: '微软用户', lastModifiedBy: '办公室', company: '示例市财政局' } }),
      openedFile('办法.pdf', 'pdf', ['办法'], { properties: { author: 'Administrator' } }),
    ],
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '附件还没有检查', html, outcome: 'not-assessable' },
]);
