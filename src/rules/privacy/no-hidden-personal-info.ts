import { defineRule, type Flag, flagged } from '../../audit/rule.ts';
import { type PersonalNumber, personalNumbers } from '../../facts/personal-numbers.ts';
import { consentToPublish, deidentified, neededOnly, privacyWithheld } from '../../norms/privacy-clauses.ts';
import { flagOfGroup, groupNumbers, isThings } from '../personal-flags.ts';

const CARD = /^62/u;
/** A single hidden mobile number is a contact; a list of them is somebody's roster. */
const MOBILES_LEAST = 3;
const CONTACT = /联系|电话|热线|咨询|监督|举报|值班|客服/u;

/** J7: nothing of persons stands in what visitors do not see. */
export const noHiddenPersonalInfo = defineRule({
  id: 'privacy/no-hidden-personal-info',
  catalogue: 'J7',
  title: '隐藏的个人信息',
  why: '隐藏的列、行和文字不显示，但查看网页源文件或复制表格就能得到，等于已经公开。',
  basis: [privacyWithheld, consentToPublish, neededOnly, deidentified],
  appliesTo: 'any',
  fix: '从网页源文件里删去隐藏的行、列和文字，不要只设为不显示；由表格粘贴而来的，删列后重新粘贴。',
  criterion:
    '网页里设为不显示的文字中，校验码正确的 18 位身份证号按红线报（浏览器里看到的报确定，只读文件时请人工核对）；62 开头且校验位正确的银行卡号、三个以上不作联系用的手机号，请人工核对。页面上另有同样号码可见的，由相应各条报，这里不重复。白色字体、图片裁切和附件里的隐藏工作表另查。',
  exceptions: '隐藏的内容是联系电话等本来就公开的信息，可以不理会。',
  check: ({ get, snapshot }) => {
    const all = get(personalNumbers);
    const seen = new Set(all.filter(({ hidden }) => !hidden).map(({ text }) => text));
    const hidden = all.filter((number) => number.hidden && !seen.has(number.text) && !isThings(number));
    const ids = hidden.filter(({ kind, checked }) => kind === 'id' && checked);
    const cards = hidden.filter(({ kind, checked, text }) => kind === 'account' && checked && CARD.test(text));
    const mobiles = hidden.filter(({ kind, label }) => kind === 'mobile' && !CONTACT.test(label));
    const suspected = { certainty: 'suspected' } as const;
    return flagged(
      ...flags(ids, '隐藏的完整身份证号', { severity: 'red-line', certainty: snapshot.rendered ? 'certain' : 'suspected' }),
      ...flags(cards, '隐藏的银行卡号', { severity: 'red-line', ...suspected }),
      ...flags(mobiles.length < MOBILES_LEAST ? [] : mobiles, '隐藏的手机号', { severity: 'error', ...suspected }),
    );
  },
});

const flags = (numbers: readonly PersonalNumber[], what: string, judged: Pick<Flag, 'severity' | 'certainty'>): readonly Flag[] =>
  groupNumbers(numbers).map((group) => flagOfGroup(group, what, judged, '页面上不显示，源文件里能看到'));
