import { defineSiteRule, type Survey, siteFlagged } from '../../audit/site-rule.ts';
import type { RunPage } from '../../model/run.ts';
import { annualDeadline } from '../../norms/annual-clauses.ts';
import { grouped } from '../../text/grouped.ts';
import { readDigits } from '../../text/numerals.ts';
import { squeeze } from '../../text/white-space.ts';
import { findingPage, ownColumns, partly, titleOf } from './survey-pages.ts';

/** `示例县交通运输局2023年政府信息公开工作年度报告` */
const REPORT = /^(.{0,40}?)([0-9０-９]{4}|[一二三四五六七八九〇○零]{4})年度?.{0,12}(?:政府)?信息公开.{0,6}(?:年度报告|年报)/u;
const COLUMN = /信息公开.{0,4}(?:年报|年度报告)/u;
/** After this day of the year every body's report of last year is out. */
const ALL_OUT = '-04-01';

/** F1 over a run: every body that reports yearly has reported on last year. */
export const annualReportOnTime = defineSiteRule({
  id: 'spot-check/annual-report-on-time',
  catalogue: 'F1',
  title: '缺上一年度的年报',
  why: '部门年报应在每年 1 月 31 日前、县级以上地方人民政府年报应在 3 月 31 日前向社会公布。',
  basis: [annualDeadline],
  fix: '补发上一年度的政府信息公开工作年度报告；已在别的栏目发布的，在年报栏目里链接过去。',
  criterion:
    '把本次看到的年报标题按单位归在一起：单位有往年的年报而没有上一年度的，列出，请人工核对。4 月 1 日前按前年算，因为政府年报还没有到期。有年报栏目而一份年报也没有看到的也列出。',
  exceptions: '单位已撤并、改名的，可以不理会。',
  check: (survey) => {
    const { day } = survey.run.plan;
    const year = Number(day.slice(0, 4)) - (day.slice(4) >= ALL_OUT ? 1 : 2);
    const reports = survey.pages.flatMap((page) => reportOf(page));
    if (reports.length === 0) return withoutAny(survey, year);
    const bodies = [...grouped(reports, ({ body }) => body).values()];
    const lacking = bodies.filter((own) => !own.some((one) => one.year >= year));
    if (lacking.length === 0) return { kind: 'pass' };
    return siteFlagged({
      severity: 'error',
      certainty: 'suspected',
      message: `${bodies.length} 个单位中有 ${lacking.length} 个没有看到 ${year} 年度的年报${partly(survey)}。`,
      pages: lacking.flatMap((own) => {
        const newest = own.toSorted((one, other) => other.year - one.year)[0];
        return newest === undefined ? [] : [findingPage(newest.page, `最近一份是 ${newest.year} 年度`)];
      }),
      about: `${year}`,
    });
  },
});

const reportOf = (page: RunPage) => {
  const [, body = '', digits = ''] = REPORT.exec(squeeze(titleOf(page)).slice(0, 120)) ?? [];
  const year = digits === '' ? 0 : readDigits(digits);
  return year >= 2008 && year <= 2100 ? [{ body: body || page.report?.facts.issuer.value || '', year, page }] : [];
};

const withoutAny = (survey: Survey, year: number) => {
  const columns = ownColumns(survey).filter(({ column }) => COLUMN.test(column.join('>')));
  if (columns.length === 0) return { kind: 'not-assessable', reason: '本次没有看到年报栏目' } as const;
  return siteFlagged({
    severity: 'error',
    certainty: 'suspected',
    message: `有年报栏目，没有看到 ${year} 年度的年报${partly(survey)}。`,
    pages: columns.map(({ url, column }) => ({ url, title: column.at(-1) ?? '', note: '' })),
    about: `${year}`,
  });
};
