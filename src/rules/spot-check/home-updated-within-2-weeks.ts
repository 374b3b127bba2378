import { defineSiteRule, type Survey, siteFlagged } from '../../audit/site-rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { homeUpdated } from '../../norms/site-clauses.ts';
import { daysBetween } from '../../text/workdays.ts';
import { findingPage, isFlagged, ownColumns } from './survey-pages.ts';

const ON_PAGE = 'freshness/home-updated-within-2-weeks';

/** I1 over a run: nothing on the home page nor in the columns is less than two weeks old. */
export const homeUpdatedWithin2Weeks = defineSiteRule({
  id: 'spot-check/home-updated-within-2-weeks',
  catalogue: 'I1',
  title: '首页和栏目两周没有更新',
  why: '首页 2 周内没有更新，是检查中的单项否决项；首页只作导航的，看全部二级页面。',
  basis: [homeUpdated],
  fix: '安排专人按周更新首页栏目；信息发在下级栏目而首页没有调用的，改首页模板。',
  criterion:
    '取本次发现的各栏目和各列表里最新一条的日期，与首页检查的结果合起来看：首页超过 14 天、栏目里也没有 14 天以内的，按红线级报；首页没有看到日期而栏目都旧的，请人工核对；首页旧而栏目里有新信息的，由首页一条报。',
  exceptions: '本次只抽查了个别栏目的，可以不理会。',
  check: (survey) => {
    const newest = newestDay(survey);
    const homes = survey.audited.filter(({ report }) => report.pageType === 'home');
    if (newest === '') return { kind: 'not-assessable', reason: '本次看到的列表没有日期' };
    const age = daysBetween(newest, survey.run.plan.day);
    const limit = thresholdOf(survey, 'homeDays');
    if (age <= limit) return { kind: 'pass' };
    const stale = homes.filter((page) => isFlagged(page, ON_PAGE));
    if (homes.length > stale.length) return { kind: 'pass' };
    return siteFlagged({
      severity: 'red-line',
      certainty: stale.length > 0 && survey.whole ? 'certain' : 'suspected',
      message: `本次看到的最新一条信息是 ${newest}，距检查当天 ${age} 天，超过 ${limit} 天${homes.length === 0 ? '；本次没有检查首页' : ''}。`,
      pages: homes.map((page) => findingPage(page)),
      about: '首页更新',
    });
  },
});

const newestDay = (survey: Survey): string => {
  const { day } = survey.run.plan;
  const days = [...ownColumns(survey).map(({ newestDay: own }) => own), ...survey.pages.map(({ target }) => target.listedOn)];
  return (
    days
      .filter((one) => one !== '' && one <= day)
      .toSorted()
      .at(-1) ?? ''
  );
};
