import { newsPage, type PageParts, policyPage } from '../page.ts';

export const NAME = '示例市居家养老服务补贴办法';

/** Paragraphs of an interpretation that says everything in its own words. */
export const GOOD_LINES = [
  '近日，市政府办公室印发了《示例市居家养老服务补贴办法》，现将有关内容解读如下。',
  '一、制定背景和依据',
  '全市七十岁以上老人逐年增多，各县标准不一，群众反映查不到、算不清，市民政局会同市财政局起草了这份文件，其间三次征求各县区意见。',
  '二、目的意义',
  '让需要照料的老人在家门口得到助餐、助洁、助行，花同样的钱得到看得见的服务。',
  '三、主要内容',
  '补贴分三档，由入户评估决定；乡镇五天内初审，县里十天内答复；钱拨到机构，老人凭券挑选。',
  '四、适用范围',
  '户籍在本市、年满七十岁、经评估需要照料的老人都可以申请，外地户籍在本市住满三年的也算。',
  '五、注意事项',
  '户口迁出或者住进养老院的，下个月起停发。解读机关：示例市民政局，咨询电话：0990-8800123。',
];

/** A page that interprets a document. */
export const interpretationPage = (parts: PageParts = {}): string =>
  newsPage({ heading: `《${NAME}》政策解读`, body: GOOD_LINES, ...parts });

/** Articles of the document that the interpretation explains. */
export const ARTICLES = [
  '第一条　为了规范居家养老服务补贴的申请、评估、发放和监督，提高老年人生活质量，根据有关法律法规，结合本市实际，制定本办法。',
  '第二条　本市户籍、年满七十周岁、经评估为轻度以上失能且居住在家的老年人，可以申请居家养老服务补贴；非本市户籍连续居住三年以上的，参照执行。',
  '第三条　补贴分为三档，轻度失能每人每月二百元，中度失能每人每月四百元，重度失能每人每月六百元，由县级财政按季度拨付至承接服务的机构。',
  '第四条　申请人向户籍所在地乡镇人民政府提出书面申请，乡镇人民政府应当自受理之日起五个工作日内完成初审，县级民政部门应当自收到初审意见之日起十个工作日内作出决定并书面告知。',
  '第五条　服务机构应当建立服务档案，如实记录服务时间、内容和老年人签字确认情况，不得虚报冒领，不得以现金形式兑付服务券，违者追回资金并取消承接资格。',
];

/** The page of that document. */
export const documentPage = (parts: PageParts = {}): string =>
  policyPage({ heading: `示例市人民政府办公室关于印发${NAME}的通知`, body: ['各县（区）人民政府：', ...ARTICLES], ...parts });
