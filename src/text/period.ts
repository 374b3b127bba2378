import { findDays, isoOf, type WrittenDay } from './dates.ts';
import { readSmall } from './numerals.ts';
import { daysBetween, daysLater } from './workdays.ts';

/** A period as a text words it: `text.slice(start, end)` are its characters. */
export interface WrittenPeriod {
  /** First day, ISO; null where the text does not say it, or says 自公告之日起. */
  readonly from: string | null;
  /** Last day, ISO; null where only a length is given. */
  readonly to: string | null;
  /** Length in days where the text gives it, `为期30天`; a month counts 30, a workday at least one. */
  readonly length: number | null;
  readonly start: number;
  readonly end: number;
}

/** Days from the first to the last by 民法典第201条: the first day is not counted. */
export const daysOfPeriod = (from: string, to: string): number => daysBetween(from, to);

const REACH = 3000;
const B = '[ \\u00a0\\u3000]{0,3}';
/** What stands between the two days of a range: `起至`, `—`, `（星期三）至`, ` 08:00 到`. */
const BETWEEN =
  /^[\s\u00a0\u3000]{0,3}(?:[（(][^（）()]{1,8}[）)])?[\s\u00a0\u3000]{0,2}(?:上午|下午)?[\d:：时点分整]{0,9}[\s\u00a0\u3000]{0,3}(?:起|开始)?[，,]?[\s\u00a0\u3000]{0,3}(?:至|到|—{1,2}|–|－{1,2}|-{1,2}|~|～|―)[\s\u00a0\u3000]{0,3}/u;
/** `4月5日`, `31日` after such a word: the year, or year and month, are those of the first day. */
const SHORT_DAY = new RegExp(
  `^(?:(?:次年|同年|当年)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})${B}月${B})?([0-9]{1,2}|[一二三四五六七八九十]{1,4})${B}[日号]`,
  'u',
);
/** `3月1日起至4月1日`, without any year. */
const SHORT_RANGE = new RegExp(
  `(?<![0-9年])([0-9]{1,2})${B}月${B}([0-9]{1,2})${B}日(?:${B}(?:起|开始))?${B}(?:至|到|—{1,2}|-|–|~|～)${B}(?:([0-9]{1,2})${B}月${B})?([0-9]{1,2})${B}日`,
  'u',
);
/** `4月15日前`, `截止时间为4月15日`, without a year. */
const SHORT_DEADLINE = new RegExp(`(?<![0-9年])([0-9]{1,2})${B}月${B}([0-9]{1,2})${B}日`, 'gu');
/** `为期30天`, `期限为30日`, `公示期7个工作日`, `自公布之日起三十日内`, `期限1个月` */
const LENGTH =
  /(?:为期|期限为?|期为?|时间为?|之日起|日起|公告起)[：:，,]?[\s\u00a0\u3000]{0,2}([0-9]{1,3}|[一二三四五六七八九十]{1,4})[\s\u00a0\u3000]{0,2}(个?工作日|个?自然日|[日天]|个月)/u;
/** `截止时间为`, `截至`, `于…前`, `日前` */
const DEADLINE = /截止|截至|止|以前|之前|前(?!后)|内/u;
/** `自公告之日起至2017年3月25日` */
const FROM_NOTICE = /自[^。]{0,16}(?:之日|即日)起[\s\u00a0\u3000]{0,2}(?:至|到)/u;

/** The period a line of text says; null when it says none. `year` is taken where the text names none. */
export const findPeriod = (text: string, year: number | null = null): WrittenPeriod | null => {
  const reach = text.slice(0, REACH);
  const days = findDays(reach);
  for (const [index, day] of days.entries()) {
    const range = rangeAt(reach, day, days[index + 1]);
    if (range !== null) return range;
  }
  return shortRange(reach, year) ?? lengthIn(reach, days) ?? deadlineIn(reach, days) ?? shortDeadline(reach, year);
};

