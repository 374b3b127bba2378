import { defineSiteRule, siteFlagged } from '../../audit/site-rule.ts';
import type { RunPage } from '../../model/run.ts';
import { siteReportPublished } from '../../norms/site-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { findingPage, partly, titleOf } from './survey-pages.ts';

/** `示例市人民政府网站工作年度报表（2023年度）` */
const REPORT = /网站.{0,8}年度(?:工作)?报表/u;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/u;
const LAST_DAY = '-01-31';

/** F14: the site's own yearly report of last year is out by the end of January. */
export const siteAnnualReportPublished = defineSiteRule({
  id: 'spot-check/site-annual-report-published',
  catalogue: 'F14',
  title: '缺网站年度报表',
  why: '政府网站工作年度报表应在每年 1 月 31 日前在首页显著位置发布。',
  basis: [siteReportPublished],
  fix: '按统一格式补发上一年度的网站工作年度报表，并在首页放置链接。',
  criterion:
    '在本次看到的标题里找“网站工作年度报表”和年份：上一年度的没有找到，请人工核对（1 月 31 日以前按前年算）；找到而发布日期在 1 月 31 日以后的，按警告报。是不是在首页显著位置由人看。',
  exceptions: '没有独立网站的单位不需要发布；由上级网站统一发布的，可以不理会。',
  check: (survey) => {
    const { pages, audited, run } = survey;
    const { day } = run.plan;
    const year = Number(day.slice(0, 4)) - (day.slice(4) > LAST_DAY ? 1 : 2);
    const reports = pages.filter((page) => REPORT.test(squeeze(titleOf(page))));
    const found = reports.filter((page) => yearOf(page) === year);
    const late = found.filter((page) => dayOf(page) > `${year + 1}${LAST_DAY}`);
    const seen = reports.length > 0 || audited.some(({ report }) => report.pageType === 'home');
    if (found.length === 0 && !seen) return { kind: 'not-assessable', reason: '本次没有检查首页，也没有看到网站年度报表' };
    if (found.length === 0)
      return siteFlagged({
        severity: 'warning',
        certainty: 'suspected',
        message: `没有看到 ${year} 年度的网站工作年度报表${partly(survey)}。`,
        pages: reports.map((page) => findingPage(page)),
        about: `${year}`,
      });
    if (late.length < found.length) return { kind: 'pass' };
    return siteFlagged({
      severity: 'warning',
      certainty: 'certain',
      message: `${year} 年度的网站工作年度报表发布于 ${dayOf(found[0])}，晚于 ${year + 1}${LAST_DAY}。`,
      pages: late.map((page) => findingPage(page, dayOf(page))),
      about: `${year}`,
    });
  },
});

/** The year a report is about; one whose title names none was published in the year after. */
const yearOf = (page: RunPage): number => {
  const named = Number(YEAR.exec(titleOf(page))?.[1] ?? 0);
  const published = dayOf(page);
  return named > 0 || published === '' ? named : Number(published.slice(0, 4)) - 1;
};

const dayOf = (page: RunPage | undefined): string => page?.report?.facts.publishDate.value ?? page?.target.listedOn ?? '';
