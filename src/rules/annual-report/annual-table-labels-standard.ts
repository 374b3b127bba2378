import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import { APPLICANTS, CONTENT_COLUMNS, CONTENT_ROWS, RELIEF_COLUMNS, RELIEF_ROWS, REQUEST_ROWS } from '../../facts/annual-template.ts';
import { annualTableForm } from '../../norms/annual-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { labelFlag, tableFlags } from './label-flags.ts';
import { FORM_YEAR, hiding, outOfScope, TABLE_NAMES, unreadReason, unreadTables } from './scope.ts';

/** F5: rows and columns of the three tables are labelled as in the form, and in its order. */
export const annualTableLabelsStandard = defineRule({
  id: 'annual-report/annual-table-labels-standard',
  catalogue: 'F5',
  title: '年报表格标签不规范',
  why: '三张表的行列是统一的，缺行、错序或改了名称，数据就对不上口径。',
  basis: [annualTableForm],
  appliesTo: ['annual-report'],
  fix: '用统一格式的空表重新粘贴，不要增删行列或改写标签。',
  criterion:
    '三张表的行、列与统一格式逐一比较：缺行、缺列、行序不对、标签用字不同时报；编号、标点、空格和“历史累计”一类括注不计较。整张表没有读到、页面上又没有图片或附件可能装着它时，由人核对。2020 年度及以前的年报、沿用旧表的表一不查。',
  exceptions: '表格为网页显示拆开或转置，行列齐全的，核实后可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const year = given.get(annualReportYear)?.year;
    if (year !== undefined && year < FORM_YEAR) return inapplicable(`${year} 年度的年报适用当时的格式`);
    const { content, requests, relief, oldLabels } = given.get(annualTables);
    const unread = unreadTables(given).filter((at) => at > 0 || oldLabels.length === 0);
    if (unread.length === TABLE_NAMES.length || (unread.length > 0 && hiding(given, unread) !== null))
      return notAssessable(unreadReason(given, unread));
    return flagged(
      ...absentFlags(unread),
      ...(oldLabels.length > 0 ? [] : tableFlags('表一', content, CONTENT_ROWS, CONTENT_COLUMNS)),
      ...tableFlags('表二', requests, REQUEST_ROWS, APPLICANTS),
      ...orderFlags(given),
      ...tableFlags('表三', relief, RELIEF_ROWS, RELIEF_COLUMNS),
    );
  },
});

const absentFlags = (unread: readonly number[]): readonly Flag[] =>
  unread.map((at) => labelFlag('suspected', TABLE_NAMES[at] ?? '', `没有读到${TABLE_NAMES[at] ?? ''}，请核对页面上是否有这张表。`));

const orderFlags = ({ get }: Given): readonly Flag[] => {
  const { rows } = get(annualTables).requests;
  const numbers = rows.map(({ id }) => Number(id.slice(1)));
  const at = numbers.findIndex((number, index) => number < (numbers[index - 1] ?? 0));
  const [before, row] = [rows[at - 1], rows[at]];
  if (before === undefined || row === undefined) return [];
  return [
    labelFlag('certain', '表二行序', `表二的行序与格式不同：“${squeeze(row.text)}”应在“${squeeze(before.text)}”之前。`, [row, before]),
  ];
};
