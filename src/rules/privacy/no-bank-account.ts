import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged } from '../../audit/rule.ts';
import { type PersonalNumber, personalNumbers } from '../../facts/personal-numbers.ts';
import { own } from '../../norms/clauses.ts';
import { consentToPublish, neededOnly, privacyWithheld, sensitiveInformation } from '../../norms/privacy-clauses.ts';
import { flagOfGroup, groupNumbers, isThings } from '../personal-flags.ts';

/** 银行卡号, 账号, 一卡通, 开户 */
const ACCOUNT = /银行|卡号|账号|帐号|账户|帐户|一卡通|存折|开户/u;
/** 户名：示例市财政局; 保证金账户 */
const PUBLIC =
  /(?:户名|户 名|收款人|收款单位|[账帐]户名称?|开户名称?|单位名称|公司名称|名称)[^。；]{0,30}(?:局|委员会|政府|中心|公司|学校|医院|法院|大学|学院|协会|办公室|基金会|总会|工会|研究院|厅|财政所)|保证金|缴款|非税|财政专户|对公|捐款|捐赠|缴费|执行款|案款|投标|招标|竞买|拍卖/u;
const LINES_AROUND = 4;
const LINE = 200;
/** UnionPay's own cards, the only ones told without a label. */
const UNION = /^62/u;

/** J4: no bank account of a person. */
export const noBankAccount = defineRule({
  id: 'privacy/no-bank-account',
  catalogue: 'J4',
  title: '银行卡号或账号',
  why: '金融账户属于敏感个人信息，公开名单里列出卡号会给本人带来财产风险。',
  basis: [privacyWithheld, sensitiveInformation, consentToPublish, neededOnly, own('按卡号位数、开头和校验位识别')],
  appliesTo: 'any',
  fix: '删去卡号、账号列，或只留末 4 位；发放资金公示只需姓名、事由和金额。',
  criterion:
    '列名或标签写着“银行卡号”“一卡通账号”“账号”等的 12 位以上数字，和 62 开头、16 至 19 位、校验位正确的数字，请人工核对；没有标签的其他长数字不报，因为流水号、许可证号也可能碰巧通过校验（比目录口径从严）。户名为单位的账户、保证金和缴款账户只提示。显示和导出都打码。',
  exceptions: '对外公布的单位收款账户，可以不理会。',
  check: (given) => {
    const numbers = given.get(personalNumbers).filter((number) => number.kind === 'account' && !number.hidden && isAccount(number));
    const isPublic = new Set(numbers.filter((number) => isUnits(given, number)));
    return flagged(
      ...groupNumbers(numbers.filter((number) => !isPublic.has(number))).map((group) =>
        flagOfGroup(group, '像银行卡号或账号的数字', { severity: 'red-line', certainty: 'suspected' }, '请核对是否为个人账户'),
      ),
      ...groupNumbers([...isPublic]).map((group) =>
        flagOfGroup(group, '像单位账户的账号', { severity: 'notice', certainty: 'suspected' }, '请核对确需公布'),
      ),
    );
  },
});

const isAccount = (number: PersonalNumber): boolean => {
  const { cell, label, checked, text } = number;
  if (cell !== null && cell.column !== null) return cell.column.kind === 'account';
  if (ACCOUNT.test(label)) return true;
  return checked && UNION.test(text) && !isThings(number);
};

/** The lines around it name a unit as the account's holder, or its table has units and no persons. */
const isUnits = ({ snapshot: { blocks } }: Given, { block, cell }: PersonalNumber): boolean => {
  if (cell !== null) {
    const kinds = cell.table.columns.map(({ kind }) => kind);
    return !kinds.includes('name') && (kinds.includes('unit') || kinds.includes('contact'));
  }
  const around = blocks.slice(Math.max(0, block - LINES_AROUND), block + LINES_AROUND + 1);
  return PUBLIC.test(around.map(({ text }) => text.slice(0, LINE)).join(' '));
};
