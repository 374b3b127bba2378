import { type AuditedPage, defineSiteRule, type SiteFlag, siteFlagged } from '../../audit/site-rule.ts';
import type { PageType } from '../../model/fact.ts';
import { own } from '../../norms/clauses.ts';
import { grouped } from '../../text/grouped.ts';
import { columnName, findingPage } from './survey-pages.ts';

/** What a column of such a name holds. */
const HOLDS: readonly (readonly [pattern: RegExp, type: PageType, words: string])[] = [
  [/解读/u, 'interpretation', '政策解读'],
  [/(?:信息公开|政务公开).{0,4}(?:年报|年度报告)/u, 'annual-report', '年度报告'],
  [/(?:意见|民意).{0,2}征集|征求意见/u, 'consultation', '意见征集'],
  [/规范性文件|政策文件|政府文件/u, 'policy', '政策文件'],
];
/** Kinds that are told well enough to be called out of place. */
const KINDS: Readonly<Partial<Record<PageType, string>>> = {
  policy: '政策文件',
  interpretation: '政策解读',
  consultation: '意见征集',
  'annual-report': '年度报告',
  guide: '指南',
  organisation: '机构职能',
};
const SURE = 0.8;

/** I7 over a run: pieces stand in the column that their kind belongs to. */
export const columnContentMatchesName = defineSiteRule({
  id: 'spot-check/column-content-matches-name',
  catalogue: 'I7',
  title: '内容放错栏目',
  why: '解读放在文件栏目、文件放在解读栏目，公众按栏目找不到，检查时按错放扣分。',
  basis: [own('内容的种类应与栏目名相符')],
  fix: '把条目移到相应栏目；两个栏目都要显示的，用引用，不要重复发布。',
  criterion:
    '栏目名是解读、年报、意见征集、政策文件一类的，看其中检查过的页面是不是这一类；页面类型判断很有把握、又属于另一类的，提示核对。动态消息、列表不计。',
  exceptions: '栏目名是习惯叫法、内容按本地规定归入的，可以不理会。',
  check: ({ audited }) => {
    const named = [...grouped(audited, ({ target }) => target.column.join('>')).values()].filter((pages) => expected(pages) !== undefined);
    if (named.length === 0) return { kind: 'inapplicable', reason: '没有名称能说明内容种类的栏目' };
    return siteFlagged(...named.flatMap(flagOf));
  },
});

const nameOf = (pages: readonly AuditedPage[]): string => columnName(pages[0]?.target.column ?? []);

const expected = (pages: readonly AuditedPage[]) => HOLDS.find(([pattern]) => pattern.test(nameOf(pages)));

const flagOf = (pages: readonly AuditedPage[]): readonly SiteFlag[] => {
  const [, type, words] = expected(pages) ?? [];
  const strange = pages.filter(
    ({ report }) => report.pageType !== type && KINDS[report.pageType] !== undefined && report.pageTypeConfidence >= SURE,
  );
  if (strange.length === 0) return [];
  return [
    {
      severity: 'notice',
      certainty: 'suspected',
      message: `“${nameOf(pages)}”栏目检查了 ${pages.length} 页，其中 ${strange.length} 页不像${words ?? ''}，请核对是否放错栏目。`,
      pages: strange.map((page) => findingPage(page, `像${KINDS[page.report.pageType] ?? ''}`)),
      about: (pages[0]?.target.column ?? []).join('>'),
    },
  ];
};
