import { defineSiteRule, siteFlagged } from '../../audit/site-rule.ts';
import { publishTimeShown, undatedIsStale } from '../../norms/clauses.ts';
import { failsOn, findingPage } from './survey-pages.ts';

const ON_PAGE = ['freshness/items-dated', 'document/policy-dates-present'];

/** I4 over a run: how many pages do not say when they were published. */
export const itemsDated = defineSiteRule({
  id: 'spot-check/items-dated',
  catalogue: 'I4',
  title: '未注明发布时间的页面',
  why: '未注明发布时间的信息在检查中视为不更新。',
  basis: [undatedIsStale, publishTimeShown],
  fix: '改内容页和列表的模板，让发布时间显示出来；改一次模板，同类页面同时改好。',
  criterion: '页面检查判定没有发布日期的合计成一条，并说明占检查页面的几分之几；页面检查只请核对的不计入。',
  exceptions: '机构职能、指南等固定页面，可以不理会。',
  check: ({ audited }) => {
    if (audited.length === 0) return { kind: 'not-assessable', reason: '没有检查成功的页面' };
    const undated = audited.filter((page) => page.report.facts.publishDate.value === null && ON_PAGE.some((rule) => failsOn(page, rule)));
    if (undated.length === 0) return { kind: 'pass' };
    return siteFlagged({
      severity: 'error',
      certainty: 'certain',
      message: `${audited.length} 个页面中有 ${undated.length} 个没有注明发布时间。`,
      pages: undated.map((page) => findingPage(page)),
      about: '发布时间',
    });
  },
});
