import { defineRule, flagged, inapplicable, pass, type Verdict } from '../../audit/rule.ts';
import { interpretation } from '../../facts/interpretation.ts';
import { otherPages } from '../../facts/other-pages.ts';
import { documentLines } from '../../facts/page-lines.ts';
import { own } from '../../norms/clauses.ts';
import { interpretationPractice } from '../../norms/interaction-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidenceAt } from '../evidence.ts';
import { notJudged } from '../interpretation-text.ts';

const HEADING_CAP = 25;
const AVERAGE = 40;
const PARAGRAPHS = 5;
const HEADINGS = 3;
/** `一、`, `（二）`, `3.`, `第四条` */
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节条])/u;

/** D5: an interpretation says something under its headings. */
export const interpretationSubstantive = defineRule({
  id: 'interpretation/interpretation-substantive',
  catalogue: 'D5',
  title: '解读只罗列小标题',
  why: '只列标题不作说明，等于没有解读。',
  basis: [own('六成以上的段落是小标题而且下面没有内容，或平均段长不足 40 字'), interpretationPractice],
  appliesTo: ['interpretation'],
  fix: '在每个小标题下写明具体内容：谁适用、给什么、怎么办、和以前有什么不同。',
  criterion:
    '小标题指 25 字以内、不成句的段落；下面紧接着同级小标题或全文结束的，算没有内容。文字解读不少于 5 段、小标题不少于 3 个时：六成以上的段落是小标题而且其中六成以上没有内容；或者平均每段不足 40 字，小标题和没有内容的都占四成以上。给出原文时，小标题须与原文的标题相同才计入。一律请人工核对；图解、视频、问答不判。每个小标题下各有一段说明的不报。',
  exceptions: '配合图解、视频发布的文字目录，可以不理会。',
  check: (given): Verdict => {
    const explained = given.get(interpretation);
    const not = notJudged(given, explained);
    if (not !== null) return not;
    if (explained.form === 'questions') return inapplicable('问答不按小标题判断');
    const { lines, length } = explained;
    if (lines.length < PARAGRAPHS) return inapplicable('段落太少，看不出是否罗列小标题');
    const { original } = given.get(otherPages);
    const known = original === null ? null : new Set(original.get(documentLines).map(({ text }) => bareHeading(text)));
    const isKnown = (text: string): boolean => known === null || known.has(bareHeading(text));
    const headings = lines.flatMap(({ text }, at) => (isHeading(text) && isKnown(text) ? [at] : []));
    const bare = headings.filter((at) => isBare(lines[at]?.text ?? '', lines[at + 1]?.text));
    const average = Math.round(length / lines.length);
    const listed = (least: number): boolean => headings.length >= least * lines.length && bare.length >= least * headings.length;
    if (headings.length < HEADINGS || (!listed(0.6) && !(average < AVERAGE && listed(0.4)))) return pass;
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `解读共 ${lines.length} 段，其中 ${headings.length} 段是小标题${known === null ? '' : '且与原文标题相同'}，${bare.length} 个小标题下没有内容，平均每段 ${average} 字，请核对是否只列了标题。`,
      evidence: bare.slice(0, 3).map((at) => evidenceAt('小标题', given.snapshot, lines[at]?.block ?? 0)),
      about: '罗列小标题',
    });
  },
});

const isHeading = (text: string): boolean => {
  const bare = squeeze(text.slice(0, 60));
  return bare.length > 1 && bare.length <= HEADING_CAP && !/[。！；]/u.test(bare) && (ORDINAL.test(bare) || !/[，：:]/u.test(bare));
};

/** Whether nothing stands under a heading: the next line is a heading of the same kind, or there is none. */
const isBare = (text: string, next: string | undefined): boolean =>
  next === undefined || (isHeading(next) && ordinalOf(next) === ordinalOf(text));

/** The kind of a heading's number: 一、, （一）, 1., 第一条; empty for none. */
const ordinalOf = (text: string): string =>
  (ORDINAL.exec(squeeze(text.slice(0, 60)))?.[0] ?? '').replace(/[一二三四五六七八九十]+/u, '一').replace(/\d+/u, '1');

const bareHeading = (text: string): string =>
  squeeze(text.slice(0, 60))
    .replace(ORDINAL, '')
    .replace(/[。．.]$/u, '');
