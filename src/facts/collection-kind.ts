import { defineFact, type Given } from '../audit/fact.ts';
import type { Block } from '../model/snapshot.ts';
import { findDay } from '../text/dates.ts';
import { addressExtension } from '../text/file-names.ts';
import { squeeze } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { columnPath } from './column-path.ts';
import { fields } from './fields.ts';
import { headings } from './headings.ts';
import { homeColumns, MORE } from './home-columns.ts';
import { layout } from './layout.ts';
import { listItems } from './list-items.ts';
import { metaTags } from './meta-tags.ts';
import { hasByline, isEntryTable, isOwnDocument } from './own-document.ts';
import { regions } from './regions.ts';
import { standing } from './standing.ts';

/** A page that holds other pages: a list of a column, or a home page; null for a page with a document of its own. */
export interface Collection {
  readonly type: 'list' | 'home';
  readonly reason: string;
}

const LIST_ADDRESS =
  /(?:\/|\/index(?:_\d+)?\.(?:s?html?|jsp|php|aspx?)|\/list(?:_\d+)?\.\w+|\/col\/col\d+\/.*|\/(?:list|channel|column|node)[^/]*)(?:[?#].*)?$/iu;
const ARTICLE_ADDRESS =
  /\/(?:t?(?:19|20)\d{6}[_/]?|art[/_]|content[/_]|post_|c\d+[/_]|info\/\d+\/\d+|\d{5,}\.)|ItemDetail|articleId|docId|[a-f0-9]{24,}/iu;
const PAGER = /(?:上一页|下一页|尾页|末页).{0,60}(?:上一页|下一页|尾页|末页|跳转|共)|共\s*\d+\s*(?:页|条)|页次[:：]|每页\s*\d+/u;

const OFFICES = /机构(?:设置|概况|职能|简介)|内设机构|直属|组成部门|部门(?:概况|简介)|领导(?:信息|分工)/u;
/** `0990-1234567`. */
const TELEPHONE = /0\d{2,3}[-－—]?\d{7,8}/u;
/** So many lines of its own are a page's text, `暂无内容` is not. */
const LINES = 3;
/** Names of columns are no longer than this. */
const COLUMN_NAME = 14;
/** A `<title>` that says the site's name and nothing else. */
const SITE_TITLE =
  /^(?:欢迎(?:光临|访问|来到))?[^-_—–|｜>»·]{2,30}(?:网站?|政府|门户|局|厅|委|委员会|管委会|办公室|办事处|中心|管理处|支队|海关|首页)(?:[-_—|](?:网站)?首页)?$/u;
/** `首页-某高新区管理委员会`, `首页`. */
const HOME_TITLE = /^(?:网站)?首页(?:[-_—–|｜·].{2,40})?$/u;

/** Whether the page is a list or a home page, and why. */
export const collectionKind = defineFact<Collection | null>('collectionKind', (given) => {
  const { snapshot } = given;
  if (isOwnDocument(given)) return null;
  const kinds = given.get(chrome);
  const items = given.get(listItems).length;
  const visible = snapshot.blocks.filter((block) => !block.hidden && block.text.length <= 200 && kinds[block.box] !== CHROME.frame);
  const more = visible.filter(({ text }) => MORE.test(text.trim())).length;
  const path = pathOf(snapshot.url);
  if ((path === '/' || /^\/index\.\w+$/u.test(path)) && snapshot.links.length > 8) return { type: 'home', reason: '网址是网站首页' };
  const { led, named, lists } = given.get(homeColumns);
  const isPathless = given.get(columnPath).length === 0;
  if (HOME_TITLE.test(squeeze(snapshot.title)) && isPathless && snapshot.links.length > 12) return { type: 'home', reason: '标题说是首页' };
  // One list alone is a column's, even where every page has the site's name for a title.
  const least = lists >= 2 || Math.max(led, named) >= 2 ? 12 : lists === 1 ? Number.POSITIVE_INFINITY : 40;
  if (isPathless && snapshot.links.length > least && SITE_TITLE.test(squeeze(snapshot.title)))
    return { type: 'home', reason: '标题只有网站名，没有正文' };
  if (led >= 4 || (more >= 4 && given.get(columnPath).length === 0 && snapshot.links.length > 60))
    return { type: 'home', reason: `有 ${Math.max(more, led)} 个栏目板块` };
  if (visible.some(({ text }) => PAGER.test(text))) return { type: 'list', reason: '有翻页控件，没有正文' };
  if (items >= 3) return { type: 'list', reason: `列出 ${items} 条带日期的标题，没有正文` };
  if (isColumnHeading(given)) return { type: 'list', reason: '标题就是栏目名，没有正文' };
  if (given.get(fields).some((field) => field.form) && isEntryTable(given)) return { type: 'list', reason: '有检索框和目录表，没有正文' };
  if (LIST_ADDRESS.test(path) && !ARTICLE_ADDRESS.test(path) && snapshot.links.length > 10)
    return { type: 'list', reason: '网址是栏目地址，没有正文' };
  if (isBare(given)) return { type: 'list', reason: '只有栏目名，没有正文、日期和元数据' };
  return null;
});

/** A short heading and nothing of a document below it, not even a picture or a file. */
const isBare = (given: Given): boolean => {
  const heading = given.get(headings)[0];
  if (heading === undefined || squeeze(heading.text).length > COLUMN_NAME || listsOffices(given)) return false;
  if (ownLines(given, heading.last) >= LINES || isDatedBelow(given, heading.last)) return false;
  const { prose, end } = given.get(regions);
  const kinds = given.get(chrome);
  const below = ({ block, box, hidden }: { readonly block: number; readonly box: number; readonly hidden?: true }): boolean =>
    !hidden && block > heading.last && (kinds[box] === CHROME.none || kinds[box] === CHROME.tools);
  const { images, links, frames } = given.snapshot;
  const pictured = images.some(below) || frames.some(below) || links.some((link) => below(link) && addressExtension(link.href) !== '');
  const described = given
    .get(fields)
    .some((field) => standing(given, field) === 'metadata' && field.name !== 'notice' && field.name !== null);
  return prose >= end && !hasByline(given) && !pictured && !described;
};

/** A day right below the heading, in a line that is no link. */
const isDatedBelow = (given: Given, last: number): boolean => {
  const below = given.snapshot.blocks[last + 1];
  return below !== undefined && !below.hidden && (given.get(layout).linkedInBlock[last + 1] ?? 0) === 0 && findDay(below.text) !== null;
};

/** Lines below the heading that are no links. */
const ownLines = (given: Given, from: number): number => {
  const kinds = given.get(chrome);
  const { linkedInBlock } = given.get(layout);
  const isOwn = ({ text, box, hidden }: Block, at: number): boolean =>
    at > from && !hidden && kinds[box] === CHROME.none && text.length >= 4 && (linkedInBlock[at] ?? 0) === 0;
  return given.snapshot.blocks.filter(isOwn).length;
};

/** Offices with their telephones under a column that presents organs: the table is the page's own text. */
const listsOffices = (given: Given): boolean =>
  OFFICES.test(given.get(columnPath).join('>') + given.snapshot.title) &&
  given.snapshot.blocks.filter(({ text, hidden }) => !hidden && text.length < 100 && TELEPHONE.test(text)).length >= 3;

const isColumnHeading = (given: Given): boolean => {
  const heading = squeeze(given.get(headings)[0]?.text ?? '');
  if (heading === '' || heading.length > 20) return false;
  const tags = given.get(metaTags);
  if (tags.get('articletitle') !== undefined) return false;
  const column = squeeze(tags.get('columnname') ?? '');
  const { blocks, boxes } = given.snapshot;
  const kinds = given.get(chrome);
  const inPath = blocks.some(
    (block) =>
      !block.hidden &&
      block.text.length < 200 &&
      (kinds[block.box] === CHROME.path || /位置|首页/u.test(block.text)) &&
      squeeze(block.text).endsWith(heading),
  );
  return boxes.length > 20 && (heading === column || inPath);
};

const pathOf = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const { pathname, search } = new URL(url);
  return pathname + search;
};
