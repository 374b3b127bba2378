import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import { annualOldForm, annualTableForm } from '../../norms/annual-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence } from '../evidence.ts';
import { FORM_YEAR, outOfScope, unreadReason, unreadTables } from './scope.ts';

/** F4: the tables are of the form in force. */
export const annualReportCurrentTemplate = defineRule({
  id: 'annual-report/annual-report-current-template',
  catalogue: 'F4',
  title: '沿用 2019 年的旧版表格',
  why: '旧表的统计口径与现行格式不同，填出来的数据无法汇总比较。',
  basis: [annualTableForm, annualOldForm],
  appliesTo: ['annual-report'],
  fix: '换用 2021 年印发的统一格式，按“本年制发件数、本年废止件数、现行有效件数”等新栏目重新填报。',
  criterion:
    '2021 年度及以后的年报，表格中出现“本年新制作数量”“对外公开总数量”“上一年项目数量”“本年增/减”“采购项目数量”“其他对外管理服务事项”等只有旧表才有的标签时报；只有一处的改为人工核对。2020 年度及以前的年报不查。',
  exceptions: '页面为对照而附上往年旧表的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const year = given.get(annualReportYear)?.year;
    if (year === undefined) return inapplicable('看不出是哪一年度的年报');
    if (year < FORM_YEAR) return inapplicable(`${year} 年度的年报适用当时的格式`);
    const { oldLabels } = given.get(annualTables);
    const names = [...new Set(oldLabels.map(({ text }) => squeeze(text)))];
    if (names.length === 0) {
      const unread = unreadTables(given);
      return unread.includes(0) ? notAssessable(unreadReason(given, [0])) : pass;
    }
    return flagged({
      severity: 'error',
      certainty: names.length > 1 ? 'certain' : 'suspected',
      message: `${year} 年度的年报用了旧表的标签“${names.slice(0, 5).join('”“')}”，应换用 2021 年印发的格式。`,
      evidence: oldLabels.map(({ text, place }) => evidence('表格标签', text.split('\n')[0] ?? '', place)),
      about: '旧表',
    });
  },
});
