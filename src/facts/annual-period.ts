import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { findDays } from '../text/dates.ts';
import { annualLines } from './annual-lines.ts';

/** The period that an annual report says its figures are of. */
export interface AnnualPeriod {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

/** `统计期限自`, `数据的统计期限为`, `报告期为` */
const INTRODUCED = /(?:统计|报告|数据)[^。；，]{0,12}?(?:期限|时限|期间|时间|周期)|报告期/u;
/** `至12月31日`: a last day without its year. */
const YEARLESS = /^[^0-9０-９。；]{0,12}(?:至|到|—|－|-|~|～)\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日/u;
const LONGEST = 2000;

/** 统计期限; null when the text states none. */
export const annualPeriod = defineFact<AnnualPeriod | null>('annualPeriod', ({ get }) => {
  for (const { block, text } of get(annualLines)) {
    const introduced = text.length > LONGEST ? null : INTRODUCED.exec(text);
    if (introduced === null) continue;
    const [from, next] = findDays(text).filter(({ start }) => start >= introduced.index && start < introduced.index + 80);
    if (from === undefined) continue;
    const [, month = '', day = ''] = YEARLESS.exec(text.slice(from.end)) ?? [];
    const yearless = month === '' ? null : `${from.iso.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const to = yearless ?? (next !== undefined && next.start - from.end < 12 ? next.iso : null);
    const end = yearless === null ? next?.end : from.end + (YEARLESS.exec(text.slice(from.end))?.[0].length ?? 0);
    if (to !== null) return { from: from.iso, to, place: { block, start: from.start, end: end ?? from.end } };
  }
  return null;
});
