import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import type { BodyLine } from '../../facts/body-lines.ts';
import { mainLines } from '../../facts/main-lines.ts';
import { pageType } from '../../facts/page-type.ts';
import { title } from '../../facts/title.ts';
import { headingLevels } from '../../norms/site-clauses.ts';
import { type LineNumber, lineNumber, type OrderFault, orderFaults, orderMark } from '../../text/heading-order.ts';
import { evidenceAt, short } from '../evidence.ts';

/** Texts that quote numbered passages of other documents. */
const QUOTES_OTHERS = /修改|修订|修正|废止|解读|问答|建议|提案|议案/u;
const MOST = 3;
const SAID = { gap: '前面没有', repeat: '与前面的序数重复，此处应为', back: '比前面的序数小，此处应为' } as const;

/** C5: numbered headings follow one another. */
export const headingLevelsInOrder = defineRule({
  id: 'format/heading-levels-in-order',
  catalogue: 'C5',
  title: '层次序数错乱',
  why: '序数断号、重号，往往是漏贴了一段或改稿没有改全。',
  basis: [headingLevels],
  appliesTo: ['policy', 'interpretation', 'consultation', 'news'],
  since: '2012-07-01',
  fix: '对照正式印发件检查是否漏贴了内容，再改正序数；网页上由编辑器自动编号的，改成直接写出的文字。',
  criterion:
    '正文（落款和附件之前）每行开头的“一、”“（一）”“1.”“（1）”，同一级接连三个以上的，应当逐个相接：断号、重号、倒退的，一、二级按警告，三、四级请人工核对。从 1 重新开始、上级标题换了以后续号、写在同一行里的，不算。修改、废止决定和解读、问答会引用别的文件的序数，只请核对。政策文件里“（一）、”叠用标点、“1、”用顿号的只作提示。表格和自动编号的列表不查。',
  exceptions: '正式印发件本来就这样编号的，可以不理会。',
  check: (given) => {
    const lines = given.get(mainLines);
    const texts = lines.map(({ text }) => text);
    const read = texts.map(lineNumber);
    const numbers = read.flatMap((number, line) => (number === null ? [] : [{ line, number }]));
    if (numbers.length === 0) return inapplicable('正文没有带序数的标题');
    const quotes = QUOTES_OTHERS.test(given.get(title).value ?? '') || given.get(pageType).value !== 'policy';
    return flagged(
      ...orderFaults(texts, read)
        .slice(0, MOST)
        .map((fault) => faultFlag(given, lines, fault, quotes)),
      ...(given.get(pageType).value === 'policy' ? styleFlags(given, lines, numbers) : []),
    );
  },
});

const place = (lines: readonly BodyLine[], line: number): BodyLine => lines[line] ?? { block: 0, text: '' };

const faultFlag = (given: Given, lines: readonly BodyLine[], { kind, line, number, expected }: OrderFault, quotes: boolean): Flag => {
  const { block, text } = place(lines, line);
  const certain = number.level <= 2 && !quotes;
  return {
    severity: 'warning',
    certainty: certain ? 'certain' : 'suspected',
    message: `“${short(text.slice(number.start), 24)}”${SAID[kind]}“${orderMark(number.level, expected)}”${certain ? '' : '，请核对'}。`,
    evidence: [evidenceAt('标题', given.snapshot, block, number.start, Math.min(text.length, number.start + 60))],
    about: `${number.level} 级 ${expected}`,
  };
};

const styleFlags = (
  given: Given,
  lines: readonly BodyLine[],
  numbers: readonly { readonly line: number; readonly number: LineNumber }[],
): readonly Flag[] =>
  (
    [
      ['doubled', '序数后面叠用标点', '（一）'],
      ['comma', '第三级序数用了顿号', '1.'],
    ] as const
  ).flatMap(([style, said, usual]): readonly Flag[] => {
    const odd = numbers.filter(({ number }) => number.style === style);
    const [first] = odd;
    if (first === undefined) return [];
    const { block, text } = place(lines, first.line);
    const message = `有 ${odd.length} 处${said}，如“${short(text.slice(first.number.start), 16)}”，规范写法为“${usual}”。`;
    const end = Math.min(text.length, first.number.start + 30);
    return [
      {
        severity: 'notice',
        certainty: 'certain',
        message,
        evidence: [evidenceAt('标题', given.snapshot, block, first.number.start, end)],
        about: said,
      },
    ];
  });
