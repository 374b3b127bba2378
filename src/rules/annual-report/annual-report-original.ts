import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { type AnnualSection, annualSections } from '../../facts/annual-sections.ts';
import { annualOriginal } from '../../norms/annual-clauses.ts';
import { own } from '../../norms/clauses.ts';
import { containment, wordsOf } from '../../text/similarity.ts';
import { evidenceAt } from '../evidence.ts';
import { previousYear } from './previous-year.ts';
import { outOfScope } from './scope.ts';

/** Shorter sections than this are alike by chance. */
const TEXT_LEAST = 120;
const SHOWN = 3;
const COMPARED: readonly number[] = [1, 5];

/** F12: the text is not last year's. */
export const annualReportOriginal = defineRule({
  id: 'annual-report/annual-report-original',
  catalogue: 'F12',
  title: '年报与上年雷同',
  why: '年年一样的年报说明没有认真总结，格式通知点名批评过这种做法。',
  basis: [annualOriginal, own('第一、五部分与上年年报的相似度达到 0.85 视为雷同；相似度按五字片段的重合比例计算，数字和标点不计。')],
  appliesTo: ['annual-report'],
  fix: '按本年度的实际工作重写总体情况；问题与改进要写上年问题的整改结果和今年的新问题。',
  criterion:
    '给出上一年度年报时，比较“总体情况”和“存在的主要问题及改进情况”两部分：五字片段有 85% 以上见于上年的同一部分时报，由人核对。不足 120 字的部分不比较。',
  exceptions: '相同的主要是法规名称、固定表述，且实际内容已经更新的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const found = previousYear(given);
    if (typeof found === 'string') return inapplicable(found);
    const pairs = COMPARED.flatMap((number) => {
      const [now, then] = [given, found.previous].map((one) => one.get(annualSections).find((section) => section.number === number));
      return now === undefined || then === undefined ? [] : [[now, then] as const];
    });
    if (pairs.length === 0) return notAssessable('没有读到可以比较的部分');
    return flagged(...pairs.flatMap(([now, then]) => alikeFlags(given, now, then)));
  },
});

const textOf = ({ lines }: AnnualSection) =>
  wordsOf(
    lines
      .slice(1)
      .map(({ text }) => text)
      .join('\n'),
  );

const alikeFlags = (given: Given, now: AnnualSection, then: AnnualSection): readonly Flag[] => {
  const [own, other] = [textOf(now), textOf(then)];
  if (own.text.length < TEXT_LEAST || other.text.length < TEXT_LEAST) return [];
  const share = containment(own, other);
  if (share < thresholdOf(given, 'annualReportAlike')) return [];
  const same = now.lines
    .slice(1)
    .filter(({ text }) => wordsOf(text).text.length >= 10 && other.text.includes(wordsOf(text).text))
    .sort((one, another) => another.text.length - one.text.length)
    .slice(0, SHOWN);
  return [
    {
      severity: 'warning',
      certainty: 'suspected',
      message: `“${now.heading}”部分有 ${Math.floor(share * 100)}% 的文字与上年年报的同一部分相同，请核对是否只改了数字。`,
      evidence: (same.length > 0 ? same : now.lines.slice(0, 1)).map(({ block }) => evidenceAt('相同的文字', given.snapshot, block)),
      about: now.heading,
    },
  ];
};
