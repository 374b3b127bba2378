import { everyMatch } from './every-match.ts';
import { halfWidth } from './white-space.ts';

/** A number as long as a bank card's or account's. */
export interface WrittenAccount {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** 16 to 19 digits that begin as cards do and pass Luhn's check. */
  readonly isCard: boolean;
}

/** 6222021234567890128, 6222 0212 3456 7890 128; accounts of units have 12 digits and more */
const ACCOUNT = /(?<![0-9A-Za-z.]|[0-9][/-])(?:[0-9]{12,25}|[0-9]{4}(?: [0-9]{4}){3}(?: [0-9]{1,3})?)(?![0-9A-Za-z]|[./-][0-9])/gu;
/** The first digits of cards: UnionPay 62, Visa 4, MasterCard 5, JCB 35, American Express 37, old national cards 60 and 9. */
const ISSUERS = /^(?:62|4|5|35|37|60|9)/u;

/** Long numbers of a text that may be accounts, in order. */
export const findAccounts = (text: string): readonly WrittenAccount[] =>
  everyMatch(ACCOUNT, halfWidth(text)).map(({ 0: found, index }) => {
    const digits = found.replaceAll(' ', '');
    const isCard = digits.length >= 16 && digits.length <= 19 && ISSUERS.test(digits) && passesLuhn(digits);
    return { start: index, end: index + found.length, digits, isCard };
  });

/** Luhn's check over a row of digits. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
};
