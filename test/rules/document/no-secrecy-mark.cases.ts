import { noSecrecyMark } from '../../../src/rules/document/no-secrecy-mark.ts';
import { casesOf } from '../cases.ts';
import { openedFile } from '../opened.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(noSecrecyMark, [
  { kind: 'pass', name: '正文没有密级标识', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '正文开头单独一行“机密★1年”，请人工核实',
    html: policyPage({ head: ['机密★1年', '示政办〔2024〕12号'] }),
    outcome: 'review',
    messages: ['正文单独一行写着“机密★1年”，请核实文件能否公开。'],
  },
  {
    kind: 'fail',
    name: '正文开头写着“内部资料，注意保存”，请人工核实',
    html: policyPage({ head: ['内部资料，注意保存'] }),
    outcome: 'review',
    messages: ['正文单独一行写着“内部资料，注意保存”，请核实文件能否公开。'],
  },
  {
    kind: 'near-miss',
    name: '叙述保守国家秘密和商业秘密',
    html: policyPage({ body: ['各县（区）人民政府：', '工作人员应当保守国家秘密和商业秘密，不得泄露。', '涉及秘密的材料按规定处理。'] }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '附件版头单独一行“秘密★5年”，请人工核实',
    html: policyPage(),
    attachments: [openedFile('办法.pdf', 'pdf', ['秘密★5年', '城市绿化养护办法'])],
    outcome: 'review',
    messages: ['附件“办法.pdf”里单独一行写着“秘密★5年”，请核实文件能否公开。'],
  },
  {
    kind: 'near-miss',
    name: '附件里叙述保守商业秘密',
    html: policyPage(),
    attachments: [openedFile('办法.pdf', 'pdf', ['城市绿化养护办法', '养护单位应当保守商业秘密。'])],
    outcome: 'pass',
  },
]);
