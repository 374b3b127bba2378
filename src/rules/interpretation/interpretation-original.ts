import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, pass, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { interpretation } from '../../facts/interpretation.ts';
import { documentLines } from '../../facts/page-lines.ts';
import type { Evidence } from '../../model/finding.ts';
import { own } from '../../norms/clauses.ts';
import { interpretationNoExcerpt, interpretationPractice } from '../../norms/interaction-clauses.ts';
import { type BareText, bareText, type CommonRun, containment, longestRun, widestLine } from '../../text/similarity.ts';
import { evidence, evidenceAt } from '../evidence.ts';
import { isVerdict, notJudged, originalOf } from '../interpretation-text.ts';

/** A common stretch this long is shown. */
const LONG = 200;
/** A line that lists what the document rests on; it cannot be worded otherwise. */
const SOURCES = /^.{0,20}(?:依据|根据|按照)[^。]{0,20}《/u;

/** D4: an interpretation is more than a copy of the document. */
export const interpretationOriginal = defineRule({
  id: 'interpretation/interpretation-original',
  catalogue: 'D4',
  title: '解读与原文雷同',
  why: '把原文压缩、摘抄一遍不是解读，公众看不到为什么、影响谁、怎么办。',
  basis: [own('五字片段的重合度 60% 以上提示，80% 以上按雷同'), interpretationNoExcerpt, interpretationPractice],
  appliesTo: ['interpretation'],
  fix: '重写解读：说明背景和目的，用自己的话讲清主要举措、适用对象、办理方式和新旧变化，可配案例、图表。',
  criterion:
    '需要同时给出被解读的文件。去掉标题、联系方式、依据清单、书名号里的文件名和标点后，数解读中的五字片段有多少也在原文里：80% 以上按错误、60% 至 80% 按警告，都请人工核对；并列出 200 字以上的最长相同片段。图解、视频，文字不足 120 字，没有给出原文或原文对不上的，不判。',
  exceptions: '逐条释义必须引用条文的，引用之外另有说明即可；可以结合内容不理会。',
  check: (given): Verdict => {
    const explained = given.get(interpretation);
    const not = notJudged(given, explained);
    if (not !== null) return not;
    const original = originalOf(given);
    if (isVerdict(original)) return original;
    const lines = explained.lines.filter(({ text }) => !SOURCES.test(text.slice(0, 120)));
    const one = bareText(lines.map(({ text }) => text));
    const other = bareText(original.get(documentLines).map(({ text }) => text));
    const share = containment(one, other);
    if (share < thresholdOf(given, 'interpretationLargelyCopied')) return pass;
    const run = longestRun(one, other);
    const isLong = run !== null && run.length >= LONG;
    return flagged({
      severity: share >= thresholdOf(given, 'interpretationCopied') ? 'error' : 'warning',
      certainty: 'suspected',
      message: `解读有 ${Math.floor(share * 100)}% 的文字片段与原文相同${isLong ? `，最长一段 ${run.length} 字一字不差` : ''}，请核对是否以摘抄代替解读。`,
      evidence: isLong ? sideBySide(given, lines, one, original, run) : [],
      about: '与原文雷同',
    });
  },
});

const sideBySide = (
  given: Given,
  lines: readonly { readonly block: number; readonly text: string }[],
  one: BareText,
  original: Given,
  run: CommonRun,
): readonly Evidence[] => {
  const here = widestLine(one, run.one, run.length);
  const texts = original.get(documentLines);
  const there = widestLine(bareText(texts.map(({ text }) => text)), run.other, run.length);
  const block = here === null ? undefined : lines[here.line]?.block;
  return [
    ...(here === null || block === undefined ? [] : [evidenceAt('解读中的文字', given.snapshot, block, here.start, here.end)]),
    ...(there === null ? [] : [evidence('原文中的文字', texts[there.line]?.text.slice(there.start, there.end) ?? '')]),
  ];
};
