import { type ComparedPair, versionComparisons } from '../../attachments/version-comparisons.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import type { Difference } from '../../compare/comparison.ts';
import { accurateDisclosure, consistentDisclosure, documentElements, own } from '../../norms/clauses.ts';
import { differenceEvidence, differingWords } from '../difference-words.ts';
import { unopened } from '../opened.ts';

/** Below this, paragraphs were rewritten, and a figure may differ because the sentence does. */
const SAME_TEXT = 0.9;
const SHOWN = 4;
/** Kinds that say nothing of the text: how a list is numbered, where a note stands. */
const LAYOUT: ReadonlySet<string> = new Set(['numbering', 'order']);
const PARTS: ReadonlySet<string> = new Set(['missing-paragraph', 'extra-paragraph', 'table', 'signature']);

/** B3: page, Word and PDF say the same. */
export const versionsIdentical = defineRule({
  id: 'attachments/versions-identical',
  catalogue: 'B3',
  title: '网页、Word、PDF 内容不一致',
  why: '同一文件的几个版本说法不同，公众不知道以哪个为准。',
  basis: [consistentDisclosure, accurateDisclosure, documentElements, own('字符一致率低于 99.5% 时提示用字差异')],
  appliesTo: ['policy'],
  fix: '以盖章的正式印发件为准，统一网页、Word 版和 PDF 版的内容。',
  criterion:
    '标题与页面相同的附件，与网页、其他版本逐段比较；同一个附件的 Word 版和 PDF 版也互相比较。空白、页眉页脚、页码、全半角、引号写法和自动编号不算差异；网页上方的栏目和来源行、文件的版头和版记不比。数字、日期、金额、文号、机关名称不同的按错误报；两版相差太多时只请人工核对。缺少或多出段落、表格、落款，以及一致率低于 99.5%（经验阈值，可调）的用字差异，请人工核对；其余零星用字、标点差异提示核对。扫描件没有文字，不比。',
  exceptions: '网页只登载摘要、全文见附件，或版式需要造成的差异，可以不理会。',
  check: (given) => {
    const none = unopened(given);
    if (none !== null) return none;
    const pairs = given.get(versionComparisons).filter(({ comparison }) => !comparison.empty);
    if (pairs.length === 0) return inapplicable('没有可以互相比较的版本');
    return flagged(...pairs.flatMap((pair) => flagsOf(pair, thresholdOf(given, 'versionsAlike'))));
  },
});

/** Below this share of agreeing characters wording is worth a warning. */
const flagsOf = (pair: ComparedPair, alike: number): readonly Flag[] => {
  const { one, other, comparison } = pair;
  const between = `${one.name}与${other.name}`;
  if (comparison.unrelated) {
    return [flagOf(pair, 'warning', 'suspected', `${between}的名称相同，内容却对不上，请核对是否传错了文件。`, [], '内容')];
  }
  const told = comparison.differences.filter(({ kind }) => !LAYOUT.has(kind));
  const facts = told.filter(({ weight }) => weight === 'error');
  const parts = told.filter(({ kind }) => PARTS.has(kind));
  const rest = told.filter((difference) => !facts.includes(difference) && !parts.includes(difference));
  const flags: Flag[] = [];
  const sure = comparison.similarity >= SAME_TEXT ? 'certain' : 'suspected';
  if (facts.length > 0)
    flags.push(flagOf(pair, 'error', sure, `${between}有 ${facts.length} 处数字、日期、名称不同${firstOf(pair, facts)}。`, facts, '数字'));
  if (parts.length > 0)
    flags.push(
      flagOf(
        pair,
        'warning',
        'suspected',
        `${between}有 ${parts.length} 处段落、表格或落款只在一版里有${firstOf(pair, parts)}。`,
        parts,
        '段落',
      ),
    );
  if (rest.length > 0) {
    const weight = comparison.similarity < alike ? 'warning' : 'notice';
    flags.push(flagOf(pair, weight, 'suspected', `${between}有 ${rest.length} 处用字或标点不同${firstOf(pair, rest)}。`, rest, '用字'));
  }
  return flags;
};

const flagOf = (
  { one, other }: ComparedPair,
  severity: Flag['severity'],
  certainty: Flag['certainty'],
  message: string,
  differences: readonly Difference[],
  what: string,
): Flag => ({
  severity,
  certainty,
  message,
  evidence: differences
    .slice(0, SHOWN)
    .flatMap((difference) => [...differenceEvidence(one, difference.one), ...differenceEvidence(other, difference.other)]),
  about: `${one.name} ${other.name} ${what}`,
});

const firstOf = ({ one, other }: ComparedPair, differences: readonly Difference[]): string => {
  const [first] = differences;
  if (first === undefined) return '';
  return `，${differences.length > 1 ? '如' : ''}${differingWords(one, first.one)}，${differingWords(other, first.other)}`;
};
