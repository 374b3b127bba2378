import { defineSiteRule, type SiteFlag, type Survey, siteFlagged } from '../../audit/site-rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import type { RunColumn } from '../../model/run.ts';
import { columnsAreUpdated } from '../../norms/site-clauses.ts';
import { daysBetween } from '../../text/workdays.ts';
import { type ColumnAge, columnAge, isStandingColumn } from '../column-age.ts';
import { columnName, findingColumn, ownColumns } from './survey-pages.ts';

interface Stale {
  readonly column: RunColumn;
  readonly age: number;
  readonly expected: ColumnAge;
}

/** I2 over a run: how many columns are not kept up. */
export const columnsUpdated = defineSiteRule({
  id: 'spot-check/columns-updated',
  catalogue: 'I2',
  title: '不更新的栏目',
  why: '动态要闻、通知公告、政策文件类栏目不更新合计 5 个，其他应更新栏目长期不更新合计 10 个，网站即不合格。',
  basis: [columnsAreUpdated],
  fix: '补发应公开而未公开的信息；确已没有内容的栏目归并到上级栏目或下线。',
  criterion:
    '取每个栏目列表里最新一条的日期：动态、要闻类 14 天，通知公告、政策文件类 183 天（栏目是不是一级的请人工核对），其他栏目 365 天（通报中的口径）。前两类合计 5 个以上、其他 10 个以上按红线级报。往年、归档、指南、职能等不需更新的栏目和没有日期的栏目不计。',
  exceptions: '已停止使用而保留备查、并在页面上写明的栏目，可以不计。',
  check: (survey) => {
    const columns = ownColumns(survey, 'I2').filter(({ newestDay, column }) => newestDay !== '' && !isStandingColumn(columnName(column)));
    if (columns.length === 0) return { kind: 'not-assessable', reason: '没有发现带日期的栏目' };
    const stale = columns.flatMap((column) => staleOf(survey, column));
    const main = stale.filter(({ expected }) => expected.kind !== 'other');
    const other = stale.filter(({ expected }) => expected.kind === 'other');
    return siteFlagged(
      ...flagOf('动态、通知、政策类', main, thresholdOf(survey, 'staleColumns'), columns.length),
      ...flagOf('其他', other, thresholdOf(survey, 'staleOtherColumns'), columns.length),
    );
  },
});

const staleOf = (survey: Survey, column: RunColumn): readonly Stale[] => {
  const expected = columnAge(survey, columnName(column.column));
  const age = daysBetween(column.newestDay, survey.run.plan.day);
  return age > expected.days ? [{ column, age, expected }] : [];
};

const flagOf = (name: string, stale: readonly Stale[], red: number, of: number): readonly SiteFlag[] => {
  if (stale.length === 0) return [];
  const sure = stale.filter(({ expected }) => expected.certainty === 'certain').length;
  const isRed = stale.length >= red;
  return [
    {
      severity: isRed ? 'red-line' : (stale[0]?.expected.severity ?? 'warning'),
      certainty: (isRed ? sure >= red : sure > 0) ? 'certain' : 'suspected',
      message: `${of} 个有日期的栏目中，${name}栏目有 ${stale.length} 个超期没有更新${isRed ? `，达到 ${red} 个` : ''}。`,
      pages: stale.map(({ column, age, expected }) => findingColumn(column, `最新 ${column.newestDay}，${age} 天；限 ${expected.days} 天`)),
      about: name,
    },
  ];
};
