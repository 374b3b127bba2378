import { isoOf } from './dates.ts';
import { everyMatch } from './every-match.ts';
import { isRegion } from './id-number.ts';
import { halfWidth } from './white-space.ts';

/** An identity number with some digits hidden. */
export interface MaskedId {
  readonly start: number;
  readonly end: number;
  /** How many digits are hidden. */
  readonly hidden: number;
  /** The whole birthday can be read. */
  readonly birthShown: boolean;
  /** Some of the birthday is hidden. */
  readonly birthHidden: boolean;
  /** Digits hidden outside the birthday. */
  readonly hiddenElsewhere: number;
}

/** 340123********1234, 34012319900101****, 34************1234, 340123XXXXXXXX1234 */
const MASKED = /(?<![0-9A-Za-z*＊×●■•])[1-8][0-9]{1,16}(?:[*＊×●■•]{2,16}|[xX]{3,16})[0-9]{0,14}[0-9xX*＊]?(?![0-9A-Za-z*＊×●■•])/gu;
const SIGN = /[*＊×●■•]|[xX]{3}/u;
const NOT_DIGIT = /[^0-9]/u;
const BIRTH = 6;
const TAIL = 14;

/** Masked identity numbers of 18 signs in a text, in order. */
export const findMaskedIds = (text: string): readonly MaskedId[] => {
  if (!SIGN.test(text)) return [];
  return everyMatch(MASKED, halfWidth(text)).flatMap(({ 0: found, index }) => {
    if (found.length !== 18 || !isRegion(found)) return [];
    const signs = [...found];
    const isHidden = (sign: string, at: number): boolean =>
      NOT_DIGIT.test(sign) && !(at === 17 && /[xX]/u.test(sign) && /[0-9]/u.test(found[16] ?? ''));
    const count = (from: number, to: number): number => signs.slice(from, to).filter((sign, at) => isHidden(sign, from + at)).length;
    const inBirth = count(BIRTH, TAIL);
    const birth = found.slice(BIRTH, TAIL);
    const isDay = inBirth === 0 && isoOf(Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6))) !== null;
    if (inBirth === 0 && !isDay) return [];
    const hidden = count(0, 18);
    const place = { start: index, end: index + found.length };
    return [{ ...place, hidden, birthShown: isDay, birthHidden: inBirth > 0, hiddenElsewhere: hidden - inBirth }];
  });
};
