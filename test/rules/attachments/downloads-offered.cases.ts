import { downloadsOffered } from '../../../src/rules/attachments/downloads-offered.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(downloadsOffered, [
  { kind: 'pass', name: '页面有 PDF 附件', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '页面没有附件，也没有下载按钮',
    html: policyPage({ files: [] }),
    outcome: 'fail',
    messages: ['页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；政策文件页应当提供下载。'],
  },
  {
    kind: 'near-miss',
    name: '没有附件，有“下载本文”按钮',
    html: policyPage({ files: [], tail: ['<a href="javascript:void(0)" onclick="downloadDoc()">下载本文</a>'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '正文以内嵌 PDF 显示',
    html: policyPage({ files: [], tail: ['<iframe src="/js/viewer.html?file=/files/1.pdf"></iframe>'] }),
    outcome: 'pass',
  },
]);
