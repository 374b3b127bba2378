import { attachmentNameReadable } from '../../../src/rules/attachments/attachment-name-readable.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const named = (...names: readonly string[]) => policyPage({ files: names.map((name, at) => [name, `/files/${at}.pdf`] as const) });

export const cases = casesOf(attachmentNameReadable, [
  { kind: 'pass', name: '附件名就是文件标题', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '附件名是系统编号',
    html: named('W020240312351234567890.pdf'),
    outcome: 'fail',
    messages: ['附件名“W020240312351234567890.pdf”是系统生成的编号，看不出内容。'],
  },
  {
    kind: 'fail',
    name: '附件名带“最终版”字样，另一个是新建文件的默认名',
    html: named('城市绿化养护办法（最终版）.pdf', '新建 Microsoft Word 文档.docx'),
    outcome: 'fail',
    messages: ['附件名“新建 Microsoft Word 文档.docx”是新建文件时的默认名，看不出内容。'],
  },
  { kind: 'near-miss', name: '附件名以日期开头', html: named('20240312城市绿化养护考核表.pdf'), outcome: 'pass' },
  { kind: 'near-miss', name: '附件名里的“修改”是标题用语', html: named('关于修改城市绿化养护办法的决定.pdf'), outcome: 'pass' },
  { kind: 'near-miss', name: '营业执照副本样本', html: named('营业执照（副本）样式.pdf'), outcome: 'pass' },
]);
