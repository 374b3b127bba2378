import type { EvaluationItem } from '../../model/evaluation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { bigrams, shareOf } from './fit.ts';

/** Checks that look at any column alike: what they say concerns an item only when the column is the item's. */
const ANY_COLUMN: ReadonlySet<string> = new Set([
  'freshness/columns-not-empty',
  'freshness/columns-updated',
  'freshness/items-dated',
  'freshness/column-content-matches-name',
  'spot-check/columns-not-empty',
  'spot-check/columns-updated',
  'spot-check/items-dated',
  'spot-check/column-content-matches-name',
]);
/** 各栏目, 无空白栏目, 栏目更新不及时: asks of whatever columns there are. */
const ALL_COLUMNS =
  /(?:空白?|各|所有|全部|网站|每个)栏目|栏目.{0,4}(?:更新|空白|为空|没有内容|放错)|(?:放错|错放).{0,4}栏目|(?:未|没有)注明.{0,4}(?:时间|日期)/u;
/** Looks for many columns at once, and names those it does not find. */
const COLUMNS_LISTED = 'platform/statutory-columns-present';
const COMMON = /政府|政务|信息|公开|行政|部门|情况|管理|专栏|栏目|目录|首页|列表|公示|公告|通知|通告|动态|要闻|工作|[>›》《“”\s]/gu;
/** Of a column's name so much must be said by the item. */
const NAMED = 0.6;

/** Whether a check looks at any column alike. */
export const isOfAnyColumn = (rule: string): boolean => ANY_COLUMN.has(rule);

/** Whether an item asks of columns in general, and of none by name. */
export const asksOfAllColumns = ({ content, rule }: EvaluationItem): boolean => ALL_COLUMNS.test(`${content}；${rule}`);

/** Whether what a check says of a page or column of these names may be about the item. */
export const mayConcernColumn = (rule: string, names: readonly string[], item: EvaluationItem): boolean =>
  !isOfAnyColumn(rule) || asksOfAllColumns(item) || isNamed(names, item);

/** Whether what a check says of a page may be about the item at all. */
export const mayConcern = (rule: string, { page }: Report, item: EvaluationItem): boolean =>
  mayConcernColumn(rule, [page.column.at(-1) ?? '', page.title], item);

/** Whether a finding is about what the item asks for. */
export const concerns = ({ rule, message, evidence }: Finding, report: Report, item: EvaluationItem): boolean => {
  if (rule !== COLUMNS_LISTED) return mayConcern(rule, report, item);
  return isNamed([...message.slice(0, 600).split(/[“”、，。；]/u), ...evidence.slice(0, 20).map(({ quote }) => quote)], item);
};

const isNamed = (names: readonly string[], { group, content }: EvaluationItem): boolean => {
  const asked = bigrams(`${group}；${content}`.replace(COMMON, ' '));
  return names.some((name) => {
    const pieces = bigrams(name.replace(COMMON, ' '));
    return pieces.size > 0 && shareOf(pieces, asked) >= NAMED;
  });
};
