import { everyMatch } from './every-match.ts';
import { halfWidth } from './white-space.ts';

/** A mobile telephone number: `text.slice(start, end)`. */
export interface WrittenMobile {
  readonly start: number;
  readonly end: number;
}

/** 13812345678, 138 1234 5678, 138-1234-5678; 156-2022-0001 is an index number, 13812345678.50 an amount */
const MOBILE =
  /(?<![0-9A-Za-z._=]|[0-9]-|[A-Za-z]\/)(?:\+?86[- ]?)?1[3-9][0-9](?:[0-9]{8}|[ \u00a0\u3000][0-9]{4}[ \u00a0\u3000][0-9]{4}|-(?!(?:19|20)[0-9]{2}-)[0-9]{4}-[0-9]{4})(?![0-9A-Za-z]|[-_.][0-9]|\.[A-Za-z]|\/[0-9]{1,4}(?![0-9])| ?(?:万?元|平方米|吨|公斤))/gu;

/** Mobile telephone numbers of a text in order. */
export const findMobiles = (text: string): readonly WrittenMobile[] =>
  everyMatch(MOBILE, halfWidth(text)).map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
