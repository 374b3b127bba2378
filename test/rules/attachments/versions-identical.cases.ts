import { versionsIdentical } from '../../../src/rules/attachments/versions-identical.ts';
import { casesOf } from '../cases.ts';
import { LONG_BODY, openedFile, sameLines } from '../opened.ts';
import { GOOD_TITLE, policyPage } from '../page.ts';

const html = policyPage({ body: LONG_BODY });
const changed = (from: string, to: string): readonly string[] => LONG_BODY.map((line) => line.replace(from, to));
const file = (kind: 'pdf' | 'docx', lines: readonly string[]) => openedFile(`${GOOD_TITLE}.${kind}`, kind, lines);
/** A file that was put up under the name of this document by mistake. */
const OTHER_DOCUMENT: readonly string[] = [
  '示例市人民政府办公室关于做好2023年防汛值守的通知',
  '受台风外围云系影响，预计未来三天有大到暴雨，局部特大暴雨，山洪和内涝风险较高。',
  '严格执行二十四小时领导带班，水库、堤坝、涵闸逐一巡查，发现险情立即上报并转移群众。',
  '学校、养老院、医院、工地、景区要提前准备沙袋、水泵、应急照明，低洼路段设置警示。',
  '气象、水文部门每两小时滚动会商，电力、通信、供水单位备齐抢修队伍。',
  '示例市人民政府办公室',
  '2023年7月26日',
];

export const cases = casesOf(versionsIdentical, [
  {
    kind: 'pass',
    name: '网页、Word、PDF 三版一致',
    html,
    attachments: [file('docx', sameLines(GOOD_TITLE)), file('pdf', sameLines(GOOD_TITLE))],
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: 'PDF 里的金额与网页不同',
    html,
    attachments: [file('pdf', sameLines(GOOD_TITLE, changed('120万元', '210万元')))],
    outcome: 'fail',
    messages: ['网页与PDF 版有 1 处数字、日期、名称不同，网页为“120万元”，PDF 版为“210万元”。'],
  },
  {
    kind: 'fail',
    name: 'Word 版落款日期与网页、PDF 不同',
    html,
    attachments: [file('docx', sameLines(GOOD_TITLE, LONG_BODY, '2024年3月9日')), file('pdf', sameLines(GOOD_TITLE))],
    outcome: 'fail',
    messages: ['网页与Word 版有 1 处数字、日期、名称不同，网页为“2024年3月8日”，Word 版为“2024年3月9日”。'],
  },
  {
    kind: 'fail',
    name: 'PDF 少一段，请人工核对',
    html,
    attachments: [
      file(
        'pdf',
        sameLines(
          GOOD_TITLE,
          LONG_BODY.filter((line) => !line.startsWith('三、')),
        ),
      ),
    ],
    outcome: 'review',
    messages: [
      '网页与PDF 版有 1 处段落、表格或落款只在一版里有，网页为“三、公园、广场、道路两侧的绿地由所在县（区）负责养护，单位庭…”，PDF 版没有。',
    ],
  },
  {
    kind: 'fail',
    name: '名称是本文件，里面却是另一份文件',
    html,
    attachments: [file('pdf', OTHER_DOCUMENT)],
    outcome: 'review',
    messages: ['网页与PDF 版的名称相同，内容却对不上，请核对是否传错了文件。'],
  },
  {
    kind: 'near-miss',
    name: '只有空白、引号写法和数字全半角不同',
    html,
    attachments: [file('docx', sameLines(GOOD_TITLE, changed('120万元', '１２０ 万元')))],
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: 'PDF 多出红头、文号和版记',
    html,
    attachments: [
      file('pdf', [
        '示例市人民政府办公室文件',
        '示政办〔2024〕12号',
        ...sameLines(GOOD_TITLE),
        '抄送：市委各部门，市人大常委会办公室，市政协办公室。',
        '示例市人民政府办公室　　2024年3月9日印发',
      ]),
    ],
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '附件是另一份文件（考核表），不与网页比较',
    html,
    attachments: [openedFile('城市绿化养护考核表.docx', 'docx', ['城市绿化养护考核表', '考核单位：', '得分：'])],
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: 'PDF 是扫描件，没有文字可比',
    html,
    attachments: [openedFile(`${GOOD_TITLE}.pdf`, 'pdf', [], { textState: 'scanned', scannedPages: [1] })],
    outcome: 'inapplicable',
  },
  { kind: 'near-miss', name: '附件还没有检查', html, outcome: 'not-assessable' },
]);
