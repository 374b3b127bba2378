import { digitOf, readDigits, readSmall } from './numerals.ts';
import { squeeze } from './white-space.ts';

/** A day written in a text: `text.slice(start, end)` are its characters, time and weekday left out. */
export interface WrittenDay {
  /** ISO `YYYY-MM-DD`. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  /** 2024年5月30日 or 二〇二四年五月三十日 (hanzi), or 2024-05-30 and its like (numeric). */
  readonly form: 'hanzi' | 'numeric';
}

const B = '[ \\u00a0\\u2000-\\u200b\\u3000]{0,4}';
const DIGIT = '[0-9０-９〇○◯ОOＯ零一二三四五六七八九]';
/** A blank within a number, as editors leave it: `1 8 日`. */
const GAP = '[ \\u00a0\\u2009\\u200b\\u3000]?';
/** `2024年5月30日`, `2024 年 5 月 1 8 日`, `二○○五年十二月十六日`, `二0一二年…`. */
const HANZI_DAY = new RegExp(
  `(${DIGIT}(?:${GAP}${DIGIT}){3})${B}年${B}([0-9０-９一二三四五六七八九十元](?:${GAP}[0-9０-９一二三四五六七八九十])?)${B}月${B}([0-9０-９〇○零一二三四五六七八九十廿卅](?:${GAP}[0-9０-９〇○零一二三四五六七八九十]){0,2})${B}[日号號]`,
  'gu',
);
/** `2024-05-30`, `2024/9/6`, `2024.9.6`, `2024－05－30`. */
const NUMERIC_DAY = /((?:19|20)[0-9]{2})([-/.－—–．]) ?([01]?[0-9])\2 ?([0-3]?[0-9])/gu;
/** How a numeric day begins; tested first, because most texts hold none. */
const NUMERIC_YEAR = /(?:19|20)[0-9]{2}[-/.－—–．]/u;
/** `20240530` standing alone. */
const PLAIN_DAY = /^((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])$/;
/** A day is looked for in the first so many characters of a text. */
const REACH = 20_000;

/** Every day written in a text, in order; impossible ones (2月30日) left out. At most 200. */
export const findDays = (text: string): readonly WrittenDay[] => {
  const reach = text.length > REACH ? text.slice(0, REACH) : text;
  const found: WrittenDay[] = [];
  if (reach.includes('年') && reach.includes('月')) {
    for (const match of matches(HANZI_DAY, reach)) {
      const [whole, year = '', month = '', day = ''] = match;
      add(found, 'hanzi', readDigits(squeeze(year)), readSmall(squeeze(month)), readSmall(squeeze(day)), match.index, whole.length);
    }
  }
  if (NUMERIC_YEAR.test(reach)) {
    for (const match of matches(NUMERIC_DAY, reach)) {
      const [whole, year, , month, day] = match;
      const { index } = match;
      if (isDigit(reach, index - 1) || isDigit(reach, index + whole.length)) continue;
      add(found, 'numeric', Number(year), Number(month), Number(day), index, whole.length);
    }
  }
  return found.length > 1 ? found.sort((one, other) => one.start - other.start) : found;
};

/** As `matchAll`, which copies the expression each time. */
const matches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
};

/** The first day written in a text; null when there is none. */
export const findDay = (text: string): WrittenDay | null => findDays(text)[0] ?? null;

/** The day a field's value says, `20240530` included; null when it says none. */
export const readDay = (value: string): WrittenDay | null => {
  const written = findDay(value);
  if (written !== null) return written;
  const plain = PLAIN_DAY.exec(value.trim());
  if (plain === null) return null;
  const iso = isoOf(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  return iso === null ? null : { iso, start: value.indexOf(plain[0]), end: value.indexOf(plain[0]) + 8, form: 'numeric' };
};

/** ISO day of a year, month and day; null when the calendar has no such day or the year is not of our time. */
export const isoOf = (year: number, month: number, day: number): string | null => {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const isDigit = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && digitOf(text.charAt(at)) >= 0 && text.charCodeAt(at) < 0x80 && text.charCodeAt(at) < 58;

const add = (
  found: WrittenDay[],
  form: WrittenDay['form'],
  year: number,
  month: number,
  day: number,
  start: number,
  length: number,
): void => {
  const iso = isoOf(year, month, day);
  if (iso !== null && found.length < 200) found.push({ iso, start, end: start + length, form });
};
