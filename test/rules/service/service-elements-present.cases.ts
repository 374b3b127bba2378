import { serviceElementsPresent } from '../../../src/rules/service/service-elements-present.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';

const LINES = [
  '设定依据：《示例市居家养老服务补贴办法》第二条',
  '申请条件：本市户籍，年满七十岁，经评估需要照料。',
  '申请材料：身份证、户口簿、申请表。',
  '办理地点：各乡镇便民服务中心',
  '办理时限：十五个工作日',
  '办理流程：申请—受理—评估—决定',
  '咨询电话：0990-8800123',
];
const page = (lines: readonly string[], heading = '居家养老服务补贴办事指南') => newsPage({ heading, body: lines });

export const cases = casesOf(serviceElementsPresent, [
  { kind: 'pass', name: '各项要素都有', html: page(LINES), pageType: 'guide', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有设定依据和流程，请人工核对',
    html: page(LINES.filter((line) => !/依据|流程/u.test(line))),
    pageType: 'guide',
    outcome: 'review',
    messages: ['办事指南没有看到设定依据。', '办事指南没有看到办理流程。'],
  },
  {
    kind: 'near-miss',
    name: '叫法不同：法律法规、服务对象、所需资料',
    html: page([
      '法律法规：《养老服务条例》',
      '服务对象：七十岁以上老人',
      '所需资料：身份证',
      '受理窗口：便民中心',
      '承诺期限：当日',
      '办事程序：即来即办',
      '联系方式：12345',
    ]),
    pageType: 'guide',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '只有一个下载链接',
    html: newsPage({ heading: '居家养老服务补贴办事指南', body: ['详见附件。'], files: [['办事指南.docx', '/f/1.docx']] }),
    pageType: 'guide',
    outcome: 'not-assessable',
  },
  { kind: 'near-miss', name: '政府信息公开指南', html: page(LINES, '示例市政府信息公开指南'), pageType: 'guide', outcome: 'inapplicable' },
]);
