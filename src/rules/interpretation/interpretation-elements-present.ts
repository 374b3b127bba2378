import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, type Verdict } from '../../audit/rule.ts';
import { interpretation } from '../../facts/interpretation.ts';
import { otherPages } from '../../facts/other-pages.ts';
import { documentLines, pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import { interpretationElements, interpretationPractice, interpretationWithin3Workdays } from '../../norms/interaction-clauses.ts';
import { CHANGES, ESSENTIAL, FURTHER } from '../../text/interpretation-elements.ts';
import { elementsIn } from '../elsewhere.ts';
import { notJudged } from '../interpretation-text.ts';

const REVISED = /修订|修改|(?:19|20)\d{2}年(?:版|修订)/u;
const REPEALS = /同时废止|予以废止/u;

/** D7: an interpretation says why, what, for whom, and what is new. */
export const interpretationElementsPresent = defineRule({
  id: 'interpretation/interpretation-elements-present',
  catalogue: 'D7',
  title: '解读要素不全',
  why: '评估按要素打分；只有背景和内容讲清楚，公众才能看懂政策。',
  basis: [interpretationElements, interpretationWithin3Workdays, interpretationPractice],
  appliesTo: ['interpretation'],
  fix: '按背景依据、目的意义、主要内容、适用范围和标准、新旧差异、注意事项、解读机关和联系电话补写。',
  criterion:
    '在小标题和句子里找要素。背景依据、主要内容缺一项的，按错误请人工核对；标题含“修订”“修改”或原文写有“同时废止”而看不到新旧差异的，一并列出。目的意义、起草过程、适用范围或标准、创新或惠民举措、关键词或注意事项、解读机关和联系方式六项中缺四项以上的才提示，因为各地要求不同。问答只看背景依据。图解、视频不判。',
  exceptions: '媒体报道、专家解读侧重一个方面的，可以不理会；本地不要求的要素可以不理会。',
  check: (given): Verdict => {
    const explained = given.get(interpretation);
    const not = notJudged(given, explained);
    if (not !== null) return not;
    const { lines, form } = explained;
    // questions and answers are the content
    const asked = form === 'questions' ? ESSENTIAL.filter(({ name }) => name !== '主要内容') : ESSENTIAL;
    const essential = elementsIn(given, lines, isRevised(given) ? [...asked, CHANGES] : asked);
    const further = elementsIn(given, given.get(pageLines), FURTHER);
    const flags: Flag[] = [];
    if (essential.missing.length > 0)
      flags.push({
        severity: essential.missing.includes('背景依据') || essential.missing.includes('主要内容') ? 'error' : 'notice',
        certainty: 'suspected',
        message: `解读里没有看到${essential.missing.join('、')}，请核对。`,
        evidence: essential.evidence,
        about: '基本要素',
      });
    if (further.missing.length >= 4)
      flags.push({
        severity: 'notice',
        certainty: 'suspected',
        message: `解读里没有看到${further.missing.join('、')}；各地要求不同，供参考。`,
        evidence: further.evidence,
        about: '其他要素',
      });
    return flagged(...flags);
  },
});

const isRevised = (given: Given): boolean => {
  const { original } = given.get(otherPages);
  return (
    REVISED.test((given.get(title).value ?? '').slice(0, 300)) ||
    (original?.get(documentLines).some(({ text }) => REPEALS.test(text.slice(-2000))) ?? false)
  );
};
