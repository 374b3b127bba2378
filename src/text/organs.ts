import { isBlank, squeeze } from './white-space.ts';

/** What the name of an organ ends with: 人民政府, 办公室, 委员会, 局 … */
const ORGAN_END =
  /(?:政府|办公室|办公厅|委员会|指挥部|管委会|领导小组|联席会议|税务局|武装部|军区|检察院|法院|海关|协会|联合会|总会|商会|学会|工会|联社|银行|支行|分行|公司|学校|学院|大学|中学|小学|医院|中心|集团|总队|支队|大队|党组|党委|纪委|团委|妇联|科协|残联|总社|联社|国务院|(?:市|县|区|省|州|旗|盟|乡|镇|街道|国|工|改|教|健|建|委|自治|人社|财政|公安|民政|司法|资源|环境|规划|农业|农村|水利|商务|文化|旅游|卫生|应急|审计|统计|管理|监督|监管|监察|交通|运输|信息化|保障|住房|建设|林业|草原|体育|医保|医疗|气象|粮食|能源|档案|史志|信访|人防|消防|地震|邮政|烟草|盐务|邮电|铁路|民航|外事|侨务|台湾|港澳|事务|服务|经济|科技|科学|技术|发展|改革|工业|市场|知识产权|扶贫|振兴|开发|园林|城管|执法|房产|房管|公路|航道|渔业|畜牧|畜牧兽医|数据|大数据|金融|国资|供销|电视|出版|文物|宗教|民族|退役军人|机关)?(?:部|局|厅|委|院|署|处|室|办|社|站|馆|所|行|队|会|府))$/u;
/** What lines that are no organ's name contain. */
const SENTENCE = /[。；！？，,;!?：:（）()《》“”"0-9]/u;
/** A person signs, 市长 李某某; a copy line, 抄送. */
const PERSON =
  /^(?:总理|主席|省长|市长|县长|区长|州长|部长|局长|厅长|主任|院长|署长|行长|会长|书记|签发|抄送|抄报|主送|印发|编辑|责编|责任编辑|审核|来源|作者|记者|联系人|附件|通讯员|撰稿|供稿)/u;

/** Whether a text is the name of an organ by its shape: `某县人民政府办公室`. */
export const isOrgan = (text: string): boolean => {
  const bare = squeeze(text);
  return bare.length >= 3 && bare.length <= 40 && !SENTENCE.test(bare) && !PERSON.test(bare) && ORGAN_END.test(bare);
};

/** The organs a line consists of, set apart by blanks: `甲县财政局　　甲县民政局`; empty when it says anything else. */
export const organsOf = (line: string): readonly string[] => {
  if (line.length > 160) return [];
  if (SENTENCE.test(line.replace(/[（(][^）)]{0,10}[）)]/gu, ''))) return [];
  const parts = splitOnBlanks(line.replace(/[（(](?:印章|公章|盖章|章|代章)[）)]/gu, '').replaceAll('、', ' '));
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
  let part = '';
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && !isBlank(line.charCodeAt(at))) {
      part += line.charAt(at);
      continue;
    }
    if (part !== '') parts.push(part);
    part = '';
  }
  return parts;
};

/** The organs a title begins with, `甲县人民政府办公室关于…`: what stands before 关于; empty when that is no organ. */
export const titleOrgans = (title: string): readonly string[] => {
  const about = title.indexOf('关于');
  const before = about > 0 ? title.slice(0, about) : '';
  const verb = /(?:转发|印发|批转|公布|发布)/u.exec(before);
  const head = (verb === null ? before : before.slice(0, verb.index)).trim();
  if (head === '' || head.length > 80) return [];
  return organsOf(head);
};
