import type { EvaluationItem } from '../../model/evaluation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { bigrams, shareOf } from './fit.ts';

/** Checks that look at any column alike: what they find concerns an item only when the column is the item's. */
const ANY_COLUMN: ReadonlySet<string> = new Set([
  'platform/statutory-columns-present',
  'freshness/columns-not-empty',
  'freshness/columns-updated',
  'freshness/items-dated',
  'freshness/column-content-matches-name',
]);
const COMMON = /政府|政务|信息|公开|行政|部门|情况|管理|专栏|栏目|目录|首页|列表|[>›》《“”\s]/gu;
/** Of a column's name so much must be said by the item. */
const NAMED = 0.6;

/** Whether a finding is about what the item asks for. */
export const concerns = (finding: Finding, { page }: Report, { group, content }: EvaluationItem): boolean => {
  if (!ANY_COLUMN.has(finding.rule)) return true;
  const asked = bigrams(`${group}；${content}`.replace(COMMON, ' '));
  return namesOf(finding, page).some((name) => {
    const pieces = bigrams(name.replace(COMMON, ' '));
    return pieces.size > 0 && shareOf(pieces, asked) >= NAMED;
  });
};

/** Names of columns that a finding is about: the page's own, and those it quotes. */
const namesOf = ({ message, evidence }: Finding, { column, title }: Report['page']): readonly string[] => [
  ...(column.length === 0 ? [] : [column.at(-1) ?? '']),
  title,
  ...message.slice(0, 600).split(/[“”、，。；]/u),
  ...evidence.slice(0, 20).map(({ quote }) => quote),
];
