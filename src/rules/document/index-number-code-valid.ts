import { defineRule, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { indexNumber } from '../../facts/index-number.ts';
import { creditCodeCheck } from '../../norms/clauses.ts';
import { creditCheckSign } from '../../text/credit-code.ts';
import { evidenceOf } from '../evidence.ts';

/** `11341702486344515H/2022-00012`; the code before the stroke. */
const PREFIX = /^([0-9A-HJ-NPQRTUWXY]{18})[/／]/u;

/** A13: a credit code at the head of the index number has the right check sign. */
export const indexNumberCodeValid = defineRule({
  id: 'document/index-number-code-valid',
  catalogue: 'A13',
  title: '索引号中的机关代码有误',
  why: '索引号前 18 位是发布机关的统一社会信用代码，错一位就归到别的机关名下。',
  basis: [creditCodeCheck],
  appliesTo: ['policy'],
  fix: '核对本机关的统一社会信用代码，改正后台机构设置或索引号。',
  criterion: '索引号以 18 位代码加斜线开头时，按统一社会信用代码的校验规则核对末位。没有规范强制，只作质量提示。',
  exceptions: '索引号前缀是本地自编代码、恰好 18 位的，可以不理会。',
  check: ({ get }) => {
    const index = get(indexNumber);
    const code = PREFIX.exec(index.value ?? '')?.[1];
    if (code === undefined) return inapplicable('索引号不以 18 位代码开头');
    const expected = creditCheckSign(code);
    if (expected === code.charAt(17)) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'certain',
      message: `索引号前 18 位为“${code}”，按统一社会信用代码的校验规则末位应为“${expected ?? ''}”，请核对机关代码。`,
      evidence: evidenceOf('索引号', index),
      about: '索引号代码',
    });
  },
});
