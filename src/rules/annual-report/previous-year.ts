import type { Given } from '../../audit/fact.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { previousReport } from '../../facts/previous-report.ts';
import { title } from '../../facts/title.ts';
import { squeeze } from '../../text/white-space.ts';

/** The report of the year before; a reason in Chinese where there is none to compare with. */
export const previousYear = (given: Given): { readonly previous: Given; readonly sameBody: boolean } | string => {
  const previous = given.get(previousReport);
  if (previous === null) return '没有给出上一年度的年报';
  const [year, before] = [given, previous].map((one) => one.get(annualReportYear)?.year);
  if (year === undefined || before === undefined) return '看不出两份年报各是哪一年度的';
  if (before !== year - 1) return `所给的是 ${before} 年度的年报，不是 ${year - 1} 年度的`;
  const [own, other] = [given, previous].map(bodyOf);
  return { previous, sameBody: own === other };
};

/** The title without year and the words of the form: whose report it is. */
const bodyOf = ({ get }: Given): string =>
  squeeze(get(title).value ?? '')
    .replace(/[0-9０-９〇○零一二三四五六七八九]{4}年度?/u, '')
    .replace(/人民政府|政府信息公开.*$|信息公开.*$|关于/gu, '');
