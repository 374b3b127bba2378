import type { Link, Snapshot } from '../model/snapshot.ts';
import { isSameSite, knownAddress } from './address.ts';

/** Pages that a pager may name at once. */
const CAP = 1_000;
/** Scripts are looked through this far. */
const SOURCE_CAP = 2_000_000;

/** Further pages of the list on this page: what its pager links to, and what its scripts would link to. */
export const followingPages = (snapshot: Snapshot, source: string): readonly string[] => {
  const own = knownAddress(snapshot.url);
  const linked = snapshot.links.flatMap((link) => (isPagerLink(link, snapshot) ? [addressOf(link)] : []));
  const known = [...linked, ...scriptPages(source.slice(0, SOURCE_CAP).replace(COMMENT, ''), snapshot.url)].map((href) =>
    knownAddress(href, snapshot.baseUrl),
  );
  const following = new Set(known.filter((url): url is string => url !== null && url !== own && isSameSite(url, snapshot.url)));
  return [...following].slice(0, CAP);
};

// <!-- anything -->, but not the kind that old browsers were shown scripts in
const COMMENT = /<!--(?![\s\n]{0,9}(?:var|function|\/\/))[\s\S]*?-->/gu;
const NEXT = /^[\s»>›→]{0,5}(?:下一?页|后一?页|下一?頁|next)[\s»>›→]{0,5}$|^[>›»]{1,2}$/iu;
const NUMBER = /^[[【]?\d{1,4}[\]】]?$/u;
const PAGER_NAME = /pag|fenye|page/iu;
/** Words that stand in a pager, not in a calendar: 共12页, 尾页. */
const PAGER_WORD = /页|頁/u;

const isPagerLink = ({ text, box, block, hidden, href, onclick }: Link, { blocks, boxes }: Snapshot): boolean => {
  if (hidden || (href === '' && onclick === undefined)) return false;
  const bare = text.trim();
  const isNext = NEXT.test(bare);
  if (!isNext && !NUMBER.test(bare)) return false;
  if (isNext && bare.length > 2) return true;
  for (let climb = 0, at = box; climb < 4 && at >= 0; climb += 1) {
    const here = boxes[at];
    if (PAGER_NAME.test(`${here?.id ?? ''} ${here?.name ?? ''}`)) return true;
    at = here?.parent ?? -1;
  }
  const parent = boxes[box]?.parent ?? -1;
  for (let near = Math.max(0, block - 12); near < Math.min(blocks.length, block + 13); near += 1) {
    const other = blocks[near];
    if (other === undefined || other.text.length > 120 || !PAGER_WORD.test(other.text)) continue;
    if (other.box === box || boxes[other.box]?.parent === parent || other.box === parent) return true;
  }
  return false;
};

// location.href='index_2.html', window.open("list_3.shtml")
const GOES_TO = /(?:href\s{0,3}=|open\()\s{0,3}['"]([^'"\s]{1,300})['"]/u;

const addressOf = ({ href, onclick = '' }: Link): string => {
  if (href !== '' && href !== '#' && !/^javascript:/iu.test(href)) return href;
  return GOES_TO.exec(`${href} ${onclick}`)?.[1] ?? '';
};

// createPageHTML(25, 0, "index", "html"), createPageHTML('page_div',10, 1,'zwgklist','shtml',200)
const CREATE_PAGE =
  /createPageHTML\w{0,10}\(\s{0,9}(?:['"][\w-]{0,40}['"]\s{0,9},\s{0,9})?(\d{1,5})\s{0,9},\s{0,9}(\d{1,5})\s{0,9},\s{0,9}['"]([\w./-]{1,80})['"]\s{0,9},\s{0,9}['"](\w{1,8})['"]/gu;
// Pager({size:50, current:0, prefix:'index', suffix:'html'})
const PAGER =
  /Pager\(\{\s{0,9}size\s{0,3}:\s{0,3}(\d{1,5})\s{0,3},\s{0,9}current\s{0,3}:\s{0,3}(\d{1,5})\s{0,3},\s{0,9}prefix\s{0,3}:\s{0,3}['"]([\w./-]{1,80})['"]\s{0,3},\s{0,9}suffix\s{0,3}:\s{0,3}['"](\w{1,8})['"]/gu;
// var countPage = 12
const COUNT_PAGE = /var\s{1,9}countPage\s{0,9}=\s{0,9}(\d{1,5})/u;

/** Addresses that a script would write: the first page has no number, `index.html`; the next is `index_1.html`, or `index_2.html` where pages count from 1. */
const scriptPages = (source: string, url: string): readonly string[] => {
  const calls = [...source.matchAll(CREATE_PAGE), ...source.matchAll(PAGER)];
  const found = calls.flatMap(([call = '', size = '', , name = '', ending = '']) => {
    const countsFromOne = /\(\s{0,9}['"]/u.test(call);
    const first = countsFromOne ? 2 : 1;
    const last = Number(size) - (countsFromOne ? 0 : 1);
    return numbered(`${name}_`, `.${ending}`, first, last);
  });
  const count = calls.length > 0 ? 0 : Number(COUNT_PAGE.exec(source)?.[1] ?? 0);
  const [, name = 'index', ending = 'html'] =
    /([\w-]{1,60}?)(?:_\d{1,5})?\.(\w{1,8})(?:[?#]|$)/u.exec(URL.parse(url)?.pathname.split('/').at(-1) ?? '') ?? [];
  return [...found, ...numbered(`${name}_`, `.${ending}`, 1, count - 1)];
};

const numbered = (before: string, after: string, first: number, last: number): readonly string[] =>
  Array.from({ length: Math.max(0, Math.min(last - first + 1, CAP)) }, (_, index) => `${before}${first + index}${after}`);
