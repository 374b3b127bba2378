import { attachmentListMatches } from '../../../src/rules/attachments/attachment-list-matches.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LIST = ['附件：1.城市绿化养护标准', '2.城市绿化养护考核表'];

export const cases = casesOf(attachmentListMatches, [
  {
    kind: 'pass',
    name: '列有两个附件，页面有两个同名附件',
    html: policyPage({
      list: LIST,
      files: [
        ['1.城市绿化养护标准.docx', '/f/1.docx'],
        ['2.城市绿化养护考核表.xlsx', '/f/2.xlsx'],
      ],
    }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '列有两个附件，页面没有附件',
    html: policyPage({ list: LIST, files: [] }),
    outcome: 'fail',
    messages: ['正文列有 2 个附件，页面没有附件链接；没有对上的是“城市绿化养护标准”等 2 个。'],
  },
  {
    kind: 'fail',
    name: '列有两个附件，页面只有第一个',
    html: policyPage({ list: LIST, files: [['城市绿化养护标准.docx', '/f/1.docx']] }),
    outcome: 'fail',
    messages: ['正文列有 2 个附件，页面有 1 个附件链接；没有对上的是“城市绿化养护考核表”。'],
  },
  {
    kind: 'fail',
    name: '附件数够而名称对不上，请人工核对',
    html: policyPage({
      list: LIST,
      files: [
        ['城市绿化养护标准.docx', '/f/1.docx'],
        ['绿地巡查记录簿.xlsx', '/f/2.xlsx'],
      ],
    }),
    outcome: 'review',
    messages: ['正文列有 2 个附件，页面有 2 个附件链接；没有对上的是“城市绿化养护考核表”。'],
  },
  {
    kind: 'near-miss',
    name: '附件内容直接附在正文后面',
    html: policyPage({ list: ['附件：城市绿化养护标准'], files: [], tail: ['附件', '城市绿化养护标准', '一、养护标准分为三级。'] }),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '附件打成一个压缩包', html: policyPage({ list: LIST, files: [['附件.zip', '/f/1.zip']] }), outcome: 'pass' },
  { kind: 'near-miss', name: '正文没有附件说明，只有文件本身的 PDF', html: policyPage(), outcome: 'inapplicable' },
]);
