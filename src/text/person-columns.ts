import { squeeze } from './white-space.ts';

/** What a column of a list of persons holds, told by its header. */
export type ColumnKind = 'name' | 'contact' | 'id' | 'phone' | 'account' | 'address' | 'health' | 'birth' | 'unit' | 'post' | 'code';

/** Looked at in this order: 残疾证号 speaks of health before it is a number, 单位地址 of a unit. */
const KINDS: readonly (readonly [kind: ColumnKind, header: RegExp])[] = [
  [
    'health',
    /残疾(?!人(?:姓名|家庭|联系|电话|联合会|服务|专))|病种|疾病|病情|诊断|患病|健康状况|致残|(?:致贫|致困|救助|困难|低保|保障|享受|救济)原因/u,
  ],
  ['id', /身份证|证件号|公民身份|身份号/u],
  ['account', /(?:银行|一卡通|存折|社保卡|打卡|发放).{0,4}(?:卡|账|帐|号)|卡号|账号|帐号|银行账户|银行帐户/u],
  ['phone', /电话|手机|联系方式|联系号码/u],
  ['birth', /出生(?:日期|年月|时间)|^生日$/u],
  ['code', /编号|代码|序号|证号|文号|合同|订单|流水|金额|统一社会|许可|备案|登记号|条码/u],
  ['unit', /单位|企业|公司|机构|学校|医院|药店|商户|店名|门诊|网点|基地|合作社|农场|项目|部门|科室|名称|字号/u],
  ['contact', /^(?:联系人|负责人|法定代表人|法人(?:代表)?|经办人|管理员|值班人员|(?:.{0,4})(?:联系人|负责人|责任人)(?:姓名)?)$/u],
  ['post', /职务|职位|岗位|职称|岗位职责/u],
  ['address', /住址|住所|居住地|户籍地|户籍所在地|家庭地址|家庭所在地|现住|通讯地址|联系地址|^地址$|详细地址/u],
  [
    'name',
    /姓名|^户主|^申请人$|^当事人|^持卡人|^领取人|^受益人|^监护人|^(?:救助|保障|低保|帮扶|补贴|资助|享受|发放|服务)?对象$|^(?:学生|儿童|老人|患者|被执行人|被处罚人|残疾人)$/u,
  ],
];
const LONGEST = 24;

/** Kind of column under a header; null when the header says nothing of persons. */
export const columnKind = (header: string): ColumnKind | null => {
  if (header === '' || header.length > 2 * LONGEST) return null;
  const bare = squeeze(header);
  if (bare.length > LONGEST) return null;
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
};

/** 张三, 欧阳小明, 买买提·吐尔逊; with 某, stars or circles it is masked. */
const NAME = /^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{2,8}[·•・][\u3400-\u9fff]{2,10}$/u;
const MASKED_NAME = /某|[*＊×〇○xX]/u;

/** Whether a cell holds a person's name in full. */
export const isFullName = (text: string): boolean => {
  const bare = squeeze(text);
  return NAME.test(bare) && !MASKED_NAME.test(bare);
};
