import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { columnPath } from '../../facts/column-path.ts';
import { headings } from '../../facts/headings.ts';
import { itemDates } from '../../facts/item-dates.ts';
import { metaTags } from '../../facts/meta-tags.ts';
import { columnsAreUpdated } from '../../norms/site-clauses.ts';
import { hostOf } from '../../text/host.ts';
import { daysBetween } from '../../text/workdays.ts';
import { columnAge, isStandingColumn } from '../column-age.ts';
import { evidence, short } from '../evidence.ts';

/** `…/index_2.html`, `?page=3`: not the first page of the list. */
const LATER_PAGE = /(?:index|list|default)[_-]\d{1,4}\.|[?&](?:page|p|pageno|currentpage|pageindex)=(?!0\b|1\b)\d/iu;
const ENOUGH = 5;

/** I2: columns are updated as often as their kind asks. */
export const columnsUpdated = defineRule({
  id: 'freshness/columns-updated',
  catalogue: 'I2',
  title: '栏目长期不更新',
  why: '动态、要闻类栏目 2 周，通知公告、政策文件类栏目 6 个月没有更新，都计入不更新栏目；累计到一定数量网站即不合格。',
  basis: [columnsAreUpdated],
  appliesTo: ['list'],
  fix: '补发应公开而未公开的信息；确已没有内容的栏目，归并到上级栏目或下线。',
  criterion:
    '取列表首页最新一条的日期：动态、要闻、新闻类超过 14 天按错误报；通知公告、政策文件类超过 183 天请人工核对，因为只有一级栏目才按 6 个月算，页面上看不出级别；其他栏目超过 365 天请人工核对（1 年是通报中的口径）。往年、归档、指南、职能等不需更新的栏目不查；少于 5 条带日期的、不是第一页的、离线打开的不判。',
  exceptions: '已停止使用而保留备查、并在页面上写明的栏目，可以不理会。',
  check: (given) => {
    const { url } = given.snapshot;
    if (hostOf(url) === null) return notAssessable('离线或本机打开，不能按今天判断');
    if (LATER_PAGE.test(url)) return inapplicable('不是列表的第一页');
    const name = columnName(given);
    if (isStandingColumn(name)) return inapplicable('这类栏目不要求经常更新');
    const { newest, dated, item } = given.get(itemDates);
    if (newest === null || dated < ENOUGH) return notAssessable('列表中带日期的信息太少');
    const age = daysBetween(newest, given.day);
    const expected = columnAge(given, name);
    if (age <= expected.days) return pass;
    return flagged({
      severity: expected.severity,
      certainty: expected.certainty,
      message: `${name === '' ? '本栏目' : `“${short(name)}”栏目`}最新一条是 ${newest}，距检查当天 ${age} 天；${expected.said}。`,
      evidence: item === null ? [] : [evidence('最新一条', item.title)],
      about: '栏目更新',
    });
  },
});

const columnName = (given: Given): string =>
  given.get(metaTags).get('columnname') ?? given.get(columnPath).at(-1) ?? given.get(headings)[0]?.text ?? '';
