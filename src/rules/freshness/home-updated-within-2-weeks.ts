import { defineRule, flagged, notAssessable, pass } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { itemDates } from '../../facts/item-dates.ts';
import { homeUpdated } from '../../norms/site-clauses.ts';
import { hostOf } from '../../text/host.ts';
import { daysBetween } from '../../text/workdays.ts';
import { evidence } from '../evidence.ts';

/** With fewer dated entries, what is new may stand among those without a date. */
const ENOUGH = 8;

/** I1: something on the home page is less than two weeks old. */
export const homeUpdatedWithin2Weeks = defineRule({
  id: 'freshness/home-updated-within-2-weeks',
  catalogue: 'I1',
  title: '首页两周没有更新',
  why: '首页 2 周内没有更新，是检查中的单项否决项。',
  basis: [homeUpdated],
  appliesTo: ['home'],
  fix: '安排专人按周更新首页栏目；确无新信息的，检查是否有新信息发在下级栏目而首页没有调用。',
  criterion:
    '取首页各条信息旁边的日期（只有月日的按最近的年份算）和链接地址里的日期，最新一个距检查当天超过 14 天的报。浏览器里打开、且有 8 条以上带日期的按红线级报；否则请人工核对。首页没有日期可读、离线打开的不判。',
  exceptions: '首页只作导航、信息都在二级页面的，按全部二级页面的更新情况判断。',
  check: (given) => {
    const { get, day } = given;
    const { url, rendered } = given.snapshot;
    if (hostOf(url) === null) return notAssessable('离线或本机打开，不能按今天判断');
    const { newest, dated, item } = get(itemDates);
    if (newest === null) return notAssessable('首页的信息没有可读的日期');
    const age = daysBetween(newest, day);
    const limit = thresholdOf(given, 'homeDays');
    if (age <= limit) return pass;
    return flagged({
      severity: 'red-line',
      certainty: rendered && dated >= ENOUGH ? 'certain' : 'suspected',
      message: `首页最新的信息是 ${newest}${item !== null && item.date === null ? '（页面只写月日，按最近的年份推算）' : ''}，距检查当天 ${age} 天，超过 ${limit} 天。`,
      evidence: item === null ? [] : [evidence('最新一条', item.title)],
      about: '首页更新',
    });
  },
});
