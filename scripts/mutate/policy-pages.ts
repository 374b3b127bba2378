import { openedFile } from '../../test/rules/opened.ts';
import type { CleanPage } from './clean-page.ts';
import { contentPage, paragraphs, signature } from './shell.ts';

const TITLE = '示例市人民政府办公室关于印发城市绿化养护办法的通知';
const LINES = [
  '各县（区）人民政府，市政府各部门、各直属机构：',
  '《城市绿化养护办法》已经市政府同意，现印发给你们，请结合实际认真贯彻执行。',
  '一、落实养护责任',
  '各县（区）要明确养护标准，全年投入养护资金不少于120万元，每年年底前将落实情况报送市城市管理局。',
  '二、加强监督检查',
  '市城市管理局负责监督检查，每半年通报一次养护情况，对养护不到位的单位提出整改意见并跟踪落实。',
  '三、明确养护分工',
  '公园、广场、道路两侧的绿地由所在县（区）负责养护，单位庭院的绿地由本单位负责养护。',
  '本办法自2024年4月1日起施行，有效期5年。',
];
const LIST = ['附件：1.城市绿化养护标准', '2.城市绿化养护考核表'];
const FILE_LINES = [TITLE, '示政办〔2024〕12号', ...LINES, ...LIST, '示例市人民政府办公室', '2024年3月8日', '（此件公开发布）'];

const at = (name: string, href: string, extension: string, group: number) => ({
  file: { name, href, extension, url: `https://www.example.gov.cn${href}`, group },
});

const file = (name: string, href: string): string => `<li><a href="${href}">${name}</a></li>`;

/** A normative document with its metadata, attachments, interpretation and opened files. */
export const policy: CleanPage = {
  name: 'policy',
  pageType: 'policy',
  url: 'https://www.example.gov.cn/zwgk/zcwj/202403/t20240312_1.html',
  html: contentPage({
    heading: TITLE,
    column: '行政规范性文件',
    columnType: '政策文件',
    published: '2024-03-12',
    source: '示例市人民政府办公室',
    metadata: {
      索引号: '11341702486344515H/2024-00012',
      主题分类: '城乡建设、环境保护',
      发布机构: '示例市人民政府办公室',
      成文日期: '2024-03-08',
      发布日期: '2024-03-12',
      文号: '示政办〔2024〕12号',
      有效性: '有效',
      名称: TITLE,
    },
    body: [
      '<p style="text-align:center">示政办〔2024〕12号</p>',
      paragraphs(...LINES.slice(0, -1)),
      '<p style="text-align:center"><img src="/images/lc.png" alt="养护情况报送流程图"></p>',
      paragraphs(...LINES.slice(-1), ...LIST),
      signature('示例市人民政府办公室', '2024年3月8日'),
      paragraphs('（此件公开发布）'),
    ].join('\n'),
    below: `<div class="files"><h3>附件下载</h3><ul>
${file('城市绿化养护标准.pdf', '/f/1.pdf')}
${file('城市绿化养护考核表.docx', '/f/2.docx')}
${file(`${TITLE}.pdf`, '/f/3.pdf')}
${file(`${TITLE}.docx`, '/f/4.docx')}
</ul></div>
<div class="related"><h3>相关解读</h3><ul><li><a href="/zwgk/zcjd/202403/t20240313_2.html">《城市绿化养护办法》政策解读</a></li></ul></div>
<div class="related"><h3>友情链接</h3><p><a href="https://www.gov.cn/">中国政府网</a></p></div>`,
  }),
  wordProtection: 'unrestricted',
  webFormat: { name: '示例省规范性文件网络版格式', body: { fonts: ['仿宋'], sizePt: 16 } },
  attachments: [
    { ...openedFile(`${TITLE}.pdf`, 'pdf', FILE_LINES), ...at(`${TITLE}.pdf`, '/f/3.pdf', 'pdf', 2) },
    { ...openedFile(`${TITLE}.docx`, 'docx', FILE_LINES), ...at(`${TITLE}.docx`, '/f/4.docx', 'docx', 2) },
  ],
};

const REGULATION = '示例市户外广告设施管理办法';

/** A regulation as the collection of regulations shows it. */
export const regulation: CleanPage = {
  name: 'regulation',
  pageType: 'policy',
  url: 'https://www.example.gov.cn/zwgk/zfgz/202206/t20220620_1.html',
  html: contentPage({
    heading: REGULATION,
    column: '政府规章',
    columnType: '政策文件',
    published: '2022-06-20',
    source: '示例市司法局',
    metadata: {
      索引号: '11341702486344515H/2022-00048',
      主题分类: '城乡建设、环境保护',
      发布机构: '示例市人民政府',
      发布日期: '2022-06-20',
      有效性: '有效',
    },
    body: paragraphs(
      '（2022年6月10日示例市人民政府令第48号公布　自2022年8月1日起施行）',
      '第一条　为了规范户外广告设施的设置和管理，根据有关法律、法规，结合本市实际，制定本办法。',
      '第二条　本市城市建成区内户外广告设施的设置、维护和监督管理，适用本办法。',
      '第三条　设置户外广告设施应当符合城市容貌标准，安全牢固，不得影响市政公共设施的使用。',
      '第四条　本办法自2022年8月1日起施行。',
    ),
    below: `<div class="files"><h3>附件下载</h3><ul>${file(`${REGULATION}.docx`, '/f/g1.docx')}${file(`${REGULATION}.pdf`, '/f/g1.pdf')}</ul></div>
<div class="related"><h3>相关解读</h3><ul><li><a href="/zwgk/zcjd/202206/t20220620_2.html">《${REGULATION}》解读</a></li></ul></div>`,
  }),
};

/** The paragraphs of the notice. */
export const NOTICE_TEXT = [
  paragraphs(
    '因文化路道路改造施工，2024年3月18日至3月31日对文化路部分路段实行临时交通管制，现通告如下。',
    '一、管制路段为文化路与人民路交叉口至文化路与解放路交叉口。',
    '二、管制期间禁止一切车辆通行，请提前选择绕行路线，由此带来的不便敬请谅解。',
  ),
  signature('示例市公安局', '2024年3月12日'),
].join('\n');

/** A short notice that is all text. */
export const notice: CleanPage = {
  name: 'notice',
  pageType: 'news',
  url: 'https://www.example.gov.cn/gaj/tzgg/202403/t20240312_4.html',
  html: contentPage({
    heading: '文化路近期道路施工，请提前选择绕行路线',
    column: '通知公告',
    columnType: '通知公告',
    published: '2024-03-12',
    source: '示例市公安局',
    body: NOTICE_TEXT,
  }),
};
