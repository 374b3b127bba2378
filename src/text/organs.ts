import { simplified } from './traditional.ts';
import { isBlank, squeeze } from './white-space.ts';

/** What the name of an organ ends with: 人民政府, 办公室, 委员会, 局 … */
const ORGAN_END =
  /(?:政府|省府|市府|县府|办公厅|委员会|指挥部|[协学商工总]会|联合会|理事会|基金会|常委会|管委会|居委会|村委会|联席会议|领导小组|武装部|军区|海关|联社|银行|[支分总]行|公司|学校|中学|小学|大学|医院|中心|集团|党组|妇联|科协|残联|文联|工商联|[总支大中]队|工作队|(?<![全内干外总一])部|局|厅|委|(?<!法)院|法院|署|(?<![各之用到])处|室|(?<![举承主协督查创申])办|社|(?<!网)站|馆|(?<!场)所)$/u;
/** What lines that are no organ's name contain. */
const SENTENCE = /[。；！？，,;!?：:（）()《》“”"0-9]/u;
const BRACKET = /[（(]/u;
/** Words of a sentence: what contains them is no name. */
const VERBS = /请|特此|认真|贯彻|执行|如下|了|是(?!局)|应当|必须|不得|我们|你们|进一步|召开|举行|现将|如有/u;
/** A person signs, 市长 李某某; a copy line, 抄送. */
const PERSON =
  /^(?:总理|主席|省长|市长|县长|区长|州长|部长|局长|厅长|主任|院长|署长|行长|会长|书记|签发|抄送|抄报|主送|印发|编辑|责编|责任编辑|审核|来源|作者|记者|联系人|附件|通讯员|撰稿|供稿)/u;

/** Whether a text is the name of an organ by its shape: `某县人民政府办公室`. */
export const isOrgan = (text: string): boolean => {
  const bare = simplified(squeeze(text));
  return bare.length >= 3 && bare.length <= 40 && !SENTENCE.test(bare) && !VERBS.test(bare) && !PERSON.test(bare) && ORGAN_END.test(bare);
};

/** The organs a line consists of, set apart by blanks: `甲县财政局　　甲县民政局`; empty when it says anything else. */
export const organsOf = (line: string): readonly string[] => {
  if (line.length > 160) return [];
  const hasBracket = BRACKET.test(line);
  if (SENTENCE.test(hasBracket ? line.replace(/[（(][^）)]{0,10}[）)]/gu, '') : line)) return [];
  const unsealed = hasBracket ? line.replace(/[（(](?:印章|公章|盖章|章|代章)[）)]/gu, '') : line;
  const parts = splitOnBlanks(unsealed.replaceAll('、', ' '));
  if (parts.length === 0 || parts.length > 8) return [];
  if (parts.every(isOrgan)) return parts.flatMap(apart);
  const whole = parts.join('');
  return parts.every((part) => part.length <= 2) && isOrgan(whole) ? [whole] : [];
};

/** Two organs of one place that run together, `甲县财政局甲县民政局`: the second begins as the first does. */
const apart = (name: string): readonly string[] => {
  const at = name.length < 10 ? -1 : name.indexOf(name.slice(0, 3), 4);
  if (at < 0) return [name];
  const [one, other] = [name.slice(0, at), name.slice(at)];
  return isOrgan(one) && isOrgan(other) ? [one, other] : [name];
};

/** Two organs that run together without a common beginning, `乙县委员会丙银行乙县支行`; the whole when it cannot be told. Only for lists of organs. */
export const partOrgans = (name: string): readonly string[] => {
  if (name.length < 16) return [name];
  for (let at = 5; at <= name.length - 6; at += 1) {
    const [one, other] = [name.slice(0, at), name.slice(at)];
    if (/(?:委员会|人民政府|联合会|总工会|[^总]局)$/u.test(one) && isOrgan(other) && !/^(?:办公室|办公厅|党组|机关)/u.test(other))
      return [one, other];
  }
  return [name];
};

const splitOnBlanks = (line: string): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && !isBlank(line.charCodeAt(at))) continue;
    if (at > from) parts.push(line.slice(from, at));
    from = at + 1;
  }
  return parts;
};

/** The organs a title begins with, `甲县人民政府办公室关于…`: what stands before 关于; empty when that is no organ. */
export const titleOrgans = (title: string): readonly string[] => {
  const about = simplified(title).indexOf('关于');
  const before = about > 0 ? title.slice(0, about) : '';
  const verb = /(?:转发|印发|批转|公布|发布)/u.exec(simplified(before));
  const head = (verb === null ? before : before.slice(0, verb.index)).trim();
  if (head === '' || head.length > 80) return [];
  return organsOf(head);
};
