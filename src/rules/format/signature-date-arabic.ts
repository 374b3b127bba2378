import { writtenFiles } from '../../attachments/opened-files.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { type Signature, signature } from '../../facts/signature.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Place } from '../../model/snapshot.ts';
import { issueDateForm } from '../../norms/clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, short } from '../evidence.ts';
import { evidenceInside } from '../opened.ts';

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
    '2012-07-01 及以后的落款日期，用汉字数字、月日前补零、用横线或斜线分隔的报。检查过附件的，附件内文的落款同样看。元数据里的日期不查；此前的文件用汉字日期是当时的规范，不查。',
  exceptions: '网页须与已盖章的印发件保持一致的，可以不改网页。',
  check: ({ get }) => {
    const signed = get(signature);
    const inside = get(writtenFiles).flatMap((file) => {
      const own = file.given.get(signature);
      return own === null ? [] : flagsOf(own, `附件“${short(file.reading.file.name)}”的`, (raw, place) => evidenceInside(file, raw, place));
    });
    if (signed === null) return inside.length > 0 ? flagged(...inside) : inapplicable('正文没有落款日期');
    const flags = [...flagsOf(signed, '', (raw, place) => evidence('落款日期', raw, place)), ...inside];
    if (flags.length === 0 && signed.date < SINCE) return inapplicable(`落款早于 ${SINCE}，当时没有这项要求`);
    return flagged(...flags);
  },
});

const flagsOf = (signed: Signature, whose: string, quote: (raw: string, place: Place) => Evidence): readonly Flag[] => {
  const reason = signed.date < SINCE ? null : reasonOf(squeeze(signed.rawDate));
  if (reason === null) return [];
  const [year = '', month = '', day = ''] = signed.date.split('-');
  return [
    {
      severity: 'warning',
      certainty: signed.organs.length > 0 ? 'certain' : 'suspected',
      message: `${whose}落款日期写成“${signed.rawDate}”，${reason}；规范写法为“${year}年${Number(month)}月${Number(day)}日”。`,
      evidence: [quote(signed.rawDate, signed.datePlace)],
      about: `${whose}落款日期写法`,
    },
  ];
};

const reasonOf = (raw: string): string | null => {
  if (NUMERIC.test(raw)) return '用符号分隔';
  if (CHINESE.test(raw)) return '用了汉字数字';
  if (PADDED.test(raw)) return '月、日前补了零';
  return /[０-９]/u.test(raw) ? '用了全角数字' : null;
};
