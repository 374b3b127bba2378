import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, pass, type Verdict } from '../../audit/rule.ts';
import { interpretation } from '../../facts/interpretation.ts';
import { title } from '../../facts/title.ts';
import type { Evidence } from '../../model/finding.ts';
import { interpretationPractice } from '../../norms/interaction-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidenceAt, evidenceOf } from '../evidence.ts';
import { notJudged } from '../interpretation-text.ts';

/** `《某办法》起草说明`, `关于某办法的编制说明` */
const NOTE = /(?:起草|编制|制定|送审|修订)(?:情况)?(?:的)?说明/u;
/** Words addressed to those who decide, not to the public; `现就《某办法》起草情况说明如下`. */
const ADDRESSED =
  /提请(?:会议|县政府|市政府|区政府|省政府|常务会议)?(?:审议|审定)|请予审议|请审议|送审稿|现就[^。]{0,60}起草(?:的)?情况(?:作)?(?:如下)?说明|现将[^。]{0,60}起草(?:的)?(?:有关)?情况(?:汇报|报告|说明)/u;
/** What an interpretation tells the public. */
const FOR_PUBLIC =
  /创新举措|亮点|惠民|利民|惠企|便民|新旧|与(?:原|以往|以前)[^。]{0,20}相比|注意事项|怎么办|如何(?:申请|办理)|关键词|适用(?:对象|范围)/u;

/** D6: an interpretation is written for the public, not for those who approved the draft. */
export const interpretationNotDraftingNote = defineRule({
  id: 'interpretation/interpretation-not-drafting-note',
  catalogue: 'D6',
  title: '以起草说明代替解读',
  why: '起草说明是写给审议机关的，公众关心的适用对象、办法和变化往往没有。',
  basis: [interpretationPractice],
  appliesTo: ['interpretation'],
  fix: '另写面向公众的解读，起草说明可以保留为附件。',
  criterion:
    '解读的标题是起草说明、编制说明、制定说明的；或小标题、正文有“请予审议”“送审稿”“现就起草情况说明如下”等报审用语，而没有举措、差异、适用对象、注意事项一类内容的，请人工核对。“起草过程”“起草背景”是解读要素，不报。',
  exceptions: '征求意见时公布的起草说明不是解读，栏目放错的请移到征集栏目；其余可以结合内容不理会。',
  check: (given): Verdict => {
    const heading = given.get(title);
    const named = NOTE.test(squeeze((heading.value ?? '').slice(0, 300)).replace(/《[^》]{0,120}》/gu, ''));
    if (named) return report(evidenceOf('标题', heading), '标题是起草说明');
    const explained = given.get(interpretation);
    const not = notJudged(given, explained);
    if (not !== null) return not;
    const found = addressedIn(given);
    if (found === null || explained.lines.some(({ text }) => FOR_PUBLIC.test(text.slice(0, 5000)))) return pass;
    return report([found], '正文是报审用语，没有举措、适用对象、新旧差异等内容');
  },
});

const report = (found: readonly Evidence[], what: string): Verdict =>
  flagged({
    severity: 'warning',
    certainty: 'suspected',
    message: `解读的${what}，请核对是否以起草说明代替解读。`,
    evidence: found,
    about: '起草说明',
  });

const addressedIn = (given: Given): Evidence | null => {
  for (const { block, text } of given.get(interpretation).lines) {
    const head = text.slice(0, 5000);
    const found = ADDRESSED.exec(head) ?? (text.length <= 30 ? NOTE.exec(head) : null);
    if (found !== null) return evidenceAt('报审用语', given.snapshot, block, found.index, found.index + found[0].length);
  }
  return null;
};
