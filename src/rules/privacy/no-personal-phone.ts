import { defineRule, type Flag, flagged } from '../../audit/rule.ts';
import { CHROME, chrome } from '../../facts/chrome.ts';
import { type PersonalNumber, personalNumbers } from '../../facts/personal-numbers.ts';
import { addressToTown, consentToPublish, maskedForm, privacyWithheld } from '../../norms/privacy-clauses.ts';
import { flagOfGroup, groupNumbers, isThings } from '../personal-flags.ts';

/** 联系电话, 监督举报, 值班; who gives this number wants to be called. */
const CONTACT = /联系|电话|手机|热线|咨询|监督|举报|投诉|受理|值班|传真|微信|QQ|邮箱|负责人|承办|报名|客服/u;
/** `张三 13812345678`: a name right before the number. */
const NAME_BEFORE = /(?:^|[\s　，,、；;（(：:])[\u4e00-\u9fff]{2,4}[\s　，,、：:（(]{0,3}$/u;

type Judged = Pick<Flag, 'severity' | 'certainty'> & { readonly what: string; readonly after: string };

const ROSTER: Judged = { severity: 'error', certainty: 'certain', what: '个人手机号', after: '' };
const STAFF: Judged = {
  severity: 'error',
  certainty: 'suspected',
  what: '手机号',
  after: '表中另有单位或职务列，请核对是否为对外公布的联系方式',
};
const NAMED: Judged = { severity: 'error', certainty: 'suspected', what: '写在姓名后的手机号', after: '请核对是否属于个人信息' };
const OFFICE: Judged = { severity: 'notice', certainty: 'suspected', what: '联系用的手机号', after: '建议改用办公电话' };

/** J3: no mobile number of a private person. */
export const noPersonalPhone = defineRule({
  id: 'privacy/no-personal-phone',
  catalogue: 'J3',
  title: '个人手机号',
  why: '名单里的手机号属于个人隐私；通知里经办人的手机号也曾在季度通报中被认定为隐私泄露。',
  basis: [privacyWithheld, consentToPublish, addressToTown, maskedForm],
  appliesTo: 'any',
  fix: '名单里的手机号隐去中间 4 位（138****1234）或删去这一列；通知的联系方式改用办公电话。',
  criterion:
    '有“姓名”一类列的名单表里的手机号报确定；表中另有单位、职务、联系人列的，以及文字里紧跟在姓名后的，请人工核对；写着“联系电话”“监督电话”等、作联系用的，只提示。页头页脚里的号码、编号和金额不看，办公电话和热线不是手机号。同一列合成一条，显示和导出都打码。',
  exceptions: '本人同意对外公布的工作手机（如河长、网格员公示牌要求公布的），可以不理会。',
  check: ({ get, snapshot }) => {
    const numbers = get(personalNumbers).filter(({ kind, hidden }) => kind === 'mobile' && !hidden);
    if (numbers.length === 0) return flagged();
    const kinds = get(chrome);
    const isPage = ({ block }: PersonalNumber): boolean => {
      const kind = kinds[snapshot.blocks[block]?.box ?? -1];
      return kind === CHROME.none || kind === CHROME.tools;
    };
    const judged = new Map<Judged, PersonalNumber[]>([ROSTER, STAFF, NAMED, OFFICE].map((one) => [one, []]));
    for (const number of numbers) if (isPage(number) && !isThings(number)) judged.get(judgementOf(number))?.push(number);
    return flagged(
      ...[...judged].flatMap(([{ what, after, ...weight }, found]) =>
        groupNumbers(found).map((group) => flagOfGroup(group, what, weight, after)),
      ),
    );
  },
});

const judgementOf = ({ cell, label }: PersonalNumber): Judged => {
  if (cell === null) {
    if (CONTACT.test(label)) return OFFICE;
    return NAME_BEFORE.test(label) ? NAMED : OFFICE;
  }
  const has = (kinds: readonly string[]): boolean => cell.table.columns.some(({ kind }) => kinds.includes(kind));
  if (!has(['name'])) return OFFICE;
  return has(['unit', 'post', 'contact']) ? STAFF : ROSTER;
};
