import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { figureAt } from '../../facts/annual-figures.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import { APPLICANTS, CONTENT_ROWS } from '../../facts/annual-template.ts';
import { annualTableForm } from '../../norms/annual-clauses.ts';
import { amount, evidenceOfFigure } from './figure-words.ts';
import { previousYear } from './previous-year.ts';
import { outOfScope, unreadReason, unreadTables } from './scope.ts';

/** F7: what is carried over agrees with the report of the year before. */
export const annualCarryoverConsistent = defineRule({
  id: 'annual-report/annual-carryover-consistent',
  catalogue: 'F7',
  title: '与上年年报结转不一致',
  why: '上年结转下来的件数就是本年的“上年结转”，对不上说明有一年的数据填错。',
  basis: [annualTableForm],
  appliesTo: ['annual-report'],
  fix: '核对两年的台账，更正填错的一年；口径有调整的，在年报中说明。',
  criterion:
    '给出上一年度年报时核对：本年“上年结转”各列应等于上年“结转下年度继续办理”的同一列；规章、行政规范性文件的“现行有效”应等于上年现行有效加本年制发减本年废止，后一项因清理、修改可能有合法差异，由人核对。空格按 0 计；单位名称看着不同的，由人核对。',
  exceptions: '机构改革、职能划转使结转件数随之增减的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const found = previousYear(given);
    if (typeof found === 'string') return inapplicable(found);
    const { previous, sameBody } = found;
    for (const one of [given, previous]) {
      const unread = unreadTables(one).filter((at) => at === 1);
      if (unread.length > 0) return notAssessable(`${one === previous ? '上年年报中' : ''}${unreadReason(one, unread)}`);
      if (one.get(annualTables).requests.conflicting) return notAssessable('页面上有两份数字不同的表，无法判断以哪一份为准');
    }
    return flagged(...carryFlags(given, previous, sameBody), ...documentFlags(given, previous));
  },
});

const carryFlags = (given: Given, previous: Given, sameBody: boolean): readonly Flag[] =>
  APPLICANTS.flatMap(({ id, name }): readonly Flag[] => {
    const now = figureAt(given.get(annualTables).requests, 'r2', id);
    const then = figureAt(previous.get(annualTables).requests, 'r25', id);
    if (now === undefined || then === undefined || now.kind === 'unclear' || then.kind === 'unclear') return [];
    if (amount(now) === amount(then)) return [];
    const hasBlank = now.kind === 'blank' || then.kind === 'blank';
    return [
      {
        severity: 'error',
        certainty: sameBody && !hasBlank ? 'certain' : 'suspected',
        message: `“${name}”列：本年“上年结转”${amount(now)}，上年年报“结转下年度继续办理”${amount(then)}，两者应当相等${hasBlank ? '（空格按 0 计）' : ''}。`,
        evidence: [...evidenceOfFigure('本年“上年结转”', now), ...fromPrevious('上年“结转下年度继续办理”', then)],
        about: `结转 ${name}`,
      },
    ];
  });

const documentFlags = (given: Given, previous: Given): readonly Flag[] =>
  CONTENT_ROWS.slice(0, 2).flatMap(({ id, name }): readonly Flag[] => {
    const { content } = given.get(annualTables);
    const [made, repealed, inForce] = (['made', 'repealed', 'inForce'] as const).map((column) => figureAt(content, id, column));
    const before = figureAt(previous.get(annualTables).content, id, 'inForce');
    if (made?.kind !== 'number' || repealed?.kind !== 'number' || inForce?.kind !== 'number' || before?.kind !== 'number') return [];
    if (amount(inForce) === amount(before) + amount(made) - amount(repealed)) return [];
    return [
      {
        severity: 'warning',
        certainty: 'suspected',
        message: `${name}：现行有效 ${amount(inForce)} ≠ 上年现行有效 ${amount(before)} + 本年制发 ${amount(made)} - 本年废止 ${amount(repealed)}，请核对。`,
        evidence: [...evidenceOfFigure('本年“现行有效”', inForce), ...fromPrevious('上年“现行有效”', before)],
        about: `现行有效 ${name}`,
      },
    ];
  });

/** A cell of the other page: its words, without a place on this one. */
const fromPrevious = (label: string, figure: Parameters<typeof evidenceOfFigure>[1]) =>
  evidenceOfFigure(label, figure).map(({ label: what, quote }) => ({ label: what, quote }));
