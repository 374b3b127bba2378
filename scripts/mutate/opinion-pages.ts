import type { CleanPage } from './clean-page.ts';
import { contentPage, paragraphs, signature } from './shell.ts';

const NAME = '示例市居家养老服务补贴办法';
const ARTICLES = [
  '第一条　为了规范居家养老服务补贴的申请、评估、发放和监督，提高老年人生活质量，根据有关法律法规，结合本市实际，制定本办法。',
  '第二条　本市户籍、年满七十周岁、经评估为轻度以上失能且居住在家的老年人，可以申请居家养老服务补贴；非本市户籍连续居住三年以上的，参照执行。',
  '第三条　补贴分为三档，轻度失能每人每月二百元，中度失能每人每月四百元，重度失能每人每月六百元，由县级财政按季度拨付至承接服务的机构。',
  '第四条　申请人向户籍所在地乡镇人民政府提出书面申请，乡镇人民政府应当自受理之日起五个工作日内完成初审，县级民政部门应当自收到初审意见之日起十个工作日内作出决定并书面告知。',
  '第五条　服务机构应当建立服务档案，如实记录服务时间、内容和老年人签字确认情况，不得虚报冒领，不得以现金形式兑付服务券，违者追回资金并取消承接资格。',
];
const ORIGINAL = `示例市人民政府办公室关于印发${NAME}的通知`;

/** The articles of the document that the interpretation explains. */
export const ORIGINAL_ARTICLES = paragraphs(...ARTICLES);

/** The paragraphs of the interpretation. */
export const INTERPRETATION_TEXT = paragraphs(
  `近日，市政府办公室印发了《${NAME}》，现将有关内容解读如下。`,
  '一、制定背景和依据',
  '全市七十岁以上老人逐年增多，各县标准不一，群众反映查不到、算不清，依据国家和省里关于养老服务的规定，市民政局会同市财政局起草了这份文件。',
  '二、起草过程',
  '起草期间三次征求各县区意见，在市政府网站公开征求意见，召开两次座谈会，吸收了其中大部分建议。',
  '三、目的意义',
  '让需要照料的老人在家门口得到助餐、助洁、助行，花同样的钱得到看得见的服务。',
  '四、主要内容',
  '补贴分三档，由入户评估决定；乡镇五天内初审，县里十天内答复；钱拨到机构，老人凭券挑选。',
  '五、创新举措',
  '首次把外来老人纳入范围，用服务券代替现金，老人可以自己换机构。',
  '六、适用范围',
  '户籍在本市、年满七十岁、经评估需要照料的老人都可以申请，外地户籍在本市住满三年的也算。',
  '七、关键词诠释',
  '失能是指吃饭、穿衣、上下床、如厕、室内行走、洗澡六项中有一项以上自己做不了。',
  '八、注意事项',
  '户口迁出或者住进养老院的，下个月起停发。',
  '解读机关：示例市民政局　解读人：林某某　咨询电话：0990-8800123',
);

/** An interpretation in its own words, with a link to the document. */
export const interpretation: CleanPage = {
  name: 'interpretation',
  pageType: 'interpretation',
  url: 'https://www.example.gov.cn/zwgk/zcjd/202403/t20240313_2.html',
  html: contentPage({
    heading: `《${NAME}》政策解读`,
    column: '部门解读',
    columnType: '政策解读',
    published: '2024-03-13',
    source: '示例市民政局',
    body: INTERPRETATION_TEXT,
    below: `<div class="related"><h3>相关文件</h3><ul><li><a href="/zwgk/zcwj/202403/t20240312_9.html">${ORIGINAL}</a></li></ul>
<h3>图解</h3><p><a href="/zwgk/zcjd/202403/t20240313_3.html"><img src="/images/tj.png" alt="一图读懂居家养老服务补贴办法"></a></p></div>`,
  }),
  original: contentPage({
    heading: ORIGINAL,
    column: '行政规范性文件',
    columnType: '政策文件',
    published: '2024-03-12',
    source: '示例市人民政府办公室',
    metadata: { 文号: '示政办〔2024〕13号', 成文日期: '2024-03-11', 发布日期: '2024-03-12' },
    body: [paragraphs('各县（区）人民政府：', ...ARTICLES), signature('示例市人民政府办公室', '2024年3月11日')].join('\n'),
  }),
};

const DRAFT = '示例市城市停车管理办法（征求意见稿）';
const CALL_URL = '/zwgk/yjzj/202404/t20240401_1.html';
const FEEDBACK_URL = '/zwgk/yjzj/202405/t20240520_1.html';

const CALL = contentPage({
  heading: `关于公开征求《${DRAFT}》意见的公告`,
  column: '意见征集',
  columnType: '征集调查',
  published: '2024-04-01',
  source: '示例市城市管理局',
  body: [
    paragraphs(
      '为规范城市停车秩序，市城市管理局起草了《示例市城市停车管理办法（征求意见稿）》，现向社会公开征求意见。',
      '征求意见时间：2024年4月1日至2024年5月6日。',
      '有关单位和个人可以通过以下方式提出意见：信函寄至示例市文化路8号市城市管理局，电子邮件发送至tcgl@example.gov.cn，联系电话：0990-8800166。',
      `附件：1.${DRAFT}`,
      '2.《示例市城市停车管理办法（征求意见稿）》起草说明',
    ),
    signature('示例市城市管理局', '2024年4月1日'),
  ].join('\n'),
  below: `<div class="files"><h3>附件下载</h3><ul><li><a href="/f/c1.docx">${DRAFT}.docx</a></li><li><a href="/f/c2.docx">《${DRAFT}》起草说明.docx</a></li></ul></div>
<div class="related"><h3>结果反馈</h3><p><a href="${FEEDBACK_URL}">《${DRAFT}》公开征求意见采纳情况反馈</a></p></div>`,
});

const FEEDBACK = contentPage({
  heading: `《${DRAFT}》公开征求意见采纳情况反馈`,
  column: '意见征集',
  columnType: '征集调查',
  published: '2024-05-20',
  source: '示例市城市管理局',
  body: [
    paragraphs(
      `2024年4月1日至5月6日，市城市管理局通过市政府网站、信函和电子邮件就《${DRAFT}》公开征求意见。`,
      '征集期间共收到意见6条，采纳4条，部分采纳1条，未采纳1条。',
      '采纳的意见主要是增加夜间停车泊位、公示收费标准，已写入第八条和第十二条。',
      '未采纳的意见为取消全部路内泊位，未采纳理由：路内泊位承担老旧小区夜间停车，目前没有替代场地。',
    ),
    signature('示例市城市管理局', '2024年5月20日'),
  ].join('\n'),
  below: `<div class="related"><h3>相关征集</h3><p><a href="${CALL_URL}">关于公开征求《${DRAFT}》意见的公告</a></p></div>`,
});

/** A draft put to the public, with its feedback. */
export const consultation: CleanPage = {
  name: 'consultation',
  pageType: 'consultation',
  url: `https://www.example.gov.cn${CALL_URL}`,
  html: CALL,
  counterpart: FEEDBACK,
};

/** What became of the opinions. */
export const feedback: CleanPage = {
  name: 'feedback',
  pageType: 'consultation',
  url: `https://www.example.gov.cn${FEEDBACK_URL}`,
  html: FEEDBACK,
  counterpart: CALL,
};
