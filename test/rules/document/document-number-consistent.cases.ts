import { documentNumberConsistent } from '../../../src/rules/document/document-number-consistent.ts';
import { casesOf } from '../cases.ts';
import { openedFile, sameLines } from '../opened.ts';
import { GOOD_TITLE, policyPage } from '../page.ts';

export const cases = casesOf(documentNumberConsistent, [
  { kind: 'pass', name: '元数据与正文版头文号相同', html: policyPage({ head: ['示政办〔2024〕12号'] }), outcome: 'pass' },
  {
    kind: 'fail',
    name: '元数据与正文版头文号不同',
    html: policyPage({ head: ['示政办〔2024〕13号'] }),
    outcome: 'fail',
    messages: ['页面文号为示政办〔2024〕12号，正文版头为示政办〔2024〕13号。'],
  },
  {
    kind: 'fail',
    name: '附件名以另一个文号开头，请人工核对',
    html: policyPage({ files: [['示政办〔2024〕13号.pdf', '/files/13.pdf']] }),
    outcome: 'review',
    messages: ['页面文号为示政办〔2024〕12号，PDF 附件名为示政办〔2024〕13号。'],
  },
  {
    kind: 'near-miss',
    name: '括号和数字写法不同、文号相同',
    html: policyPage({ head: ['示政办[2024]12号'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '标题上方的元数据里有相关文件的文号',
    html: policyPage({ metadata: { 相关文件: '示政办〔2016〕47号' } }),
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '正文引用了别的文件的文号',
    html: policyPage({
      body: ['各县（区）人民政府：', '根据《示例省城市绿化条例》和示政发〔2023〕7号文件要求，现就有关事项通知如下，请认真贯彻执行。'],
    }),
    outcome: 'inapplicable',
  },
  {
    kind: 'fail',
    name: 'PDF 版头的文号与页面不同',
    html: policyPage(),
    attachments: [openedFile('全文.pdf', 'pdf', ['示政办〔2024〕21号', ...sameLines(GOOD_TITLE)])],
    outcome: 'fail',
    messages: ['页面文号为示政办〔2024〕12号，附件“全文.pdf”版头为示政办〔2024〕21号。'],
  },
  {
    kind: 'near-miss',
    name: '附件是另一份文件，有自己的文号',
    html: policyPage(),
    attachments: [
      openedFile('上级通知.pdf', 'pdf', ['示例省人民政府办公厅关于加强城市绿化工作的通知', '示例政办发〔2023〕5号', '各市人民政府：']),
    ],
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '元数据用繁体，正文版头用简体',
    html: policyPage({ metadata: { 文号: '示政辦〔2024〕12號' }, head: ['示政办〔2024〕12号'] }),
    outcome: 'pass',
  },
]);
