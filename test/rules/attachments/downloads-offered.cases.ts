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
    kind: 'fail',
    name: '“附件下载”一栏是空的，请在浏览器里核对',
    html: policyPage({ files: [], tail: ['</p><h3>附件下载</h3><ul></ul><p>'] }),
    outcome: 'review',
    messages: ['页面有“附件下载”字样而没有文件，也没有“下载”按钮；政策文件页应当提供下载。'],
  },
  {
    kind: 'fail',
    name: '浏览器里“附件下载”一栏仍是空的',
    html: policyPage({ files: [], tail: ['</p><h3>附件下载</h3><ul></ul><p>'] }),
    rendered: true,
    outcome: 'fail',
    messages: ['页面有“附件下载”字样而没有文件，也没有“下载”按钮；政策文件页应当提供下载。'],
  },
  {
    kind: 'fail',
    name: '短小的通告全文就在网页上，只请核对',
    html: policyPage({ heading: '示例市公安局关于临时交通管制的通告', files: [] }),
    outcome: 'review',
    messages: ['页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；全文较短，网页已登载全文的可以不另附文件。'],
  },
  {
    kind: 'fail',
    name: '对建议的答复，只请核对',
    html: policyPage({ heading: '示例市教育局对市人大八届五次会议第56号建议的答复', files: [] }),
    outcome: 'review',
    messages: ['页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；全文较短，网页已登载全文的可以不另附文件。'],
  },
  {
    kind: 'near-miss',
    name: '附件在还没有点开的标签页里',
    html: policyPage({ files: [] }).replace(
      '</body>',
      '<div style="display:none"><p>附件：<a href="/files/1.docx">养护标准.docx</a></p></div></body>',
    ),
    rendered: true,
    outcome: 'not-assessable',
  },
  {
    kind: 'fail',
    name: '答复建议的函，只请核对',
    html: policyPage({ heading: '关于市人大二次会议第57号建议答复的函', files: [] }),
    outcome: 'review',
    messages: ['页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；全文较短，网页已登载全文的可以不另附文件。'],
  },
  {
    kind: 'fail',
    name: '任免职的通知，只请核对',
    html: policyPage({ heading: '示例市人民政府关于林某等同志任免职的通知', files: [] }),
    outcome: 'review',
    messages: ['页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；全文较短，网页已登载全文的可以不另附文件。'],
  },
  {
    kind: 'fail',
    name: '任免通知，只请核对',
    html: policyPage({ heading: '示例市人民政府关于林远等职务任免的通知', files: [] }),
    outcome: 'review',
    messages: ['页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；全文较短，网页已登载全文的可以不另附文件。'],
  },
  {
    kind: 'near-miss',
    name: '“附件下载”是一个按钮',
    html: policyPage({ files: [], tail: ['<button class="save">附件下载</button>'] }),
    outcome: 'pass',
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
  {
    kind: 'fail',
    name: '举办培训班的通知，只请核对',
    html: policyPage({ heading: '示例市林业局关于举办城市绿化养护技术培训班的通知', files: [] }),
    outcome: 'review',
    messages: ['页面没有 PDF、Word、OFD 附件，也没有“下载”按钮；会议、培训、活动的通知可以不另附文件。'],
  },
]);
