import { attachmentFormatAllowed } from '../../../src/rules/attachments/attachment-format-allowed.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(attachmentFormatAllowed, [
  { kind: 'pass', name: '附件是 PDF', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '附件是程序文件，请人工核实',
    html: policyPage({ tail: ['<a href="/files/setup.exe">绿化养护填报软件.exe</a>'] }),
    outcome: 'review',
    messages: ['“绿化养护填报软件.exe”链接到程序文件（exe），请核实来源和用途。'],
  },
  {
    kind: 'fail',
    name: '正文以外的附件区里有程序文件，请人工核实',
    html: policyPage({
      files: [
        ['养护标准.pdf', '/files/1.pdf'],
        ['绿化养护填报软件.exe', '/files/setup.exe'],
      ],
    }),
    outcome: 'review',
    messages: ['“绿化养护填报软件.exe”链接到程序文件（exe），请核实来源和用途。'],
  },
  {
    kind: 'near-miss',
    name: '页脚的手机客户端下载',
    html: policyPage({ footer: '<a href="/app/gov.apk">手机客户端</a>　网站标识码：1234000009' }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '附件是 OFD，国家标准格式',
    html: policyPage({ files: [['城市绿化养护办法.ofd', '/files/1.ofd']] }),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '附件是 WPS 表格', html: policyPage({ files: [['城市绿化养护考核表.et', '/files/1.et']] }), outcome: 'pass' },
]);
