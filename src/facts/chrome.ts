import { defineFact, type Given } from '../audit/fact.ts';
import { characterSigns, SIGN } from './character-signs.ts';
import { type Layout, layout } from './layout.ts';
import { titleBlock } from './title-tags.ts';

/** Parts of a page that are not the document's: frame (header, menu, footer, side bar), path (breadcrumb), others (recommendations, 上一篇), tools (share, print). */
export const CHROME = { none: 0, frame: 1, path: 2, others: 3, tools: 4 } as const;

const FRAME_TAGS: ReadonlySet<string> = new Set(['header', 'footer', 'nav', 'aside']);
const AFFIX =
  '(?:[-_]?(?:box|wrap|wrapper|warp|con|content|contents|area|bar|list|main|inner|bg|pc|all|left|right|container|cont|block|panel|wap|mobile|phone|m|l|r|nr|bj|t|b|\\d+))*';
/** Class or id tokens: `header`, `site-footer`, `main_nav2`. */
const FRAME = new RegExp(
  `^(?:(?:site|page|g|m|w|public|pub|common|comm|com|mobile|phone|wap|pc|main|sub|left|right|l|r|top|my|zf|gov|web|new|index|global|hd|ej|xl|wz|u)[-_]?)*(?:header|heads?|topbar|toper|topnav|top|foot|foots|footer|footerlink|footlink|bottom|buttom|copyright|copy|nav|navs|navbar|navi|navigation|menu|menus|menubox|sidebar|sidenav|sider?|aside|banner|logo|search|searchbar|sousuo|searchform|friendlinks?|friend[-_]?links?|yqlj|youlian|youqinglianjie|sitemap|login|weather|daohang|toubu|dibu|yejiao)${AFFIX}$`,
  'i',
);
const PATH = new RegExp(
  `^(?:m|w|gk|xl|cur|current|now|your|my|article|page|wz|bread|sub)?[-_]?(?:crumbs?|breadcrumbs?|breadcrumb-?nav|breadnav|crumb-?nav|location|position|pos|path|weizhi|dqwz|curr?pos|current|currentposition|local|addr|address|mbx|mianbaoxie|place|bread)${AFFIX}$`,
  'i',
);
const OTHERS = new RegExp(
  `^(?:article|news|m|w|page)?[-_]?(?:related?|relate-?news|relnews|relation|xgxx|xgwz|xgwj|xglj|xgjd|xgyd|recommend|tuijian|hotnews|hot|ranking|rank|prev-?next|pre-?next|prevpage|nextpage|prepage|prev|next|updown|page-?turn|article-?nav|sxp|sxy|shangxia|pagination|pager|paging|fenye|morenews|guesslike|comment|comments)${AFFIX}$`,
  'i',
);
const TOOLS = new RegExp(
  `^(?:article|m|w|page|bd|fx|news)?[-_]?(?:share|sharebox|sharebuttonbox|bdsharebuttonbox|bshare-custom|jiathis_style|fenxiang|tools?|toolbar|function|functions|operate|handle|print|qrcode|qr_container|qr|ewm|erweima|wzewm|sweep|scan|gwds|social-?share|fxd|disclaimer|banquan|banquanmianze|mianze|editor_?name|zrbj)${AFFIX}$`,
  'i',
);
/** Some word of the patterns above: most names have none. */
const HINT =
  /head|top|foot|bott|butt|copy|nav|menu|side|logo|banner|search|link|yq|you|map|login|weather|daohang|toubu|dibu|yejiao|crumb|bread|loc|pos|path|weizhi|dqwz|cur|addr|mbx|mianbao|place|relat|relnews|xg|recom|tui|hot|rank|prev|next|pre|updown|turn|sx|shang|pag|fenye|more|guess|comm|share|fenxiang|tool|func|oper|handle|print|q|ewm|sweep|scan|gwds|fxd|disc|ban|mian|editor|zrbj|sousuo|aside/i;
