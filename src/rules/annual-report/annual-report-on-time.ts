import { defineRule, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { type AnnualBody, annualBody } from '../../facts/annual-body.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { title } from '../../facts/title.ts';
import { annualDeadline } from '../../norms/annual-clauses.ts';
import { daysBetween } from '../../text/workdays.ts';
import { evidenceOf } from '../evidence.ts';
import { outOfScope } from './scope.ts';

/** A report that was put up again: `（修订版）`, `更正`. */
const REISSUED = /更正|修订|修改|重新|补充/u;
/** Later than this, the page is likely one that was moved from another site. */
const MOVED = 366;

/** Last day by kind of body, after the year. */
const LAST_DAY: Readonly<Record<AnnualBody, string>> = {
  department: '01-31',
  government: '03-31',
  township: '03-31',
  unknown: '03-31',
};
const NAMES: Readonly<Record<AnnualBody, string>> = {
  department: '部门',
  government: '地方政府',
  township: '乡镇（街道）',
  unknown: '本机关',
};

/** F1: published by 31 January, or by 31 March for a government. */
export const annualReportOnTime = defineRule({
  id: 'annual-report/annual-report-on-time',
  catalogue: 'F1',
  title: '年报发布超期',
  why: '年报的发布期限写在条例里，超期是评估中的硬性扣分项。',
  basis: [annualDeadline],
  appliesTo: ['annual-report'],
  fix: '超期的无法补救，但不要改动发布日期；把下一年度的编制和审签提前，赶在期限前发布。',
  criterion:
    '按页面发布日期计：部门的年报晚于次年 1 月 31 日、地方政府的年报晚于次年 3 月 31 日即报。编制主体从标题判断；判断不出的（开发区管委会、公共单位等）只看是否晚于 3 月 31 日，由人核对。条例没有单列乡镇（街道），晚于 3 月 31 日的只作提示。日期取自网页标签、标题注明更正、或晚了一年以上（多为网站迁移）的，改为人工核对。',
  exceptions: '页面是网站改版后迁移来的，原发布日期在期限内，留有记录的可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const year = given.get(annualReportYear)?.year;
    if (year === undefined) return inapplicable('看不出是哪一年度的年报');
    const published = given.get(publishDate);
    if (published.value === null) return notAssessable('没有读到发布日期');
    const body = given.get(annualBody);
    const last = `${year + 1}-${LAST_DAY[body]}`;
    const late = daysBetween(last, published.value);
    if (late <= 0) return flagged();
    const isPlain = published.state === 'present' && published.where !== 'metatag' && !REISSUED.test(given.get(title).value ?? '');
    const certain = isPlain && late <= MOVED && (body === 'department' || body === 'government');
    const rule = body === 'township' ? '条例没有单列乡镇（街道）的期限，请按本地要求核对' : '请核对';
    return flagged({
      severity: body === 'township' ? 'notice' : 'error',
      certainty: certain ? 'certain' : 'suspected',
      message: `${year} 年度年报于 ${published.value} 发布，${NAMES[body]}的年报应在 ${last} 前公布，晚了 ${late} 天${certain ? '' : `；${rule}`}。`,
      evidence: evidenceOf('发布日期', published),
      about: '年报发布日期',
    });
  },
});
