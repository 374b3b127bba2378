import { defineFact, type Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { findDays, readDay } from '../text/dates.ts';
import { bodyLines } from './body-lines.ts';
import { weigh } from './weigh.ts';

/** What follows the day in `自2024年1月1日起施行`. */
const FROM = /^起?(?:正式|开始|全面)?(?:施行|实施|执行|生效)/u;
const OWN =
  /(?:^|[。；，,\s　条章])(?:本[^。，；《》]{0,20}|此[^。，；《》]{0,10}|第[一二三四五六七八九十百零]{1,6}条[\s　]*)?(?:[，,])?自?从?$/u;

/** 施行日期, ISO; only an explicit date. */
export const effectiveDate = defineFact<Reading<string>>('effectiveDate', (given) =>
  weigh(given, {
    name: 'effectiveDate',
    parse: ({ value, raw }) => {
      const day = readDay(value);
      return day === null ? null : { value: day.iso, raw: raw.slice(0, 60) };
    },
    others: inText(given),
  }),
);

/** `本办法自…起施行` in the document's own words. */
const inText = (given: Given): readonly Candidate<string>[] => {
  const found: Candidate<string>[] = [];
  for (const { block, text } of given.get(bodyLines)) {
    if (!/施行|实施|执行|生效/u.test(text)) continue;
    for (const day of findDays(text)) {
      if (!FROM.test(text.slice(day.end, day.end + 8).trimStart())) continue;
      const before = text.slice(Math.max(0, day.start - 40), day.start).trimEnd();
      if (!/[自从]$/u.test(before) || !OWN.test(before)) continue;
      found.push({
        value: day.iso,
        raw: text.slice(day.start, day.end),
        where: 'body',
        place: { block, start: day.start, end: day.end },
        confidence: 0.75,
      });
    }
  }
  return found;
};
