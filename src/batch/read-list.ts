import { type Circumstances, type Given, open } from '../audit/fact.ts';
import { captureHtml } from '../capture/parsed-page.ts';
import { CHROME, chrome } from '../facts/chrome.ts';
import { columnPath } from '../facts/column-path.ts';
import { entryDay, pathDay } from '../facts/item-dates.ts';
import { listItems } from '../facts/list-items.ts';
import type { Target } from '../model/run.ts';
import type { Link, Snapshot } from '../model/snapshot.ts';
import { addressExtension } from '../text/file-names.ts';
import { grouped } from '../text/grouped.ts';
import { squeeze } from '../text/white-space.ts';
import { isSameSite, knownAddress } from './address.ts';
import { dataStoreOf } from './data-store.ts';
import { followingPages } from './following.ts';
import type { ListReading } from './outcome.ts';
import { readSiteMap } from './site-map.ts';
import { treeColumns } from './tree-columns.ts';

/** A page of a list as a shell got it: as plain data, and its source where there is one. */
export interface ListPage {
  readonly snapshot: Snapshot;
  readonly source: string;
}

/** Fewer links without days than this, in one box, are no list. */
const LIST_LEAST = 3;
const TITLE_LEAST = 8;

/** Reads a list: its entries with title, day and address, the pages that follow, and the columns beside it. */
export const readList = ({ snapshot, source }: ListPage, circumstances: Circumstances): ListReading => {
  const map = readSiteMap(source, snapshot.url);
  if (map !== null) return map;
  const given = open(snapshot, circumstances);
  const store = dataStoreOf(source);
  const stored = store === null ? [] : storedItems(store.html, snapshot, circumstances);
  const shown = shownItems(given);
  const items = unique([...stored, ...shown]);
  const next = (store?.next ?? []).flatMap((href) => knownAddress(href, snapshot.baseUrl) ?? []);
  return {
    column: columnOf(given),
    items: items.filter(({ url }) => isSameSite(url, snapshot.url)),
    offSite: items.filter(({ url }) => !isSameSite(url, snapshot.url)),
    following: [...new Set([...followingPages(snapshot, source), ...next])],
    columns: treeColumns(given, source),
  };
};

/** The way to the column with its own name at the end, which counts as the page's heading and not as part of the way. */
const columnOf = (given: Given): readonly string[] => {
  const path = given.get(columnPath).flatMap((part) =>
    part
      .split(WAY_PARTS)
      .map(bare)
      .filter((name) => name !== '' && !WAY_ENDS.test(name)),
  );
  const { blocks } = given.snapshot;
  const way = blocks.find(({ text, hidden }) => !hidden && text.length <= WAY && WAY_OPENS.test(text));
  const leaf =
    squeeze(way?.text ?? '')
      .split(WAY_PARTS)
      .at(-1) ?? '';
  const isName = leaf.length >= 2 && leaf.length <= 20 && !WAY_ENDS.test(leaf);
  return isName && path.at(-1) !== leaf ? [...path, leaf] : path;
};

// 首页->政府文件->近期信息公开
const bare = (part: string): string => part.replace(/^-+|-+$/gu, '');

// 当前位置：首页 > 政务公开 > 通知公告
const WAY = 200;
const WAY_OPENS = /位置.{0,3}[：:]|^首页\s{0,3}-{0,2}[>＞»]/u;
const WAY_PARTS = /[>＞»›→/|：:]+/u;
const WAY_ENDS = /^(?:首页|列表|信息列表|正文|详情)$/u;

const storedItems = (html: string, { url, charset }: Snapshot, circumstances: Circumstances): readonly Target[] =>
  shownItems(open(captureHtml(html, { url, charset }), circumstances));

const shownItems = (given: Given): readonly Target[] => {
  const dated = given
    .get(listItems)
    .flatMap((entry) => targetOf(given, entry.title, entry.href, entryDay(given, entry) ?? pathDay(entry.href) ?? ''));
  return dated.length > 0 ? dated : undated(given);
};

const targetOf = (given: Given, title: string, href: string, listedOn: string): readonly Target[] => {
  const url = knownAddress(href, given.snapshot.baseUrl);
  return url === null || url === knownAddress(given.snapshot.url) ? [] : [{ url, title: title.trim().slice(0, 200), listedOn, column: [] }];
};

// t20240308_12.html, content_381.htm, ?id=77: columns are called index.html, list.shtml or nothing at all
const NUMBERED = /\d[^/]*$/u;

/** Links that look like documents' titles, where a list shows no days: at least three that stand in one box of the page's own part. */
const undated = (given: Given): readonly Target[] => {
  const { links, boxes, url: own } = given.snapshot;
  const kinds = given.get(chrome);
  const isEntry = ({ text, href, box, hidden }: Link): boolean =>
    !hidden && kinds[box] === CHROME.none && text.trim().length >= TITLE_LEAST && NUMBERED.test(href) && addressExtension(href) === '';
  const groups = grouped(links.filter(isEntry), ({ box }) => listBox(boxes, box));
  return [...groups.values()]
    .filter((group) => group.length >= LIST_LEAST)
    .flatMap((group) => group.flatMap((link) => targetOf(given, fuller(link), link.href, pathDay(link.href) ?? '')))
    .filter(({ url }) => url !== own);
};

const fuller = ({ title, text }: Link): string => (title !== undefined && title.length > text.length ? title : text);

const ROWS: ReadonlySet<string> = new Set(['li', 'tr', 'td', 'dt', 'dd', 'p', 'h2', 'h3', 'h4']);

/** The box of the whole list that a link stands in: beyond its own row. */
const listBox = (boxes: Snapshot['boxes'], box: number): number => {
  let at = box;
  for (let climb = 0; climb < 4 && ROWS.has(boxes[at]?.tag ?? ''); climb += 1) at = boxes[at]?.parent ?? -1;
  return at;
};

const unique = (items: readonly Target[]): readonly Target[] => {
  const known = new Map<string, Target>();
  for (const item of items) if (!known.has(item.url)) known.set(item.url, item);
  return [...known.values()];
};
