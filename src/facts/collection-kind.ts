import { defineFact, type Given } from '../audit/fact.ts';
import { addressExtension } from '../text/file-names.ts';
import { squeeze } from '../text/white-space.ts';
import { bodyBox } from './body-box.ts';
import { CHROME, chrome } from './chrome.ts';
import { columnPath } from './column-path.ts';
import { RESUME } from './content-clues.ts';
import { datedHeading } from './dated-heading.ts';
import { type Field, fields } from './fields.ts';
import { headings } from './headings.ts';
import { homeColumns, MORE } from './home-columns.ts';
import { layout } from './layout.ts';
import { listItems } from './list-items.ts';
import { metaTags } from './meta-tags.ts';
import { regions } from './regions.ts';
import { signature } from './signature.ts';
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

/** Names of columns are no longer than this. */
const COLUMN_NAME = 14;
/** A `<title>` that says the site's name and nothing else. */
const SITE_TITLE =
  /^(?:欢迎(?:光临|访问|来到))?[^-_—–|｜>»·]{2,30}(?:网站?|政府|门户|局|厅|委|委员会|办公室|首页)(?:[-_—|](?:网站)?首页)?$/u;

/** Whether the page is a list or a home page, and why. */
export const collectionKind = defineFact<Collection | null>('collectionKind', (given) => {
  const { snapshot } = given;
  if (isDocument(given)) return null;
  const kinds = given.get(chrome);
  const items = given.get(listItems).length;
  const visible = snapshot.blocks.filter((block) => !block.hidden && block.text.length <= 200 && kinds[block.box] !== CHROME.frame);
  const more = visible.filter(({ text }) => MORE.test(text.trim())).length;
  const path = pathOf(snapshot.url);
  if ((path === '/' || /^\/index\.\w+$/u.test(path)) && snapshot.links.length > 8) return { type: 'home', reason: '网址是网站首页' };
  const { led, named } = given.get(homeColumns);
  const isSite = given.get(columnPath).length === 0 && SITE_TITLE.test(squeeze(snapshot.title));
  if (isSite && snapshot.links.length > (Math.max(led, named) >= 2 ? 12 : 40)) return { type: 'home', reason: '标题只有网站名，没有正文' };
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
  if (heading === undefined || squeeze(heading.text).length > COLUMN_NAME) return false;
  const { prose, end, byline } = given.get(regions);
  const kinds = given.get(chrome);
  const below = ({ block, box, hidden }: { readonly block: number; readonly box: number; readonly hidden?: true }): boolean =>
    !hidden && block > heading.last && (kinds[box] === CHROME.none || kinds[box] === CHROME.tools);
  const { images, links, frames } = given.snapshot;
  const pictured = images.some(below) || frames.some(below) || links.some((link) => below(link) && addressExtension(link.href) !== '');
  const described = given
    .get(fields)
    .some((field) => standing(given, field) === 'metadata' && field.name !== 'notice' && field.name !== null);
  return prose >= end && byline.size === 0 && !pictured && !described;
};

/** A document of its own: a byline with a date, running text, or metadata. */
const isDocument = (given: Given): boolean => {
  const { prose, end, byline, heading } = given.get(regions);
  const tree = given.get(layout);
  const body = given.get(bodyBox);
  if (given.get(listItems).length >= 3 && given.get(fields).filter(isShownDate).length >= 3) return false;
  const dated = given
    .get(fields)
    .some((field) => field.name === 'publishDate' && byline.has(field.labelPlace.block) && field.state !== 'hidden');
  if (dated || given.get(datedHeading) || isSigned(given)) return true;
  const items = given.get(listItems).length;
  const text = body < 0 ? 0 : (tree.prose[body] ?? 0);
  if (prose < end && text >= 100 && items * 60 < text && isMostlyText(given, body)) return true;
  if (byline.size > 0 && heading !== null && items < 3) return true;
  if (given.snapshot.blocks.some(({ text, hidden }) => !hidden && text.includes('族') && RESUME.test(text.slice(0, 200)))) return true;
  const metadata = new Set(
    given
      .get(fields)
      .filter((field) => standing(given, field) === 'metadata' && field.layout !== 'header')
      .map((field) => field.name),
  );
  for (const name of ['title', 'publishDate', 'notice', 'other', null, 'contentSource', 'attachments', 'keywords', 'summary'] as const)
    metadata.delete(name);
  return metadata.size >= 2 && !isEntryTable(given) && items < 5;
};

const isShownDate = ({ name, state, form }: Field): boolean => name === 'publishDate' && state === 'present' && !form;

/** Running text that ends with organ and day. */
const isSigned = (given: Given): boolean => {
  const { prose, end } = given.get(regions);
  return prose < end && (given.get(signature)?.organs.length ?? 0) > 0;
};

const isMostlyText = (given: Given, body: number): boolean => {
  const tree = given.get(layout);
  return (tree.linked[body] ?? 0) < 0.5 * (tree.ink[body] ?? 1);
};

/** Headers of entry tables, 索引号 信息名称 生成日期 side by side and over again: they describe entries, not this page. */
const isEntryTable = (given: Given): boolean => {
  const headed = given
    .get(fields)
    .filter((field) => (field.layout === 'listing' || field.layout === 'header' || field.layout === 'cells') && !field.form);
  const titles = headed.filter((field) => field.name === 'title' && field.layout !== 'cells').length;
  const repeated = headed.filter((field) => field.name === 'indexNumber').length;
  return headed.some((field) => field.layout === 'listing') || repeated > 2 || titles > 1;
};

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
