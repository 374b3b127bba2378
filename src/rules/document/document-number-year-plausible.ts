import { defineRule, flagged, inapplicable } from '../../audit/rule.ts';
import { documentNumber } from '../../facts/document-number.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { accurateDisclosure, own } from '../../norms/clauses.ts';
import { evidenceOf } from '../evidence.ts';

/** `〔2024〕`, `公告2023年`. */
const YEAR = /〔((?:19|20)\d{2})〕|((?:19|20)\d{2})年/u;

/** A5: the year in the number is the year of the issue date, or the one before. */
export const documentNumberYearPlausible = defineRule({
  id: 'document/document-number-year-plausible',
  catalogue: 'A5',
  title: '文号年份与成文年份不符',
  why: '文号年份与成文日期通常同年，相差较大多半是其中一处录错。',
  basis: [own('文号年份不晚于成文年份，且至多早一年'), accurateDisclosure],
  appliesTo: ['policy'],
  fix: '核对正式印发件，改正文号年份或成文日期中录错的一处。',
  criterion: '文号年份晚于成文年份，或早两年以上时，提示人工核对；早一年的不报，年初用上年文号印发是常见做法。',
  exceptions: '文件编号后隔年才正式印发、印发件上就是这样写的，可以不理会。',
  check: ({ get }) => {
    const number = get(documentNumber);
    const issued = get(issueDate);
    const match = YEAR.exec(number.value ?? '');
    const numbered = Number(match?.[1] ?? match?.[2] ?? 0);
    if (numbered === 0 || issued.value === null) return inapplicable('没有同时读到带年份的文号和成文日期');
    const year = Number(issued.value.slice(0, 4));
    if (numbered === year || numbered === year - 1) return flagged();
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `文号年份为 ${numbered} 年，成文日期为 ${issued.value}，请核对是否有一处录错。`,
      evidence: [...evidenceOf('文号', number), ...evidenceOf('成文日期', issued)],
      about: '文号年份',
    });
  },
});
