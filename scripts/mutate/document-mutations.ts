import { fetchedFile, openedFile } from '../../test/rules/opened.ts';
import type { Mutation } from './mutation.ts';

const page = 'policy';
const ROW = '<tr><th>文号：</th><td>示政办〔2024〕12号</td></tr>';

/** Group A. */
export const documentMutations: readonly Mutation[] = [
  { rule: 'document/document-number-present', page, swaps: [[ROW, '<tr><th>文号：</th><td></td></tr>']] },
  { rule: 'document/document-number-well-formed', page, swaps: [[ROW, '<tr><th>文号：</th><td>示政办[2024]012号</td></tr>']] },
  { rule: 'document/document-number-consistent', page, swaps: [[ROW, '<tr><th>文号：</th><td>示政办〔2024〕21号</td></tr>']] },
  {
    rule: 'document/document-number-single',
    page,
    swaps: [[ROW, '<tr><th>文号：</th><td>示政办〔2024〕12号、示城管〔2024〕5号</td></tr>']],
  },
  {
    rule: 'document/document-number-year-plausible',
    page,
    swaps: [['示政办〔2024〕12号', '示政办〔2021〕12号']],
    related: { attachments: 'the files still say the right number, so the versions differ' },
  },
  {
    rule: 'document/policy-dates-present',
    page,
    swaps: [
      ['<td>2024-03-08</td>', '<td></td>'],
      ['<p style="text-align:right">2024年3月8日</p>', ''],
    ],
    related: { attachments: 'the files still have the day of the signature' },
  },
  { rule: 'document/policy-dates-in-order', page, swaps: [['2024-03-12', '2024-03-02']] },
  { rule: 'document/issue-date-matches-signature', page, swaps: [['<td>2024-03-08</td>', '<td>2024-03-05</td>']] },
  { rule: 'document/published-within-20-workdays', page, swaps: [['2024-03-12', '2024-05-20']] },
  { rule: 'document/validity-stated', page, swaps: [['<tr><th>有效性：</th><td>有效</td></tr>', '<tr><th>有效性：</th><td></td></tr>']] },
  { rule: 'document/validity-consistent', page, beside: { day: '2029-04-10' } },
  { rule: 'document/catalogue-fields-present', page, swaps: [['<td>11341702486344515H/2024-00012</td>', '<td></td>']] },
  { rule: 'document/index-number-code-valid', page, swaps: [['11341702486344515H/', '11341702486344516H/']] },
  {
    rule: 'document/issuer-matches-signature',
    page,
    swaps: [['<th>发布机构：</th><td>示例市人民政府办公室', '<th>发布机构：</th><td>示例市林业局']],
  },
  {
    rule: 'document/openness-attribute-stated',
    page,
    swaps: [['（此件公开发布）', '（此件依申请公开）']],
    related: { attachments: 'the files still say 此件公开发布' },
  },
  {
    rule: 'document/no-secrecy-mark',
    page,
    swaps: [['<p style="text-align:center">示政办〔2024〕12号</p>', '<p>机密★1年</p><p style="text-align:center">示政办〔2024〕12号</p>']],
    related: { attachments: 'the files have no such mark' },
  },
];

const [TITLE, FIRST] = ['示例市人民政府办公室关于印发城市绿化养护办法的通知', '2.城市绿化养护考核表</p>'];
const file = (name: string, lines: readonly string[], said = {}) => [openedFile(name, name.endsWith('pdf') ? 'pdf' : 'docx', lines, said)];

/** Group B. */
export const attachmentMutations: readonly Mutation[] = [
  {
    rule: 'attachments/downloads-offered',
    page: 'regulation',
    swaps: [
      [
        '<li><a href="/f/g1.docx">示例市户外广告设施管理办法.docx</a></li><li><a href="/f/g1.pdf">示例市户外广告设施管理办法.pdf</a></li>',
        '',
      ],
      ['<h3>附件下载</h3>', ''],
    ],
  },
  {
    rule: 'attachments/attachments-open',
    page,
    beside: { attachments: [fetchedFile(`${TITLE}.pdf`, 'dead', null, 404)] },
  },
  { rule: 'attachments/versions-identical', page, swaps: [['不少于120万元', '不少于210万元']] },
  { rule: 'attachments/word-protection-as-configured', page, beside: { wordProtection: 'restricted' } },
  {
    rule: 'attachments/pdf-text-extractable',
    page,
    beside: { attachments: file('办法.pdf', [], { textState: 'scanned', scannedPages: [1, 2], pages: 2 }) },
  },
  {
    rule: 'attachments/attachment-list-matches',
    page,
    swaps: [
      ['<li><a href="/f/2.docx">城市绿化养护考核表.docx</a></li>', ''],
      ['<li><a href="/f/3.pdf">', '<li hidden><a href="/f/3.pdf">'],
      ['<li><a href="/f/4.docx">', '<li hidden><a href="/f/4.docx">'],
    ],
  },
  { rule: 'attachments/attachment-list-unpunctuated', page, swaps: [[FIRST, '2.城市绿化养护考核表。</p>']] },
  { rule: 'attachments/attachment-name-readable', page, swaps: [['>城市绿化养护标准.pdf<', '>W020240312351234567890.pdf<']] },
  {
    rule: 'attachments/attachment-properties-clean',
    page,
    beside: {
      attachments: file('办法.docx', ['办法'], {
        comments: [{ author: '甲', text: '此处请再核' }],
        trackedChanges: { insertions: 2, deletions: 1 },
      }),
    },
  },
  {
    rule: 'attachments/attachment-format-allowed',
    page,
    swaps: [['<li><a href="/f/1.pdf">', '<li><a href="/f/setup.exe">绿化养护填报软件.exe</a></li><li><a href="/f/1.pdf">']],
  },
];

/** Group C. */
export const formatMutations: readonly Mutation[] = [
  {
    rule: 'format/signature-date-arabic',
    page,
    swaps: [['>2024年3月8日<', '>二〇二四年三月八日<']],
    related: { attachments: 'the files write the day in figures' },
  },
  {
    rule: 'format/title-clean',
    page,
    swaps: [['关于印发城市绿化养护办法的通知', '关于关于印发城市绿化养护办法的通知']],
  },
  {
    rule: 'format/heading-levels-in-order',
    page,
    swaps: [['三、明确养护分工', '四、明确养护分工']],
    related: { attachments: 'the files count rightly' },
  },
  {
    rule: 'format/no-template-residue',
    page,
    swaps: [['本办法自2024年4月1日起施行', '本办法自××年××月起施行']],
    related: { attachments: 'the files have the day' },
  },
  {
    rule: 'format/regulation-page-complete',
    page: 'regulation',
    swaps: [['（2022年6月10日示例市人民政府令第48号公布　自2022年8月1日起施行）', '（2022年6月10日示例市人民政府公布）']],
    related: { document: 'A1 reads the number from the note' },
  },
  { rule: 'format/layout-matches-profile', page, beside: { look: () => ({ family: 'SimSun', size: 16 }) } },
  { rule: 'format/layout-uniform', page: 'annual', beside: { look: (text) => (text.startsWith('（三）') ? { family: 'SimSun' } : {}) } },
];
