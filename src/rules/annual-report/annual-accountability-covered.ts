import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { annualBody } from '../../facts/annual-body.ts';
import { annualLines } from '../../facts/annual-lines.ts';
import { annualSections } from '../../facts/annual-sections.ts';
import { annualAccountability, annualOverview } from '../../norms/annual-clauses.ts';
import { evidenceAt } from '../evidence.ts';
import { hiddenText, outOfScope } from './scope.ts';

/** What governments also report on, and the words that tell it. */
const MATTERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['工作考核', /考核|考评|绩效/u],
  ['社会评议', /评议|满意度|第三方评估/u],
  ['责任追究', /责任追究|追责|追究|问责|责任情形/u],
];
/** Less text than this is no whole report. */
const TEXT_LEAST = 600;

/** F11: a government's report covers assessment, public appraisal and accountability. */
export const annualAccountabilityCovered = defineRule({
  id: 'annual-report/annual-accountability-covered',
  catalogue: 'F11',
  title: '政府年报缺考核评议追责',
  why: '条例要求各级人民政府的年报报告考核、评议和追责，部门年报没有这项要求，套用部门模板时容易漏掉。',
  basis: [annualAccountability, annualOverview],
  appliesTo: ['annual-report'],
  fix: '在“总体情况”的监督保障一段补写工作考核、社会评议和责任追究的结果，没有追责情形的写明“未发生”。',
  criterion: '只查标题看得出是地方人民政府的年报：正文没有出现考核、评议（满意度）、追责中的任何一项时列出缺少的，由人核对。',
  exceptions: '用其他说法写了同样内容的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    if (given.get(annualBody) !== 'government') return inapplicable('不是地方人民政府的年报');
    const lines = given.get(annualLines);
    const missing = MATTERS.filter(([, pattern]) => !lines.some(({ text }) => pattern.test(text))).map(([name]) => name);
    if (missing.length === 0) return pass;
    if (lines.reduce((sum, { text }) => sum + text.length, 0) < TEXT_LEAST)
      return notAssessable(`正文文字太少，不像是完整的年报${hiddenText(given) === null ? '' : `，${hiddenText(given)}`}`);
    const overview = given.get(annualSections).find(({ number }) => number === 1);
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `正文没有写到${missing.join('、')}，各级政府的年报应当包括这些内容，请核对。`,
      evidence:
        overview === undefined
          ? []
          : [evidenceAt('小标题', given.snapshot, overview.place.block, overview.place.start, overview.place.end)],
      about: '考核评议追责',
    });
  },
});
