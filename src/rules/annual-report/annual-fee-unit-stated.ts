import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { figureAt } from '../../facts/annual-figures.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import { layout } from '../../facts/layout.ts';
import { annualTableForm } from '../../norms/annual-clauses.ts';
import { evidence } from '../evidence.ts';
import { evidenceOfFigure } from './figure-words.ts';
import { outOfScope, unreadReason } from './scope.ts';

/** A line with the unit stands at most so many lines before the table. */
const BEFORE = 3;
const TABLES_MOST = 20;

/** F13: the amount of fees is in 万元, and says so. */
export const annualFeeUnitStated = defineRule({
  id: 'annual-report/annual-fee-unit-stated',
  catalogue: 'F13',
  title: '收费金额没有标明单位',
  why: '表样的单位是万元，漏标或按元填写，金额会差一万倍。',
  basis: [annualTableForm],
  appliesTo: ['annual-report'],
  fix: '栏目名写成“本年收费金额（单位：万元）”，数值按万元填写，不再带单位。',
  criterion: '表一“行政事业性收费”一栏：表内和表前三行都没有“万元”时报；数值带“元”时报。金额可以有小数。',
  exceptions: '表格下方用注释写明了单位的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const { content, oldLabels } = given.get(annualTables);
    const figure = figureAt(content, 'fee', 'amount');
    if (figure === undefined && oldLabels.length > 0) return inapplicable('表一是旧表，没有这一栏');
    if (figure === undefined) return notAssessable(unreadReason(given, [0]));
    const label = content.columns.find(({ id }) => id === 'amount');
    const flags: Flag[] = [];
    if (figure.unit === '元' || figure.unit === '亿元') {
      const message = `行政事业性收费填的是“${figure.raw}”，应按万元填写。`;
      flags.push({
        severity: 'warning',
        certainty: 'certain',
        message,
        evidence: evidenceOfFigure('收费金额', figure),
        about: '收费金额单位',
      });
    } else if (!saysUnit(given)) {
      flags.push({
        severity: 'warning',
        certainty: 'certain',
        message: '行政事业性收费一栏没有标明“单位：万元”。',
        evidence: label === undefined || label.place === null ? [] : [evidence('栏目名', label.text.split('\n')[0] ?? '', label.place)],
        about: '收费金额单位',
      });
    }
    return flagged(...flags);
  },
});

/** Whether 万元 is said in the table or right before it. */
const saysUnit = ({ snapshot: { blocks }, get }: Given): boolean => {
  const tree = get(layout);
  return [...get(annualTables).content.boxes].slice(0, TABLES_MOST).some((table) => {
    const first = tree.first[table] ?? -1;
    const last = tree.last[table] ?? -1;
    const from = Math.max(0, first - BEFORE);
    return blocks.slice(from, last + 1).some(({ text, hidden }) => !hidden && text.includes('万元'));
  });
};
