import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, notAssessable } from '../../audit/rule.ts';
import { type BodyLine, bodyLines } from '../../facts/body-lines.ts';
import { characterSigns, SIGN } from '../../facts/character-signs.ts';
import type { Evidence } from '../../model/finding.ts';
import { own } from '../../norms/clauses.ts';
import { doubledMarks, halfWidthMarks, looseBrackets, unpairedQuote } from '../../text/punctuation.ts';
import { evidence } from '../evidence.ts';
import { timesOf } from '../word-flags.ts';

const AROUND = 12;
const PLACES = 20;
/** A few half-width commas come with names and figures; so many are a habit of the text. */
const HALF_WIDTH_LEAST = 3;

/** L4: marks stand once, brackets and quotation marks in pairs. */
export const punctuationProper = defineRule({
  id: 'wording/punctuation-proper',
  catalogue: 'L4',
  title: '标点不规范',
  why: '标点重叠、括号引号不成对，多是编辑时改动留下的痕迹，影响文意和观感。',
  basis: [own('按常见的标点误用查找')],
  appliesTo: 'any',
  fix: '对照印发件改正所列标点。',
  criterion:
    '正文里两个点号紧挨着（“，，”“。，”“、。”）的报确定；句中引号开了两次却没有合上、括号和书名号不成对、汉字之间用半角逗号分号三处以上的，请人工核对（比目录口径从宽：成对与否要看整段，程序只提示）。省略用的“。。。”、编号后的单个右括号、跨段的引文不报；中间夹着图片、公式或输入框的不报。',
  exceptions: '网页与印发件一致、印发件无法更改的，可以不理会。',
  check: (given) => {
    const lines = given.get(bodyLines);
    if (lines.length === 0) return notAssessable('没有读到正文');
    return flagged(...doubled(given, lines), ...quotes(given, lines), ...brackets(given, lines), ...halfWidth(given, lines));
  },
});

/** Lines that show a sign. */
const showing = ({ get }: Given, lines: readonly BodyLine[], sign: number): readonly BodyLine[] => {
  const signs = get(characterSigns);
  return lines.filter(({ block }) => ((signs[block] ?? 0) & sign) !== 0);
};

const around = ({ block, text }: BodyLine, start: number, end: number): Evidence => {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  return evidence('页面文字', text.slice(from, to), { block, start: from, end: to });
};

/** A picture, a formula or a field may stand between the marks. */
const isParted = ({ snapshot: { blocks, images } }: Given, { block }: BodyLine, start: number, end: number): boolean =>
  images.some((picture) => picture.block === block) ||
  (blocks[block]?.runs?.some((run) => run.start === run.end && run.start >= start && run.start <= end) ?? false);

const flagOf = (
  found: readonly Evidence[],
  certainty: Flag['certainty'],
  about: string,
  say: (quote: string, times: string) => string,
): readonly Flag[] => {
  const [first] = found;
  if (first === undefined) return [];
  return [{ severity: 'notice', certainty, message: say(first.quote, timesOf(found.length)), evidence: found.slice(0, PLACES), about }];
};

const doubled = (given: Given, lines: readonly BodyLine[]): readonly Flag[] => {
  const found = showing(given, lines, SIGN.doubled).flatMap((line) =>
    doubledMarks(line.text)
      .filter(({ start, end }) => !isParted(given, line, start, end))
      .map(({ start, end }) => around(line, start, end)),
  );
  return flagOf(found, 'certain', '叠标点', (quote, times) => `“${quote}”${times}两个标点紧挨着，应只留一个。`);
};

const quotes = (given: Given, lines: readonly BodyLine[]): readonly Flag[] => {
  const found = showing(given, lines, SIGN.bracket).flatMap((line) => {
    const flaw = unpairedQuote(line.text);
    return flaw === null ? [] : [around(line, flaw.start, flaw.end)];
  });
  return flagOf(found, 'suspected', '引号', (quote, times) => `“${quote}”${times}引号不成对，请核对。`);
};

const brackets = (given: Given, lines: readonly BodyLine[]): readonly Flag[] => {
  const bracketed = showing(given, lines, SIGN.bracket);
  const found = looseBrackets(bracketed.map(({ text }) => text)).flatMap(({ line, at }) => {
    const own = bracketed[line];
    return own === undefined ? [] : [around(own, at, at + 1)];
  });
  return flagOf(found, 'suspected', '括号', (quote, times) => `“${quote}”${times}括号或书名号不成对，请核对。`);
};

const halfWidth = (given: Given, lines: readonly BodyLine[]): readonly Flag[] => {
  const found = showing(given, lines, SIGN.comma).flatMap((line) =>
    halfWidthMarks(line.text).map(({ start, end }) => around(line, start, end)),
  );
  if (found.length < HALF_WIDTH_LEAST) return [];
  return flagOf(found, 'suspected', '半角标点', (quote, times) => `“${quote}”${times}汉字之间用了半角逗号或分号，一般用全角，请核对。`);
};
