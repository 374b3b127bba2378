import { readDay } from './dates.ts';
import { readSmall } from './numerals.ts';
import { daysLater } from './workdays.ts';

/** How long a text says it is in force; `text.slice(start, end)` are its words. */
export interface ValidityTerm {
  /** Years from the day it takes effect; null when the last day is named. */
  readonly years: number | null;
  /** Last day, ISO; null when years are given. */
  readonly until: string | null;
  readonly start: number;
  readonly end: number;
}

/** `有效期5年`, `有效期为五年`, `有效期限：3年`. */
const YEARS = /有效期限?(?:为|是|[:：])?[ \u3000]{0,3}([0-9]{1,2}|[一二三四五六七八九十]{1,3})[ \u3000]{0,3}年(?!第|\d|[0-9]{1,2}月)/u;
/** `有效期至2025年12月31日`, `有效期自2021年1月1日起至2025年12月31日止`. */
const UNTIL =
  /有效期限?(?:为|[:：])?(?:自[^，。；]{4,20})?[至到][ \u3000]{0,3}((?:19|20)\d{2}[ \u3000]{0,2}年[ \u3000]{0,2}\d{1,2}[ \u3000]{0,2}月[ \u3000]{0,2}\d{1,2}[ \u3000]{0,2}日)/u;
const OTHERS = /[》）)]的?有效期|证书|许可证|资质|合格证|证件|评估报告|执照|投标|报价|合同/u;
const LONGEST = 2000;

/** The first term of validity that a line states of its own document; null when it states none. */
export const findTerm = (text: string): ValidityTerm | null => {
  if (text.length > LONGEST || !text.includes('有效期')) return null;
  const until = UNTIL.exec(text);
  const years = YEARS.exec(text);
  const match = until ?? years;
  if (match === null || OTHERS.test(text.slice(Math.max(0, match.index - 20), match.index + match[0].length))) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  if (until !== null) {
    const day = readDay(until[1] ?? '')?.iso ?? null;
    return day === null ? null : { years: null, until: day, ...span };
  }
  const count = readSmall(match[1] ?? '');
  return count > 0 ? { years: count, until: null, ...span } : null;
};

/** Last day of a term, ISO; null when it runs in years from a day not known. */
export const lastDayOf = ({ years, until }: ValidityTerm, from: string | null): string | null => {
  if (until !== null) return until;
  if (years === null || from === null) return null;
  return daysLater(`${Number(from.slice(0, 4)) + years}${from.slice(4) === '-02-29' ? '-03-01' : from.slice(4)}`, -1);
};
