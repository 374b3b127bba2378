import { isoOf } from './dates.ts';

/** A date that no calendar has, or a figure that contradicts its word: `text.slice(start, end)`. */
export interface Impossible {
  readonly start: number;
  readonly end: number;
  /** 2月没有30日; Chinese. */
  readonly reason: string;
  /** A program can tell for sure. */
  readonly sure: boolean;
}

/** 2024年2月30日, 13月5日, 6月31日; 12个月, 2.30 and 1-2月 are none */
const HANZI = /(?<![0-9０-９.．/-])(?:((?:19|20)[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?[日号](?![0-9A-Za-z])/gu;
/** 2023年13月 */
const YEAR_MONTH = /(?<![0-9])((?:19|20)[0-9]{2}) ?年 ?([0-9]{1,2}) ?月(?! ?[0-9])/gu;
/** 2023-02-30, 2023/13/01 */
const NUMERIC = /(?<![0-9A-Za-z./_-])((?:19|20)[0-9]{2})([-/])([0-9]{2})\2([0-9]{2})(?![0-9A-Za-z/_-]|\.[0-9])/gu;
/** 下降-5%: less than nothing less */
const DOUBLE_MINUS = /(?:下降|减少|降低)(?:了|约)? ?[-－−] ?[0-9]{1,6}(?:\.[0-9]{1,4})?(?:%|％|个百分点)/gu;
/** 增长-5%（下降5%） within one clause */
const GROWS_AND_FALLS = /(?:增长|上升|提高)[-－−][0-9]{1,6}(?:\.[0-9]{1,4})?[%％][^，。；,;]{0,8}(?:下降|减少)/gu;
/** 农历, 阴历 and leap months have days of their own. */
const LUNAR = /农历|阴历|古历|旧历|夏历|闰|腊月|正月|藏历|回历/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const REACH = 100_000;
const MOST = 50;

/** Impossible dates of a text. */
export const impossibleDates = (text: string): readonly Impossible[] => {
  const reach = text.slice(0, REACH);
  const found: Impossible[] = [];
  const add = (match: RegExpExecArray, reason: string | null, sure: boolean): void => {
    if (reason === null || LUNAR.test(reach.slice(Math.max(0, match.index - 8), match.index))) return;
    found.push({ start: match.index, end: match.index + match[0].length, reason, sure });
  };
  for (const match of reach.matchAll(HANZI)) add(match, faultOf(match[1], Number(match[2]), Number(match[3])), true);
  for (const match of reach.matchAll(YEAR_MONTH)) add(match, monthFault(Number(match[2])), true);
  for (const match of reach.matchAll(NUMERIC)) add(match, faultOf(match[1], Number(match[3]), Number(match[4])), false);
  return found.sort((one, other) => one.start - other.start).slice(0, MOST);
};

/** Figures that fall by less than nothing. */
export const contradictedFigures = (text: string): readonly Impossible[] => {
  const reach = text.slice(0, REACH);
  const found = [...reach.matchAll(DOUBLE_MINUS), ...reach.matchAll(GROWS_AND_FALLS)];
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
