import { defineRule, flagged } from '../../audit/rule.ts';
import { type PersonalNumber, personalNumbers } from '../../facts/personal-numbers.ts';
import { consentToPublish, deidentified, idCheckSign, maskedForm, neededOnly, privacyWithheld } from '../../norms/privacy-clauses.ts';
import { flagOfGroup, groupNumbers, isThings } from '../personal-flags.ts';

const ID_WORDS = /身份证|证件号|公民身份|身份号|残疾人?证/u;

/** J1: no identity number can be read in full. */
export const noFullIdNumber = defineRule({
  id: 'privacy/no-full-id-number',
  catalogue: 'J1',
  title: '完整身份证号',
  why: '完整的身份证号公开后容易被冒用，属于个人隐私泄露，是考评的红线。',
  basis: [privacyWithheld, consentToPublish, neededOnly, deidentified, maskedForm, idCheckSign],
  appliesTo: 'any',
  fix: '立即撤下或隐去中间位（只留前 2 位和后 3 位），附件、缓存页面和搜索快照一并处理，并排查同类公示。',
  criterion:
    '18 位、行政区划和出生日期合法且校验码正确的报确定，全角数字、用空格或横线分组的、残疾人证号里的都算；写着“身份证号”而校验不过的请人工核对；15 位旧号只在“身份证号”一类列名或标签下才看，请人工核对。统一社会信用代码、索引号、订单号、合同号、编号不算。同一列、同一处文字合成一条，写明个数，列出前 20 处；显示和导出都打码。',
  exceptions: '法律明确要求公开完整号码的（很少见），核对依据后可以不理会。',
  check: ({ get }) => {
    const numbers = get(personalNumbers).filter((number) => !number.hidden && !isThings(number));
    const of = (accepts: (number: PersonalNumber) => boolean) => groupNumbers(numbers.filter(accepts));
    return flagged(
      ...of(({ kind, checked }) => kind === 'id' && checked).map((group) =>
        flagOfGroup(group, '完整身份证号', { severity: 'red-line', certainty: 'certain' }),
      ),
      ...of(({ kind, checked, label }) => kind === 'id' && !checked && ID_WORDS.test(label)).map((group) =>
        flagOfGroup(
          group,
          '像身份证号的数字',
          { severity: 'red-line', certainty: 'suspected' },
          '校验码或出生日期不对，请核对是否为真实号码',
        ),
      ),
      ...of(({ kind }) => kind === 'old-id').map((group) =>
        flagOfGroup(group, '像 15 位旧身份证号的数字', { severity: 'error', certainty: 'suspected' }, '请核对'),
      ),
    );
  },
});
