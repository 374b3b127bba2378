import { squeeze } from './white-space.ts';

/** What keeps a written document number from its standard form. */
export type NumberFlaw =
  | 'bracket'
  | 'small-bracket'
  | 'fullwidth-digit'
  | 'cn-digit'
  | 'year-not-4'
  | 'di'
  | 'leading-zero'
  | 'no-hao'
  | 'space'
  | 'lost-bracket';

/** `皖政办秘〔2022〕22号`. */
const STANDARD = /^[\u4e00-\u9fa5A-Za-z]{1,20}〔(?:19|20)\d{2}〕[1-9]\d{0,4}号$/u;
/** Forms that are right in their own way, blanks removed; see the catalogue's appendix A-3. */
const EXEMPT: readonly RegExp[] = [
  /^(?:[\u4e00-\u9fa5]{0,30}令)?第[1-9]\d{0,3}号(?:令)?$/u, // 国务院令第711号
  /^[\u4e00-\u9fa5]{0,30}令[1-9]\d{0,3}号$/u, // 政府令187号
  /^[\u4e00-\u9fa5]{0,30}令(?:(?:19|20)\d{2}年第[1-9]\d{0,3}号|〔(?:19|20)\d{2}〕第?[1-9]\d{0,3}号)$/u, // 市政府令2023年第3号
  /^(?:[\u4e00-\u9fa5]{0,30}(?:公告|通告|公报))?(?:(?:19|20)\d{2}年)?第[1-9]\d{0,3}号(?:公告|通告)?$/u, // 公告2023年第5号
  /^[\u4e00-\u9fa5]{0,20}[(（]?总?第[1-9]\d{0,3}期[)）]?$/u, // 政务督查第9期
  /^[A-Z]{2,6}\d{0,4}[-—–](?:19|20)\d{2}[-—–]\d{1,6}$/u, // ZJSP03-2023-0004
  /^(?:GB|DB|HJ|NY|JT|WS|MZ|GA)(?:\d{2,4})?(?:[/／][TZ])?\d+(?:\.\d+)*[-—–](?:19|20)?\d{2}$/u, // GB/T9704—2012
];
/** `皖政办﹝23﹞第05号`, blanks allowed; the organ code is what stands before the bracket. */
const LOOSE =
  /^([\u4e00-\u9fa5A-Za-z\s\u3000\u00a0]{1,40})([〔[［【（(﹝〖〈<＜「])[\s\u3000]{0,3}([0-9０-９]{2,4}|[〇○零一二三四五六七八九]{4})[\s\u3000]{0,3}年?([〕\]］】）)﹞〗〉>＞」])[\s\u3000\u00a0]{0,3}(第)?[\s\u3000\u00a0]{0,3}([0-9０-９]{1,5}|[〇○零一二三四五六七八九十百]{1,6})[\s\u3000\u00a0]{0,3}(号?)$/u;
/** `国办发202017号`, `国办公开办函〔202130`: a year and a serial run together, a bracket lost. */
const LOST_BRACKET = /^[\u4e00-\u9fa5A-Za-z]{1,20}(?:〔(?:19|20)\d{3,7}|(?:19|20)\d{2}〕\d{1,5}|(?:19|20)\d{3,7})号?$/u;

/** Tortoise shell brackets; the small ones are another form of the same. */
const SHELLS: readonly string[] = ['〔〕', '﹝﹞', '〔﹞', '﹝〕'];

/** What is wrong with a written document number; empty when nothing is, null when it is no document number at all. */
export const numberFlaws = (raw: string): readonly NumberFlaw[] | null => {
  const written = raw.trim().replace(/^[（(]([^（()）]{1,30})[)）]$/u, '$1');
  const bare = squeeze(written);
  if (STANDARD.test(written) || EXEMPT.some((form) => form.test(bare))) return [];
  const loose = LOOSE.exec(written);
  if (loose === null) return LOST_BRACKET.test(bare) ? ['lost-bracket'] : null;
  const [, , open = '', year = '', close = '', ordinal, serial = '', end] = loose;
  const figures = year + serial;
  const flaws: readonly (readonly [NumberFlaw, boolean])[] = [
    ['bracket', !SHELLS.includes(open + close)],
    ['small-bracket', open + close !== '〔〕' && SHELLS.includes(open + close)],
    ['fullwidth-digit', /[０-９]/u.test(figures)],
    ['cn-digit', /[〇○零一二三四五六七八九十百]/u.test(figures)],
    ['year-not-4', year.length < 4],
    ['di', ordinal !== undefined],
    ['leading-zero', /^[0０]/u.test(serial)],
    ['no-hao', end === ''],
    ['space', bare !== written],
  ];
  return flaws.filter(([, present]) => present).map(([flaw]) => flaw);
};
