import { defineRule, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { signature } from '../../facts/signature.ts';
import { title } from '../../facts/title.ts';
import { accurateDisclosure, documentElements, signatureForm } from '../../norms/clauses.ts';
import { evidence, evidenceOf } from '../evidence.ts';

/** Texts whose last signature may be another document's: `批复`, `转发…`. */
const OTHERS_SIGNATURE = /批复|转发|批转|转载/u;

/** A8: the issue date in the metadata is the date under the text. */
export const issueDateMatchesSignature = defineRule({
  id: 'document/issue-date-matches-signature',
  catalogue: 'A8',
  title: '成文日期与落款日期不一致',
  why: '成文日期以落款为准，两处不同会让生效和公开时限都算错。',
  basis: [signatureForm, accurateDisclosure, documentElements],
  appliesTo: ['policy'],
  fix: '核对正式印发件，把元数据的成文日期改成落款日期，或更正正文落款。',
  criterion:
    '元数据的成文日期与正文落款日期不同的，请人工核对。落款取正文中第一处署名和日期，其后附件、被转发文件的落款不算；批复、转发类不查。',
  exceptions: '元数据按会议通过日期、落款按签发日期等有依据的不同，可以不理会。',
  check: ({ get }) => {
    const listed = get(issueDate);
    const signed = get(signature);
    if (listed.value === null || listed.where !== 'metadata' || signed === null)
      return inapplicable('没有同时读到元数据的成文日期和正文落款');
    if (listed.value === signed.date) return pass;
    if (OTHERS_SIGNATURE.test(get(title).value ?? '')) return inapplicable('批复、转发件的落款可能属于另一份文件');
    return flagged({
      severity: 'error',
      certainty: 'suspected',
      message: `页面成文日期为 ${listed.value}，正文落款日期为 ${signed.date}，请核对以哪个为准。`,
      evidence: [...evidenceOf('页面成文日期', listed), evidence('正文落款', signed.rawDate, signed.datePlace)],
      about: '成文日期',
    });
  },
});
