import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { readDigits } from '../text/numerals.ts';
import { annualPeriod } from './annual-period.ts';
import { title } from './title.ts';

/** The year an annual report is about. */
export interface AnnualReportYear {
  readonly year: number;
  /** As the title words it; null where only the period in the text tells. */
  readonly raw: string | null;
  readonly place?: Place;
}

/** `2023年`, `二〇二三年度`, `2023 年度` */
const YEAR = /([0-9０-９]{4}|[一二三四五六七八九〇○零]{4})\s{0,2}年/gu;

/** 报告年度: from the title, else from the period in the text; null when neither tells, or the title names several years. */
export const annualReportYear = defineFact<AnnualReportYear | null>('annualReportYear', (given) => {
  const heading = given.get(title);
  const text = (heading.value ?? '').slice(0, 200);
  const named = [...text.matchAll(YEAR)].flatMap(([raw, digits = '']) => {
    const year = readDigits(digits);
    return year >= 1990 && year <= 2100 ? [{ year, raw }] : [];
  });
  const [first] = named;
  if (first !== undefined && named.every(({ year }) => year === first.year))
    return { ...first, ...(heading.place === undefined ? {} : { place: heading.place }) };
  const period = named.length > 0 ? null : given.get(annualPeriod);
  return period === null ? null : { year: Number(period.from.slice(0, 4)), raw: null };
});
