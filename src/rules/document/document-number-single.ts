import { defineRule, flagged, inapplicable, type Verdict } from '../../audit/rule.ts';
import { leadOrganNumber } from '../../norms/clauses.ts';
import { findDocumentNumbers } from '../../text/document-number.ts';
import { evidence } from '../evidence.ts';
import { fieldsNamed } from '../fields.ts';

/** A4: the number field holds one number. */
export const documentNumberSingle = defineRule({
  id: 'document/document-number-single',
  catalogue: 'A4',
  title: '一个字段多个文号',
  why: '联合发文只用主办机关的文号，并列多个会让检索和引用不一致。',
  basis: [leadOrganNumber],
  appliesTo: ['policy'],
  fix: '核对正式印发件，文号栏只保留主办机关的文号。',
  criterion: '元数据的文号栏里有两个或更多不同文号时，提示人工核对。',
  exceptions: '文件确由几个机关分别编号（如党政联合行文时各自留存编号）并在印发件上并列的，可以不理会。',
  check: (given): Verdict => {
    const field = fieldsNamed(given, 'documentNumber').find(({ state }) => state === 'present');
    if (field === undefined) return inapplicable('元数据里没有文号');
    const numbers = [...new Set(findDocumentNumbers(field.raw).map(({ value }) => value))];
    if (numbers.length < 2) return flagged();
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `“${field.key}”栏里有 ${numbers.length} 个文号：${numbers.slice(0, 3).join('、')}；联合发文一般只用主办机关的文号。`,
      evidence: [evidence('页面文号', field.raw, field.place)],
      about: '文号栏',
    });
  },
});
