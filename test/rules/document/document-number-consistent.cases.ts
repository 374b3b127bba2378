import { documentNumberConsistent } from '../../../src/rules/document/document-number-consistent.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

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
    name: '正文引用了别的文件的文号',
    html: policyPage({
      body: ['各县（区）人民政府：', '根据《示例省城市绿化条例》和示政发〔2023〕7号文件要求，现就有关事项通知如下，请认真贯彻执行。'],
    }),
    outcome: 'inapplicable',
  },
]);
