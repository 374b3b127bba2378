import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { annualLines } from '../../facts/annual-lines.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { annualSections } from '../../facts/annual-sections.ts';
import { annualFee, processingFee } from '../../norms/annual-clauses.ts';
import { evidenceAt } from '../evidence.ts';
import { FORM_YEAR, hiddenText, outOfScope } from './scope.ts';

/** `信息处理费`, `未收取费用`, `收费情况` */
const FEE = /处理费|收[取费]|费用/u;
const LAST = 6;

/** F10: the sixth section says whether fees for processing were charged. */
export const annualFeeStated = defineRule({
  id: 'annual-report/annual-fee-stated',
  catalogue: 'F10',
  title: '年报未说明信息处理费',
  why: '信息处理费是否收取、收了多少，应当让公众知道；没有收取也要写明。',
  basis: [annualFee, processingFee],
  appliesTo: ['annual-report'],
  fix: '在第六部分写明本年度收取信息处理费的次数和金额，没有收取的写“未收取信息处理费”。',
  criterion: '2021 年度及以后的年报，第六部分没有提到信息处理费或收费、正文别处也没有提到信息处理费时提示。没有读到第六部分的不判。',
  exceptions: '上级下发的年报模板没有这一项要求的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const year = given.get(annualReportYear)?.year;
    if (year !== undefined && year < FORM_YEAR) return inapplicable(`${year} 年度的年报适用当时的格式`);
    const section = given.get(annualSections).find(({ number }) => number === LAST);
    if (section === undefined) return inapplicable('没有读到“其他需要报告的事项”部分');
    if (section.lines.some(({ text }) => FEE.test(text)) || given.get(annualLines).some(({ text }) => text.includes('处理费'))) return pass;
    const hidden = hiddenText(given);
    if (hidden !== null && section.lines.length < 2) return notAssessable(`第六部分没有文字，${hidden}`);
    const { block, start, end } = section.place;
    return flagged({
      severity: 'notice',
      certainty: 'certain',
      message: '“其他需要报告的事项”没有说明信息处理费的收取情况，没有收取的也宜写明。',
      evidence: [evidenceAt('小标题', given.snapshot, block, start, end)],
      about: '信息处理费',
    });
  },
});
