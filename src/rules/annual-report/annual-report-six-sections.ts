import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { annualLines } from '../../facts/annual-lines.ts';
import { type AnnualSection, annualSections, SECTION_TITLES } from '../../facts/annual-sections.ts';
import { annualComplete, annualContent, annualForm } from '../../norms/annual-clauses.ts';
import { certaintyOfAbsence } from '../absence.ts';
import { evidenceAt } from '../evidence.ts';
import { compositionFlags } from './composition.ts';
import { hiddenText, outOfScope } from './scope.ts';

const NUMBERS = '一二三四五六';
const PUNCTUATION = /[\p{P}\s]/gu;
/** With so many headings found, the others are not just unread. */
const SURE = 4;
/** So much text shows that the report itself is on the page. */
const TEXT_LEAST = 800;

/** F3: the six sections, all there and in order. */
export const annualReportSixSections = defineRule({
  id: 'annual-report/annual-report-six-sections',
  catalogue: 'F3',
  title: '年报六部分不全',
  why: '六个部分对应条例规定的内容，缺一部分就是应当公开的内容没有公开。',
  basis: [annualContent, annualComplete, annualForm],
  appliesTo: ['annual-report'],
  fix: '按统一格式补齐六个部分并依次排列；没有内容的部分写明“无”，不要删去标题。',
  criterion:
    '逐一查找六个部分的小标题，缺少的报错误；次序颠倒的由人核对；小标题用语与格式不同的作提示；开头自称由六部分组成而列举不足六项的作警告。小标题读到不足四个时，缺少的部分改为人工核对；正文在图片、附件或内嵌页面里的不判。',
  exceptions: '小标题做成图片而正文齐全的，核实后可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const sections = given.get(annualSections);
    const hidden = sections.length === SECTION_TITLES.length ? null : hiddenText(given);
    const isShort = given.get(annualLines).reduce((sum, { text }) => sum + text.length, 0) < TEXT_LEAST;
    if (hidden !== null && sections.length < SURE) return notAssessable(`没有读到年报的六个部分，${hidden}`);
    if (sections.length === 0 && isShort) return notAssessable('没有读到年报正文');
    return flagged(
      ...missingFlags(given, sections),
      ...orderFlags(given, sections),
      ...wordingFlags(given, sections),
      ...compositionFlags(given),
    );
  },
});

const full = (number: number): string => `${NUMBERS.charAt(number - 1)}、${SECTION_TITLES[number - 1] ?? ''}`;

const shown = ({ snapshot }: Given, sections: readonly AnnualSection[]) =>
  sections.map(({ place: { block, start, end } }) => evidenceAt('小标题', snapshot, block, start, end));

const missingFlags = (given: Given, sections: readonly AnnualSection[]): readonly Flag[] => {
  const missing = SECTION_TITLES.map((_, at) => at + 1).filter((number) => sections.every((section) => section.number !== number));
  if (missing.length === 0) return [];
  const certainty = sections.length >= SURE ? certaintyOfAbsence(given) : 'suspected';
  const message = `没有读到“${missing.map(full).join('”“')}”，年报应有六个部分${certainty === 'certain' ? '' : '，请核对'}。`;
  return [{ severity: 'error', certainty, message, evidence: shown(given, sections), about: '六个部分' }];
};

const orderFlags = (given: Given, sections: readonly AnnualSection[]): readonly Flag[] => {
  const early = sections.filter(({ number }, at) => number < (sections[at - 1]?.number ?? 0));
  if (early.length === 0) return [];
  const message = `“${early.map(({ number }) => full(number)).join('”“')}”排在了后面的部分之后，次序请核对。`;
  return [{ severity: 'warning', certainty: 'suspected', message, evidence: shown(given, early), about: '次序' }];
};

const wordingFlags = (given: Given, sections: readonly AnnualSection[]): readonly Flag[] => {
  const differing = sections.filter(
    ({ number, heading }) => heading.replace(PUNCTUATION, '') !== (SECTION_TITLES[number - 1] ?? '').replace(PUNCTUATION, ''),
  );
  if (differing.length === 0) return [];
  const pairs = differing.map(({ number, heading }) => `“${heading}”应为“${SECTION_TITLES[number - 1] ?? ''}”`).join('；');
  return [
    {
      severity: 'notice',
      certainty: 'certain',
      message: `小标题用语与格式不同：${pairs}。`,
      evidence: shown(given, differing),
      about: '小标题',
    },
  ];
};
