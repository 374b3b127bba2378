import { defineFact, type Given } from '../audit/fact.ts';
import { numberLine } from '../text/document-number.ts';
import { isOrgan } from '../text/organs.ts';
import { isBlank, skipBlanks, squeeze, tidy } from '../text/white-space.ts';
import { BYLINE, belowHeading } from './below-heading.ts';
import { bodyBox } from './body-box.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { belowColumnName, belowParts, byMerit, COLUMN_NAME, isBroughtOut, isPath } from './heading-place.ts';
import { joined } from './heading-text.ts';
import { labelled, type Mark } from './labelled.ts';
import { layout } from './layout.ts';
import { plainLines } from './plain-lines.ts';
import { namesTitle } from './title-names.ts';
import { agreement, titleTags } from './title-tags.ts';

/** A visible stretch of blocks that may be the page's heading. */
export interface Heading {
  readonly text: string;
  readonly raw: string;
  readonly first: number;
  readonly last: number;
  readonly score: number;
  /** It says the same as the `<title>` or the ArticleTitle tag. */
  readonly confirmed: boolean;
}

const TAG_SCORE: ReadonlyMap<string, number> = new Map([
  ['h1', 3],
  ['h2', 2.4],
  ['h3', 1.6],
  ['h4', 0.8],
]);
/** `2018年第12号` below 公告: the number, not the title. */
const SERIAL = /^[（(]?(?:(?:19|20)\d{2}年)?第?\d{1,5}号[）)]?$/u;
const CAP = 60;
/** A column's or site's name in breadcrumb or header agrees with the `<title>` as the title does: it must yield to a heading of the text. */
const OUTSIDE = 6;
/** `…已经研究通过，现印发给你们，请认真执行。`: a paragraph, whatever its tag. */
const SENTENCE = /[。；]$/u;
/** From this score on, a heading needs no weaker candidates beside it. */
const SURE = 3.5;

/** Candidates for the heading, best first. */
export const headings = defineFact<readonly Heading[]>('headings', (given) => {
  const marked = [...boxHeadings(given), ...lineHeadings(given)];
  const sure = marked.filter(({ score }) => score >= SURE);
  // Names of columns alone may stand over a title without any mark.
  const isNamed = sure.every(({ text }) => squeeze(text).length <= COLUMN_NAME);
  const found = isNamed ? [...marked, ...plainHeadings(given, sure.length > 0)] : marked;
  const best = found
    .sort(byMerit)
    .slice(0, 12)
    .filter((heading) => !isBroughtOut(given, heading));
  const own = belowColumnName(best);
  return own === null ? best : [own, ...best.filter((heading) => heading !== own)];
});

const isOutside = (kind: number | undefined): boolean => kind === CHROME.frame || kind === CHROME.others;

const boxHeadings = (given: Given): readonly Heading[] => {
  const { boxes } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const named = new Map<string, boolean>();
  const found: Heading[] = [];
  const classes: string[] = [];
  for (let index = 0; index < boxes.length && found.length < CAP; index += 1) {
    const ink = tree.ink[index] ?? 0;
    const first = tree.first[index] ?? -1;
    const last = tree.last[index] ?? -1;
    const box = boxes[index];
    if (ink < 2 || ink > 260 || first < 0 || last - first > 8 || box === undefined || box.hidden) continue;
    const byTag = TAG_SCORE.get(box.tag) ?? 0;
    if (byTag === 0 && !namesTitle(box.name, named) && !namesTitle(box.id, named)) continue;
    const heading = headingOf(given, first, last, Math.max(byTag, 1.5), kinds[index]);
    if (heading === null) continue;
    found.push(heading);
    classes.push(byTag > 0 ? '' : (box.name ?? ''));
  }
  return belowParts(found, classes);
};

/** Lines, or two neighbouring ones, that say just what the page's own tags say. */
const lineHeadings = (given: Given): readonly Heading[] => {
  const { blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const { article, page } = given.get(titleTags);
  if (article === '' && page === '') return [];
  const found: Heading[] = [];
  const starts = new Set([article.charAt(0), page.charAt(0)]);
  for (let index = 0; index < blocks.length && found.length < CAP; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > 200) continue;
    const at = skipBlanks(block.text, 0);
    if (!starts.has(block.text.charAt(at))) continue;
    // What the tags do not hold they do not hold with more behind it either.
    const pair = block.text.slice(at, at + 2);
    if (!article.includes(pair) && !page.includes(pair) && !isBlank(pair.charCodeAt(1))) continue;
    const opening = squeeze(joined(blocks, index, index));
    if (!article.includes(opening) && !page.includes(opening)) continue;
    for (let last = index; last < Math.min(index + 3, blocks.length); last += 1) {
      const text = joined(blocks, index, last);
      if (
        text.length > 200 ||
        agreement(given, text) < 5 ||
        (isOrgan(squeeze(text)) && squeeze(text) !== article) ||
        (last > index && SERIAL.test(squeeze(blocks[last]?.text ?? '')))
      )
        continue;
      const heading = headingOf(given, index, last, last === index ? 0.5 : 0.4, kinds[block.box]);
      if (heading !== null) found.push(heading);
    }
  }
  return found;
};

const plainHeadings = (given: Given, isAbove: boolean): readonly Heading[] =>
  plainLines(given, isAbove).flatMap(([first, last]) => headingOf(given, first, last, 0.8, CHROME.none) ?? []);

const headingOf = (given: Given, first: number, last: number, base: number, kind: number | undefined): Heading | null => {
  const { blocks } = given.snapshot;
  const raw = joined(blocks, first, last);
  const text = tidy(raw);
  const bare = squeeze(text);
  if (bare.length < 2 || bare.length > 160 || isPath(bare) || numberLine(text)?.form === 'code') return null;
  const agreed = agreement(given, text);
  if (agreed < 5 && isLabelled(given.get(labelled).get(first)?.[0])) return null;
  if (isOutside(kind) && agreed < 5) return null;
  const tree = given.get(layout);
  const body = given.get(bodyBox);
  const bodyFirst = body < 0 ? -1 : (tree.first[body] ?? -1);
  let score = base + agreed;
  if (kind === CHROME.path || isOutside(kind)) score -= OUTSIDE;
  if (agreed < 5 && SENTENCE.test(bare)) score -= 4;
  if (bare.length < 5) score -= 1;
  if ((tree.linkedInBlock[first] ?? 0) * 2 > raw.length) score -= 2;
  score += belowHeading(given, last);
  if (bodyFirst >= 0) {
    if (first > bodyFirst + 12) score -= 4;
    else if (bodyFirst - last < 12) score += 1.5;
  }
  if (BYLINE.test(text) && given.get(fields).some((field) => field.labelPlace.block === first && field.labelPlace.start === 0)) score -= 4;
  return { text, raw, first, last, score, confirmed: agreed >= 5 };
};

/** A line that is a label, or begins with one, `发布时间：2024-05-30`; the label 标题 aside. */
const isLabelled = (mark: Mark | undefined): boolean =>
  mark !== undefined && (mark.whole || (mark.colon && mark.label.start === 0 && mark.known !== null && mark.known.name !== 'title'));
