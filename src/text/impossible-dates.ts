import { isoOf } from './dates.ts';
import { everyMatch } from './every-match.ts';

/** A date that no calendar has, or a figure that contradicts its word: `text.slice(start, end)`. */
export interface Impossible {
  readonly start: number;
  readonly end: number;
  /** 2月没有30日; Chinese. */
  readonly reason: string;
  /** A program can tell for sure. */
  readonly sure: boolean;
}

/** 2023-02-30, 2023/13/01, 2023-04-31: only what may be impossible, since tables are full of dates. */
const NUMERIC =
  /(?<![0-9A-Za-z./_-])((?:19|20)[0-9]{2})([-/])(?:(00|1[3-9]|[2-9][0-9])\2([0-9]{2})|([0-9]{2})\2(00|29|3[0-9]|[4-9][0-9]))(?![0-9A-Za-z/_-]|\.[0-9])/gu;
/** 下降-5%: less than nothing less */
const DOUBLE_MINUS = /(?:下降|减少|降低)(?:了|约)? ?[-－−] ?[0-9]{1,6}(?:\.[0-9]{1,4})?(?:%|％|个百分点)/gu;
/** 增长-5%（下降5%） within one clause */
const GROWS_AND_FALLS = /(?:增长|上升|提高)[-－−][0-9]{1,6}(?:\.[0-9]{1,4})?[%％][^，。；,;]{0,8}(?:下降|减少)/gu;
/** 农历, 阴历 and leap months have days of their own. */
const LUNAR = /农历|阴历|古历|旧历|夏历|闰|腊月|正月|藏历|回历/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const REACH = 100_000;
const MOST = 50;

/** Impossible dates of a text that are written with 月. */
export const impossibleDates = (text: string): readonly Impossible[] => {
  const found: Impossible[] = [];
  for (let at = text.indexOf('月'); at >= 0 && at < REACH && found.length < MOST; at = text.indexOf('月', at + 1)) {
    const one = dateAround(text, at);
    if (one !== null && !LUNAR.test(text.slice(Math.max(0, one.start - 8), one.start))) found.push(one);
  }
  return found;
};

/** 2023-02-30 and its like; it may also be a number of something. */
export const impossibleNumericDates = (text: string): readonly Impossible[] =>
  everyMatch(NUMERIC, text.slice(0, REACH), MOST).flatMap((match) => {
    const reason = faultOf(match[1], Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
    return reason === null ? [] : [{ start: match.index, end: match.index + match[0].length, reason, sure: false }];
  });

const MONTH = /(?<![0-9０-９.．/第-])(?:((?:19|20)[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?$/u;
const DAY = /^ ?([0-9]{1,2}) ?[日号](?![0-9A-Za-z])/u;
const MORE = /^ ?[0-9]/u;
const ASIDE = 12;

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
};

/** False where 月 stands between a month up to 12 and a day that it has in every year, as nearly everywhere. */
const isSuspect = (text: string, at: number): boolean => {
  const ones = digit(text, at - 1);
  if (ones < 0) return text.charCodeAt(at - 1) === 0x20;
  const tens = digit(text, at - 2);
  const month = tens < 0 ? ones : 10 * tens + ones;
  if (month < 1 || month > 12) return true;
  const [first, second] = [digit(text, at + 1), digit(text, at + 2)];
  const day = second < 0 ? first : 10 * first + second;
  return day < 0 ? text.charCodeAt(at + 1) === 0x20 : day < 1 || day > (month === 2 ? 28 : (DAYS[month - 1] ?? 28));
};

/** The impossible date around a 月, if it is one: 2024年2月30日, 13月5日, 2023年13月; 12个月, 2.30 and 1-2月 are none. */
const dateAround = (text: string, at: number): Impossible | null => {
  if (!isSuspect(text, at)) return null;
  const lead = MONTH.exec(text.slice(Math.max(0, at - ASIDE), at));
  if (lead === null) return null;
  const [whole, year, month] = lead;
  const tail = text.slice(at + 1, at + 1 + ASIDE);
  const day = DAY.exec(tail);
  const start = at - whole.length;
  if (day !== null) {
    const reason = faultOf(year, Number(month), Number(day[1]));
    return reason === null ? null : { start, end: at + 1 + day[0].length, reason, sure: true };
  }
  const reason = year === undefined || MORE.test(tail) ? null : monthFault(Number(month));
  return reason === null ? null : { start, end: at + 1, reason, sure: true };
};

/** Figures that fall by less than nothing. */
export const contradictedFigures = (text: string): readonly Impossible[] => {
  const reach = text.slice(0, REACH);
  const found = [...everyMatch(DOUBLE_MINUS, reach, MOST), ...everyMatch(GROWS_AND_FALLS, reach, MOST)];
  return found
    .slice(0, MOST)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, reason: '增减的方向和正负号矛盾', sure: false }));
};

const monthFault = (month: number): string | null => (month >= 1 && month <= 12 ? null : `没有${month}月`);

const faultOf = (year: string | undefined, month: number, day: number): string | null => {
  const wrongMonth = monthFault(month);
  if (wrongMonth !== null) return wrongMonth;
  const most = DAYS[month - 1] ?? 31;
  if (day < 1 || day > most) return `${month}月没有${day}日`;
  return year !== undefined && isoOf(Number(year), month, day) === null ? `${year}年${month}月没有${day}日` : null;
};
