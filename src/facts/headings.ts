import { defineFact, type Given } from '../audit/fact.ts';
import type { Block } from '../model/snapshot.ts';
import { skipBlanks, squeeze, tidy } from '../text/white-space.ts';
import { bodyBox } from './body-box.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { labelled } from './labelled.ts';
import { layout } from './layout.ts';
import { metaTags } from './meta-tags.ts';

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

const TAG_SCORE: Readonly<Record<string, number>> = { h1: 3, h2: 2.4, h3: 1.6, h4: 0.8 };
const NAMED =
  /(?:^|[\s_-])(?:title|tit|biaoti|bt|headline|newstitle|articletitle|xxgk_title|wz_?title|show_?title|arti_?title|article-?title|pages?-?title|ivs_title|art_tit\w*|nr_?tit\w*|content_?title|detail_?title|p_title|wenzhang-title|info-?title|news_?tit\w*|con_?tit\w*|xl_?tit\w*|main-?title|doc-?title|[a-z]+title)(?:$|[\s_\d-])/i;
const BYLINE = /发布|来源|日期|时间|浏览|字体|字号|点击|阅读|作者/u;
const CAP = 60;

/** Whether a class or id speaks of a title. */
const isNamed = (name: string | undefined): boolean => name !== undefined && /tit|biaoti|bt|head/i.test(name) && NAMED.test(name);

/** Candidates for the heading, best first. */
export const headings = defineFact<readonly Heading[]>('headings', (given) => {
  const found = [...boxHeadings(given), ...lineHeadings(given)];
  return found.sort((one, other) => other.score - one.score || one.first - other.first).slice(0, 12);
});

/** Texts without blanks that the page's own tags give as title: ArticleTitle first, then the `<title>`. */
export const titleTags = defineFact<readonly string[]>('titleTags', (given) => {
  const tags = given.get(metaTags);
  const article = tags.get('articletitle') ?? tags.get('og:title') ?? '';
  return [squeeze(article), squeeze(given.snapshot.title)];
});

/** How well a text agrees with the page's own tags: 6 whole ArticleTitle, 5 whole or leading part of the `<title>`, 0 not at all. */
export const agreement = (given: Given, text: string): number => {
  const bare = squeeze(text);
  if (bare.length < 2) return 0;
  const [article = '', page = ''] = given.get(titleTags);
  if (bare === article) return 6;
  if (bare === page) return 5;
  if (bare.length >= 4 && page.startsWith(bare)) return /^[-_—–|｜·>»<«~:：,，]/u.test(page.slice(bare.length)) ? 5 : 2;
  return bare.length >= 6 && (page.endsWith(bare) || article.startsWith(bare)) ? 2.5 : 0;
};

const isOutside = (kind: number | undefined): boolean => kind === CHROME.frame || kind === CHROME.others;

const boxHeadings = (given: Given): readonly Heading[] => {
  const { boxes } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const found: Heading[] = [];
  boxes.forEach((box, index) => {
    if (box.hidden || found.length >= CAP) return;
    const byTag = TAG_SCORE[box.tag] ?? 0;
    if (byTag === 0 && !isNamed(box.name) && !isNamed(box.id)) return;
    const ink = tree.ink[index] ?? 0;
    const [first, last] = [tree.first[index] ?? -1, tree.last[index] ?? -1];
    if (ink < 2 || ink > 260 || first < 0 || last - first > 8) return;
    const heading = headingOf(given, first, last, Math.max(byTag, 1.5), kinds[index]);
    if (heading !== null) found.push(heading);
  });
  return found;
};

/** Lines, or two neighbouring ones, that say just what the page's own tags say. */
const lineHeadings = (given: Given): readonly Heading[] => {
  const { blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const [article = '', page = ''] = given.get(titleTags);
  if (article === '' && page === '') return [];
  const found: Heading[] = [];
  const starts = new Set([article.charAt(0), page.charAt(0)]);
  for (let index = 0; index < blocks.length && found.length < CAP; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > 200 || !starts.has(block.text.charAt(skipBlanks(block.text, 0))))
      continue;
    for (let last = index; last < Math.min(index + 3, blocks.length); last += 1) {
      const text = joined(blocks, index, last);
      if (text.length > 200 || agreement(given, text) < 5) continue;
      const heading = headingOf(given, index, last, last === index ? 0.5 : 0.4, kinds[block.box]);
      if (heading !== null) found.push(heading);
    }
  }
  return found;
};

const joined = (blocks: readonly Block[], first: number, last: number): string => {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden) continue;
    text += text === '' || isSolid(text, block.text) ? inkOf(block) : ` ${inkOf(block)}`;
  }
  return text;
};

/** Lines of one heading join without a blank where Chinese meets Chinese. */
const isSolid = (before: string, after: string): boolean => /[\u2e80-\uffee]$/u.test(before) && /^[\u2e80-\uffee]/u.test(after);

/** A heading's own text: what stands in `small`, or in a part of its own with a date, is not of the title. */
const inkOf = ({ text, runs }: Block): string => {
  let kept = text;
  for (const run of runs ?? []) {
    const isAside =
      run.tag === 'small' ||
      (run.start > 0 &&
        run.end > run.start &&
        /^[（([\s]*(?:19|20)\d{2}[-/.年]|^(?:来源|发布|时间|日期)/u.test(text.slice(run.start, run.end)));
    if (isAside && run.start > 0) kept = kept.slice(0, Math.min(kept.length, run.start));
  }
  return kept;
};

const headingOf = (given: Given, first: number, last: number, base: number, kind: number | undefined): Heading | null => {
  const { blocks } = given.snapshot;
  const raw = joined(blocks, first, last);
  const text = tidy(raw);
  const bare = squeeze(text);
  if (bare.length < 2 || bare.length > 160) return null;
  const agreed = agreement(given, text);
  if (agreed < 5 && given.get(labelled).get(first)?.[0]?.whole) return null;
  if (isOutside(kind) && agreed < 5) return null;
  const tree = given.get(layout);
  const body = given.get(bodyBox);
  const bodyFirst = body < 0 ? -1 : (tree.first[body] ?? -1);
  let score = base + agreed;
  if (kind === CHROME.path || kind === CHROME.others || kind === CHROME.frame) score -= 3;
  if (bare.length < 5) score -= 1;
  if ((tree.linkedInBlock[first] ?? 0) * 2 > raw.length) score -= 2;
  if (hasBylineAfter(given, last)) score += 2;
  if (bodyFirst >= 0) {
    if (first > bodyFirst + 12) score -= 4;
    else if (bodyFirst - last < 12) score += 1.5;
  }
  if (BYLINE.test(text) && given.get(fields).some((field) => field.labelPlace.block === first && field.labelPlace.start === 0)) score -= 4;
  return { text, raw, first, last, score, confirmed: agreed >= 5 };
};

const hasBylineAfter = ({ snapshot: { blocks } }: Given, last: number): boolean => {
  for (let index = last + 1; index < Math.min(blocks.length, last + 6); index += 1) {
    const text = blocks[index]?.text ?? '';
    if (text.length < 160 && (BYLINE.test(text) || /(?:19|20)\d{2}[-/.年]\d{1,2}/u.test(text))) return true;
  }
  return false;
};
