import type { Given } from '../audit/fact.ts';
import { CHROME, chrome } from '../facts/chrome.ts';
import type { Link } from '../model/snapshot.ts';
import { isSameSite, knownAddress } from './address.ts';

/** A column that a portal's tree leads to. */
export interface TreeColumn {
  readonly name: string;
  readonly url: string;
}

const CAP = 300;
const NAME = { least: 2, most: 20 };
/** Boxes of a portal's own tree: `left_menu`, `xxgk-nav`, `tree`, `lm-list`. */
const TREE =
  /(?:^|[\s_-])(?:left|side)\w{0,12}(?:$|[\s_-])|(?:^|[\s_-])(?:sub|xxgk|gk|lm|lanmu|column|channel|cate|category|catalog)[_-]?(?:menu|nav|list|tree|bar|box|con)?(?:$|[\s_-])|tree|accordion/iu;
/** Addresses of columns: `/zwgk/`, `index.html`, `list.shtml`, `/col/col123/`. */
const COLUMN_ADDRESS =
  /(?:\/|\/(?:index|list)\w{0,10}\.\w{1,6}|\/col\/col\d{1,9}\/\w{0,20}(?:\.html)?|[?&](?:columnid|channelid|classid|cid|id)=\w{1,40})$/iu;
// {id:12, pId:1, name:"财政信息", url:"/zwgk/czxx/"}
const NODE = /\{[^{}]{0,600}\}/gu;
const NODE_NAME = /["']?(?:name|text|title)["']?\s{0,3}:\s{0,3}["']([^"']{2,40})["']/u;
const NODE_ADDRESS = /["']?(?:url|href|link)["']?\s{0,3}:\s{0,3}["']([^"'\s]{1,300})["']/u;
const SOURCE_CAP = 1_000_000;
const MAP_TITLE = /网站地图|站点地图/u;

/** Columns of the tree beside a list, or of a page that is the site's map; other sites' and the page itself left out. */
export const treeColumns = (given: Given, source: string): readonly TreeColumn[] => {
  const { snapshot } = given;
  const isMap = MAP_TITLE.test(snapshot.title);
  const linked = snapshot.links
    .filter((link) => (isMap ? isMapLink(given, link) : isTreeLink(given, link)))
    .map((link) => [link.text, link.href] as const);
  const scripted = [...source.slice(0, SOURCE_CAP).matchAll(NODE)].map(
    ([node]) => [NODE_NAME.exec(node)?.[1] ?? '', NODE_ADDRESS.exec(node)?.[1] ?? ''] as const,
  );
  const own = knownAddress(snapshot.url);
  const columns = new Map<string, string>();
  for (const [written, href] of [...linked, ...scripted]) {
    const url = href === '' ? null : knownAddress(href, snapshot.baseUrl);
    const name = written.replace(/\s+/gu, '');
    if (url === null || url === own || name.length < NAME.least || name.length > NAME.most || columns.size >= CAP) continue;
    if (isSameSite(url, snapshot.url) && COLUMN_ADDRESS.test(url) && !columns.has(url)) columns.set(url, name);
  }
  return [...columns].map(([url, name]) => ({ name, url }));
};

const isMapLink = (given: Given, { box, hidden }: Link): boolean => !hidden && given.get(chrome)[box] === CHROME.none;

const isTreeLink = (given: Given, { box, hidden }: Link): boolean => {
  const { boxes } = given.snapshot;
  if (hidden || given.get(chrome)[box] === CHROME.path) return false;
  for (let at = box, climb = 0; at >= 0 && climb < 8; climb += 1) {
    const here = boxes[at];
    if (here === undefined || here.tag === 'header' || here.tag === 'footer') return false;
    if (here.tag === 'aside' || TREE.test(`${here.id ?? ''} ${here.name ?? ''}`)) return true;
    at = here.parent;
  }
  return false;
};
