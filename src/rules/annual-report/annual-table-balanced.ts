import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { figureAt } from '../../facts/annual-figures.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import type { Applicant, RequestRow } from '../../facts/annual-template.ts';
import { annualTableForm } from '../../norms/annual-clauses.ts';
import { amount, applicantName, evidenceOfFigure, requestName } from './figure-words.ts';
import { type Broken, brokenIdentities } from './identities.ts';
import { outOfScope, unreadReason, unreadTables } from './scope.ts';

/** Relations shown one by one; more are counted. */
const MOST = 10;
/** A relation of more figures than this shows only those that are not 0. */
const CELLS_MOST = 8;

/** F6: the figures of the three tables agree with each other. */
export const annualTableBalanced = defineRule({
  id: 'annual-report/annual-table-balanced',
  catalogue: 'F6',
  title: '年报表内勾稽不平',
  why: '勾稽关系印在表上，不平说明有数字填错，年报数据会被汇总引用。',
  basis: [annualTableForm],
  appliesTo: ['annual-report'],
  fix: '按消息里的算式逐格核对台账，改正填错的一格后重新公布；同一处行和列都不平的，先看它们相交的一格。',
  criterion:
    '逐列核对“新收＋结转＝总计＋结转下年”和“各项办理结果之和＝总计”，逐行核对“各类申请人之和＝总计”，表三逐组核对“四种结果之和＝总计”；表一“现行有效不少于本年制发减本年废止”只作人工核对。空格按 0 计，靠空格才不平的改为人工核对；缺格、合并格和看不清的数字不参与计算。',
  exceptions: '表格下方注明了口径差异、并由主管部门认可的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const tables = given.get(annualTables);
    const unread = unreadTables(given).filter((at) => at > 0);
    const broken = brokenIdentities(tables);
    if (broken.length === 0 && unread.length > 0) return notAssessable(unreadReason(given, unread));
    if (broken.length === 0 && (tables.requests.conflicting || tables.relief.conflicting))
      return notAssessable('页面上有两份数字不同的表，无法判断以哪一份为准');
    const suspect = suspectOf(broken);
    const hint = suspect === null ? '' : hintOf(suspect, amountAt(suspect));
    const many = broken.length > MOST ? `表内不平的共 ${broken.length} 处，这里列出前 ${MOST} 处。` : '';
    return flagged(
      ...broken
        .slice(0, MOST)
        .map((one, at) => flagOf(one, (one.row ?? one.column) === undefined ? '' : hint, at === MOST - 1 ? many : '')),
    );

    function amountAt({ row, column }: Cell): number {
      const figure = figureAt(tables.requests, row, column);
      return figure === undefined ? 0 : amount(figure);
    }
  },
});

interface Cell {
  readonly row: RequestRow;
  readonly column: Applicant;
}

/** The cell where the one broken row of 表二 meets its one broken column, if both are out by as much. */
const suspectOf = (broken: readonly Broken[]): Cell | null => {
  const rows = new Set(broken.flatMap(({ row }) => row ?? []));
  const columns = new Set(broken.flatMap(({ column }) => column ?? []));
  const inTable = broken.filter(({ row, column }) => row !== undefined || column !== undefined);
  const [row] = rows;
  const [column] = columns;
  if (rows.size !== 1 || columns.size !== 1 || row === undefined || column === undefined) return null;
  return new Set(inTable.map(({ excess }) => Math.abs(excess))).size === 1 ? { row, column } : null;
};

const hintOf = ({ row, column }: Cell, value: number): string =>
  `这一处行和列同时不平，请先核对“${requestName(row)}”行“${applicantName(column)}”列的 ${value}。`;

const flagOf = ({ kind, where, equation, figures, hasBlank }: Broken, hint: string, more: string): Flag => {
  const isWeak = kind === 'D-8';
  const shown = figures.filter(({ figure }, at) => figures.length <= CELLS_MOST || figure.value !== 0 || at === figures.length - 1);
  return {
    severity: isWeak ? 'warning' : 'error',
    certainty: isWeak || hasBlank ? 'suspected' : 'certain',
    message: `${where}：${equation}${hasBlank ? '（空格按 0 计）' : ''}。${hint}${more}`,
    evidence: shown.flatMap(({ name, figure }) => evidenceOfFigure(`${where}“${name}”`, figure)),
    about: `${kind} ${where}`,
  };
};