const HEAVY = 0.4;
/** `京ICP备…`, `网站标识码：…`: the line that only footers carry. */
const FOOTER_LINE = /ICP备|公网安备|网站标识码|版权所有|copyright\s*[©(]|政府网站找错/i;
const NEIGHBOUR_LINE = /^[【[\s]*(?:上一篇|下一篇|上一条|下一条|上篇|下篇|前一篇|后一篇|上一页|下一页)\s*[：:】\]\s]/u;

/** What part of the page each box belongs to, by box: one of `CHROME`. */
export const chrome = defineFact<Uint8Array>('chrome', (given) => {
  const { boxes } = given.snapshot;
  const tree = given.get(layout);
  const title = given.get(titleBlock);
  const kinds = new Uint8Array(boxes.length);
  const byName = new Map<string, number>();
  const ignored = new Set(given.sites.flatMap((site) => site.ignore ?? []));
  const total = Math.max(1, tree.prose[0] ?? 0);
  const isLight = (box: number): boolean => (tree.prose[box] ?? 0) < Math.max(HEAVY * total, 120);
  for (let index = 0; index < boxes.length; index += 1) {
    const box = boxes[index];
    const inherited = box === undefined ? 0 : (kinds[box.parent] ?? 0);
    kinds[index] = inherited;
    if (box === undefined || inherited === CHROME.frame || inherited === CHROME.others) continue;
    const { tag, id, name, parent } = box;
    const kind = FRAME_TAGS.has(tag) ? CHROME.frame : kindOf(id, byName, ignored) || kindOf(name, byName, ignored);
    if (kind === CHROME.none || parent < 0 || tag === 'body' || tag === 'td' || !isLight(index)) continue;
    // `main-top`, `right-side`: what holds the page's title is no frame, whatever its name.
    if (kind === CHROME.frame && !FRAME_TAGS.has(tag) && holds(tree, index, title)) continue;
    kinds[index] = kind;
  }
  markByText(given, tree, kinds, isLight);
  return kinds;
});

const holds = ({ first, last }: Layout, box: number, block: number): boolean =>
  block >= 0 && (first[box] ?? -1) <= block && (last[box] ?? -1) >= block;

/** Kind of a box by its id or class tokens; names recur, so answers are kept. */
const kindOf = (names: string | undefined, kept: Map<string, number>, ignored: ReadonlySet<string>): number => {
  if (names === undefined) return CHROME.none;
  const before = kept.get(names);
  if (before !== undefined) return before;
  let kind: number = CHROME.none;
  for (const token of names.slice(0, 200).trim().split(/\s+/)) {
    if (token.length > 40 || (!HINT.test(token) && !ignored.has(token))) continue;
    if (PATH.test(token)) kind = CHROME.path;
    else if (FRAME.test(token)) kind = CHROME.frame;
    else if (OTHERS.test(token)) kind = CHROME.others;
    else if (TOOLS.test(token)) kind = CHROME.tools;
    else if (ignored.has(token)) kind = CHROME.frame;
    if (kind !== CHROME.none) break;
  }
  kept.set(names, kind);
  return kind;
};

const isFooter = (text: string): boolean =>
  (text.includes('备') ||
    text.includes('版权') ||
    text.includes('标识码') ||
    text.includes('opyright') ||
    text.includes('COPYRIGHT') ||
    text.includes('找错')) &&
  FOOTER_LINE.test(text);

const markByText = (given: Given, tree: Layout, kinds: Uint8Array, isLight: (box: number) => boolean): void => {
  const { blocks, boxes } = given.snapshot;
  const signs = given.get(characterSigns);
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const { text, box } = block;
    if (text.length > 600 || (kinds[box] ?? 0) === CHROME.frame) continue;
    if (((signs[index] ?? 0) & SIGN.footer) !== 0 && isFooter(text)) {
      let top = box;
      for (let climb = 0; climb < 6; climb += 1) {
        const parent = boxes[top]?.parent ?? -1;
        if (parent < 0 || boxes[parent]?.tag === 'body' || !isLight(parent) || (tree.ink[parent] ?? 0) > 900) break;
        top = parent;
      }
      if (isLight(top)) kinds.fill(CHROME.frame, top, tree.end[top]);
    } else if ('上下前后【['.includes(text.charAt(0)) && NEIGHBOUR_LINE.test(text) && (tree.ink[box] ?? 0) < 300)
      kinds.fill(CHROME.others, box, tree.end[box]);
  }
};
