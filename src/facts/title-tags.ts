import { defineFact, type Given } from '../audit/fact.ts';
import { isBlank, skipBlanks, squeeze, tidy } from '../text/white-space.ts';
import { metaTags } from './meta-tags.ts';

/** What the page's own tags give as title, without blanks. */
export interface TitleTags {
  /** ArticleTitle, or og:title; empty when absent. */
  readonly article: string;
  /** The `<title>`, site and column name included. */
  readonly page: string;
  /** The `<title>` with its blanks. */
  readonly written: string;
}

/** What sites put between title and site name. */
const SEPARATOR = /[-_—–|｜·>»<«~:：,，]/u;

/** The number behind 公告: `某部公告2018年第12号`. */
const SERIAL = /^[（(]?(?:19|20)\d{2}年第?\d{1,5}号[）)]?/u;

/** `信息公开指南` in the tag, `某县信息公开指南` on the page; shorter names end too many lines. */
const COLUMN_LEAST = 5;

/** Titles that the page's own tags give. */
export const titleTags = defineFact<TitleTags>('titleTags', (given) => {
  const tags = given.get(metaTags);
  const { title } = given.snapshot;
  return { article: squeeze(tags.get('articletitle') ?? tags.get('og:title') ?? ''), page: squeeze(title), written: tidy(title) };
});

/** How well a text agrees with the page's own tags: 6 the whole ArticleTitle, 5 the `<title>` but for the site's name, less a part of either, 0 not at all. */
export const agreement = (given: Given, text: string): number => {
  const bare = squeeze(text);
  if (bare.length < 2) return 0;
  const { article, page, written } = given.get(titleTags);
  if (bare === article) return 6;
  if (bare === page) return 5;
  if (bare.length >= 4 && page.startsWith(bare)) {
    if (SEPARATOR.test(page.slice(bare.length).replace(SERIAL, '').charAt(0)) || SERIAL.test(page.slice(bare.length))) return 5;
    return written.startsWith(`${tidy(text)} `) ? 4 : 2;
  }
  if (bare.length < 6) return 0;
  if (page.endsWith(bare)) return SEPARATOR.test(page.charAt(page.length - bare.length - 1)) ? 5 : 2.5;
  if (article.startsWith(bare)) return 2.5;
  return page.length >= COLUMN_LEAST && bare.endsWith(page) ? 2 : 0;
};

/** Shorter texts may be a column's name. */
const TITLE_LEAST = 8;
const TITLE_MOST = 160;
/** `云溪县人民政府门户网站`: the site's name, not a document's. */
const SITE_NAME = /(?:网|网站|门户|平台|首页|政府|[局厅委])$/u;

/** The last visible line that the page's own tags give as its title, else one that begins it; -1 when there is none. */
export const titleBlock = defineFact<number>('titleBlock', (given) => {
  const { blocks } = given.snapshot;
  const { article, page } = given.get(titleTags);
  if (article === '' && page === '') return -1;
  let begun = -1;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length < TITLE_LEAST || block.text.length > TITLE_MOST) continue;
    const at = skipBlanks(block.text, 0);
    const unit = block.text.charCodeAt(at);
    if (unit !== article.charCodeAt(0) && unit !== page.charCodeAt(0)) continue;
    const next = block.text.charCodeAt(at + 1);
    if (next !== article.charCodeAt(1) && next !== page.charCodeAt(1) && !isBlank(next)) continue;
    const bare = squeeze(block.text);
    if (bare.length < TITLE_LEAST || !(page.startsWith(bare) || article === bare) || SITE_NAME.test(bare)) continue;
    if (article === bare || bare === page || SEPARATOR.test(page.charAt(bare.length))) return index;
    if (begun < 0) begun = index;
  }
  return begun;
});
