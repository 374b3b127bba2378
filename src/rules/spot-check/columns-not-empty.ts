import { defineSiteRule, siteFlagged } from '../../audit/site-rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { noEmptyColumns } from '../../norms/site-clauses.ts';
import { failsOn, findingColumn, findingPage, ownColumns } from './survey-pages.ts';

const ON_PAGE = 'freshness/columns-not-empty';

/** I3 over a run: how many columns hold nothing. */
export const columnsNotEmpty = defineSiteRule({
  id: 'spot-check/columns-not-empty',
  catalogue: 'I3',
  title: '空白栏目',
  why: '有栏目名称而没有内容，累计 5 个网站即不合格。',
  basis: [noEmptyColumns],
  fix: '补充内容；确实没有可以公开的，写明原因，或归并、下线栏目。',
  criterion:
    '列表页检查判定为空白栏目的计入；发现栏目时一条信息也没有读到的，可能由脚本填入，只请核对。合计 5 个以上按红线级报；全部由页面检查判定的才算确定。',
  exceptions: '写明“本年度无此项内容”并说明原因的，不是空白栏目。',
  check: (survey) => {
    const columns = ownColumns(survey, 'I3');
    const lists = survey.audited.filter((page) => page.report.pageType === 'list');
    if (columns.length + lists.length === 0) return { kind: 'not-assessable', reason: '本次没有看到栏目列表' };
    const said = lists.filter((page) => failsOn(page, ON_PAGE));
    const known = new Set(lists.map(({ target }) => target.url));
    const bare = columns.filter(({ discovered, url }) => discovered === 0 && !known.has(url));
    const count = said.length + bare.length;
    const red = thresholdOf(survey, 'emptyColumns');
    if (count === 0) return { kind: 'pass' };
    return siteFlagged({
      severity: count >= red ? 'red-line' : 'error',
      certainty: said.length > 0 && (bare.length === 0 || said.length >= red) ? 'certain' : 'suspected',
      message: `有 ${count} 个栏目没有内容${bare.length === 0 ? '' : `，其中 ${bare.length} 个是没有读到条目，请在浏览器里核对`}。`,
      pages: [...said.map((page) => findingPage(page)), ...bare.map((column) => findingColumn(column, '没有读到条目'))],
      about: '空白栏目',
    });
  },
});
