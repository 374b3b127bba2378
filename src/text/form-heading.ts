const FORMS =
  '(?:格式|样式|样本|样表|样例|模板|范本|示范文本|填写说明|填报说明|申请表|申报表|登记表|审批表|协议书|合同|承诺书|委托书|证明|文书)';
const NAMED = new RegExp(`${FORMS}|填写`, 'u');
/** `附件2 养护申请表（样表）`: it ends with what it is. */
const HEADING = new RegExp(`^[^，。；]{0,40}${FORMS}[》）)]?(?:[（(][^（()）]{0,20}[）)])?$`, 'u');
/** `请如实填写申请表`: a sentence, whatever it ends with. */
const SPOKEN = /请|填写(?!说明)|提交|报送|使用|领取|按照/u;
/** `…合同示范文本的通知`; not `…证明事项清理的通知`. */
const ABOUT = new RegExp(`${FORMS}(?:[》）)等（(]|的(?:通知|公告|函)|$)`, 'u');

/** Whether a text speaks of a form, a sample or a contract, something to be filled in. */
export const namesForm = (text: string): boolean => NAMED.test(text);

/** Whether a line is the heading of a form that follows. */
export const isFormHeading = (line: string): boolean =>
  line.length <= 60 && HEADING.test(line) && !SPOKEN.test(line.replaceAll('申请', ''));

/** Whether a title is that of a document about forms. */
export const isAboutForms = (title: string): boolean => title.length <= 300 && ABOUT.test(title);
