import { passesLuhn } from './bank-card.ts';

// https://www.example.gov.cn/art/2022/3/8/art_13800000000.html; numbers in an address name a page, not a person
const ADDRESS = /https?:\/\/[\w.~:/?#@!$&()*+,;=%-]+/u;
// 11010519491231002X, 110105 19491231 002X, with the two digits of a disability certificate; an index number such as
// 113415192003061234/202203-00012 goes on with a stroke
const IDENTITY =
  /(?<![0-9A-Za-z０-９])[1-9１-９][0-9０-９]{5}[ \u00a0\u3000-]?(?:1[89]|20|１[８９]|２０)[0-9０-９]{2}[ \u00a0\u3000-]?(?:[0０][1-9１-９]|[1１][0-2０-２])(?:[0０][1-9１-９]|[12１２][0-9０-９]|[3３][01０１])[ \u00a0\u3000-]?[0-9０-９]{3}[0-9０-９XxＸｘ](?:[1-7][1-4])?(?![0-9A-Za-z０-９]|[/-][0-9])/u;
// 身份证号：110105491231002
const OLD_IDENTITY = /(?<=(?:身份证|证件号)[^0-9]{0,8})[1-8][0-9]{14}(?![0-9A-Za-z])/u;
// 6222021234567890123, 6222 0212 3456 7890 123
const CARD = /(?<![0-9A-Za-z])(?:62|4[0-9]|5[1-5]|95)[0-9]{2}(?: ?[0-9]{4}){3}(?: ?[0-9]{1,3})?(?![0-9A-Za-z])/u;
// 13812345678, 138 1234 5678, 138-1234-5678, +8613812345678; 156-2022-0001 is an index number
const MOBILE =
  /(?<![0-9０-９A-Za-z])(?:\+?86[- ]?)?[1１][3-9３-９][0-9０-９](?:[0-9０-９]{8}|[ \u00a0\u3000][0-9]{4}[ \u00a0\u3000][0-9]{4}|-(?!(?:19|20)[0-9]{2}-)[0-9]{4}-[0-9]{4})(?![0-9０-９A-Za-z]|-[0-9])/u;

const PERSONAL = new RegExp(`(${ADDRESS.source})|(${IDENTITY.source}|${OLD_IDENTITY.source})|(${CARD.source})|(${MOBILE.source})`, 'gu');

/** The text with identity card, bank card and mobile telephone numbers masked; as long as before, so that places stay right. */
export const maskPersonal = (text: string): string => (DIGITS.test(text) ? masked(text) : text);

/** The least that any such number shows, tested first: most texts hold none. */
const DIGITS = /[0-9０-９]{3}[ \u00a0\u3000-]?[0-9０-９]{4}/u;

const masked = (text: string): string =>
  text.replace(PERSONAL, (found, address?: string, identity?: string, card?: string) => {
    if (address !== undefined) return found;
    if (identity !== undefined) return maskDigits(found, 2, 3);
    if (card !== undefined) return passesLuhn(found.replaceAll(' ', '')) ? maskDigits(found, 4, 4) : found;
    return maskDigits(found, found.replace(NOT_DIGIT, '').length - 8, 4);
  });

const NOT_DIGIT = /[^0-9０-９XxＸｘ]/gu;
const DIGIT = /[0-9０-９XxＸｘ]/gu;

/** Stars for all digits but so many at both ends; what stands between them stays. */
export const maskDigits = (found: string, first: number, last: number): string => {
  const digits = found.replace(NOT_DIGIT, '').length;
  let seen = 0;
  return found.replace(DIGIT, (digit) => {
    seen += 1;
    return seen > first && seen <= digits - last ? '*' : digit;
  });
};
