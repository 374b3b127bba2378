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
]);
/** Looks for many columns at once, and names those it does not find. */
const COLUMNS_LISTED = 'platform/statutory-columns-present';
const COMMON = /政府|政务|信息|公开|行政|部门|情况|管理|专栏|栏目|目录|首页|列表|[>›》《“”\s]/gu;
/** Of a column's name so much must be said by the item. */
const NAMED = 0.6;

/** Whether what a check says of a page may be about the item at all. */
export const mayConcern = (rule: string, { page }: Report, item: EvaluationItem): boolean =>
  !ANY_COLUMN.has(rule) || isNamed([page.column.at(-1) ?? '', page.title], item);

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