const rangeAt = (text: string, day: WrittenDay, next: WrittenDay | undefined): WrittenPeriod | null => {
  const between = BETWEEN.exec(text.slice(day.end, day.end + 60));
  if (between === null) return null;
  const at = day.end + between[0].length;
  if (next !== undefined && next.start <= at + 6 && next.start >= at) return rangeOf(day.iso, next.iso, day.start, next.end);
  const short = SHORT_DAY.exec(text.slice(at, at + 24));
  if (short === null) return null;
  const [fromYear, fromMonth] = [Number(day.iso.slice(0, 4)), Number(day.iso.slice(5, 7))];
  const month = short[1] === undefined ? fromMonth : readSmall(short[1]);
  const later = month < fromMonth || short[0].startsWith('次年') ? fromYear + 1 : fromYear;
  const to = isoOf(later, month, readSmall(short[2] ?? ''));
  return to === null ? null : rangeOf(day.iso, to, day.start, at + short[0].length);
};

const rangeOf = (from: string, to: string, start: number, end: number): WrittenPeriod | null =>
  to < from ? null : { from, to, length: null, start, end };

const shortRange = (text: string, year: number | null): WrittenPeriod | null => {
  const found = year === null ? null : SHORT_RANGE.exec(text);
  if (found === null || year === null) return null;
  const month = Number(found[1]);
  const last = found[3] === undefined ? month : Number(found[3]);
  const from = isoOf(year, month, Number(found[2]));
  const to = isoOf(last < month ? year + 1 : year, last, Number(found[4]));
  return from === null || to === null ? null : rangeOf(from, to, found.index, found.index + found[0].length);
};

const lengthIn = (text: string, days: readonly WrittenDay[]): WrittenPeriod | null => {
  const found = LENGTH.exec(text);
  if (found === null) return null;
  const count = readSmall(found[1] ?? '') < 0 ? Number(found[1]) : readSmall(found[1] ?? '');
  if (!Number.isFinite(count) || count <= 0) return null;
  const length = found[2] === '个月' ? count * 30 : count;
  const before = days.find(({ start }) => start < found.index + 12 && found.index - start < 40);
  const from = before?.iso ?? null;
  const isExact = found[2] !== '个月' && !(found[2] ?? '').includes('工作日');
  return {
    from,
    to: from !== null && isExact ? daysLater(from, length) : null,
    length,
    start: found.index,
    end: found.index + found[0].length,
  };
};

const deadlineIn = (text: string, days: readonly WrittenDay[]): WrittenPeriod | null => {
  for (const day of days) {
    if (isDeadline(text, day.start, day.end)) return { from: null, to: day.iso, length: null, start: day.start, end: day.end };
  }
  return null;
};

const shortDeadline = (text: string, year: number | null): WrittenPeriod | null => {
  if (year === null) return null;
  for (const { 0: whole, 1: month, 2: day, index } of text.matchAll(SHORT_DEADLINE)) {
    const to = isoOf(year, Number(month), Number(day));
    const end = index + whole.length;
    if (to !== null && isDeadline(text, index, end)) return { from: null, to, length: null, start: index, end };
  }
  return null;
};

/** Whether the words around a day make it the last one. */
const isDeadline = (text: string, start: number, end: number): boolean => {
  const around = text.slice(Math.max(0, start - 24), start);
  return /截止|截至|反馈时间|结束时间|结束日期|止[：:]/u.test(around) || FROM_NOTICE.test(around) || isBefore(text.slice(end, end + 14));
};

/** `2024年6月5日前`, `…日（星期三）之前`, `…日17:00前`, `…日止` */
const isBefore = (after: string): boolean =>
  DEADLINE.test(after.replace(/^(?:[（(][^（）()]{1,8}[）)]|[\s\u00a0\u3000]|上午|下午|[\d:：时点分])+/u, '').slice(0, 2));
