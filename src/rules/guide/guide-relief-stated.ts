import { defineRule, flagged, pass, type Verdict } from '../../audit/rule.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import { reliefWays } from '../../norms/agency-clauses.ts';
import { evidenceOf } from '../evidence.ts';
import { certaintyOfGuide, notGuide } from '../guide-text.ts';

const RELIEF = /投诉|举报|行政复议|行政诉讼|提起诉讼|监督(?:方式|电话|部门|机构|和救济|渠道|保障)|救济/u;

/** G7: a guide says where to complain. */
export const guideReliefStated = defineRule({
  id: 'guide/guide-relief-stated',
  catalogue: 'G7',
  title: '公开指南没有监督救济途径',
  why: '申请人对答复不服时，应当知道向谁投诉举报、怎样复议诉讼。',
  basis: [reliefWays],
  appliesTo: ['guide'],
  fix: '写明监督机构和电话，以及投诉举报、行政复议、行政诉讼的途径。',
  criterion:
    '页面写有投诉、举报、行政复议、行政诉讼或监督方式任何一种即通过。条例没有规定指南必须载明，缺少的按警告；指南全文不在页面上的请人工核对。',
  exceptions: '监督方式另有专页、本页有链接的，可以不理会。',
  check: (given): Verdict => {
    const not = notGuide(given);
    if (not !== null) return not;
    if (given.get(pageLines).some(({ text }) => RELIEF.test(text.slice(0, 20_000)))) return pass;
    return flagged({
      severity: 'warning',
      certainty: certaintyOfGuide(given),
      message: '公开指南没有写投诉举报、行政复议、行政诉讼等监督救济途径。',
      evidence: evidenceOf('标题', given.get(title)),
      about: '监督救济',
    });
  },
});
