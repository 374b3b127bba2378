import { defineRule, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { signature } from '../../facts/signature.ts';
import { issueDateForm } from '../../norms/clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence } from '../evidence.ts';

const SINCE = '2012-07-01';
/** `二〇二四年三月八日`; ○ and 零 are used for the nought too. */
const CHINESE = /[〇○零一二三四五六七八九十]{1,4}[年月日]/u;
/** `03月`, `月08日`. */
const PADDED = /年0\d|月0\d/u;
const NUMERIC = /^\d{4}[-/.—–－．]/u;

/** C1: the date under the text is written in Arabic figures, without noughts before month and day. */
export const signatureDateArabic = defineRule({
  id: 'format/signature-date-arabic',
  catalogue: 'C1',
  title: '落款日期写法不规范',
  why: '现行公文格式要求成文日期用阿拉伯数字，检查时常作为格式问题提出。',
  basis: [issueDateForm],
  appliesTo: ['policy'],
  since: SINCE,
  fix: '把落款日期改成“2024年3月8日”的写法；正式印发件就是这样写的，应与印发件保持一致并在今后发文时改正。',
  criterion:
    '2012-07-01 及以后的落款日期，用汉字数字、月日前补零、用横线或斜线分隔的报。元数据里的日期不查；此前的文件用汉字日期是当时的规范，不查。',
  exceptions: '网页须与已盖章的印发件保持一致的，可以不改网页。',
  check: ({ get }) => {
    const signed = get(signature);
    if (signed === null) return inapplicable('正文没有落款日期');
    if (signed.date < SINCE) return inapplicable(`落款早于 ${SINCE}，当时没有这项要求`);
    const reason = reasonOf(squeeze(signed.rawDate));
    if (reason === null) return pass;
    const [year = '', month = '', day = ''] = signed.date.split('-');
    return flagged({
      severity: 'warning',
      certainty: signed.organs.length > 0 ? 'certain' : 'suspected',
      message: `落款日期写成“${signed.rawDate}”，${reason}；规范写法为“${year}年${Number(month)}月${Number(day)}日”。`,
      evidence: [evidence('落款日期', signed.rawDate, signed.datePlace)],
      about: '落款日期写法',
    });
  },
});

const reasonOf = (raw: string): string | null => {
  if (NUMERIC.test(raw)) return '用符号分隔';
  if (CHINESE.test(raw)) return '用了汉字数字';
  if (PADDED.test(raw)) return '月、日前补了零';
  return /[０-９]/u.test(raw) ? '用了全角数字' : null;
};
