import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { CHROME, chrome } from '../../facts/chrome.ts';
import { textLinks } from '../../facts/text-links.ts';
import { textPictures } from '../../facts/text-pictures.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Link } from '../../model/snapshot.ts';
import { linksUsable } from '../../norms/site-clauses.ts';
import { addressKind, writtenHost } from '../../text/address-kind.ts';
import { evidence, short } from '../evidence.ts';

/** What a script does when it is clicked: `打印`, `展开全文`; no address is needed for it. */
const ACTION =
  /打印|关闭|收藏|分享|返回|顶部|展开|收起|折叠|播放|朗读|字体|字号|切换|下载|查看|更多|推荐|投稿|订阅|举报|评价|纠错|搜索|查询|登录|注册|无障碍|长者|上一|下一|首页|尾页|翻译|繁|简|大|中|小|留言|评论|点赞|复制|提交|取消|确定|[<>«»×]/u;
const LEAST = 4;
const MOST = 3;

/** K2: links lead somewhere that visitors can reach. */
export const noPlaceholderLinks = defineRule({
  id: 'links/no-placeholder-links',
  catalogue: 'K2',
  title: '占位或内网链接',
  why: '这样的链接公众点了没有反应，或指向只有单位内部才打得开的地址。',
  basis: [linksUsable],
  appliesTo: 'any',
  fix: '把链接改成公众能打开的正式地址；没有目标的，去掉链接只留文字。附件应上传到网站，不要链接本机或内网文件。',
  criterion:
    '看得见的链接和正文图片指向 localhost、内网地址、本机文件的，按错误报。正文里有文字而地址是“#”“javascript:void(0)”或空白的，没有点击处理、也没有自己的标识的按错误报，有标识的可能由脚本处理，请人工核对。正文以外的菜单多由脚本展开，只在有 3 个以上内容性链接没有地址时提示核对。打印、展开、翻页等操作按钮不算。一页每种只报一条，写明个数。',
  exceptions: '页面就在内网或本机上打开的，内网地址可以不理会。',
  check: (given) => {
    const { links, images } = given.snapshot;
    if (links.length + images.length === 0) return inapplicable('页面没有链接');
    const kinds = links.map(({ href, hidden }) => (hidden ? 'other' : addressKind(href)));
    const local = links.filter((_, at) => kinds[at] === 'local');
    const dead = links.filter((link, at) => kinds[at] === 'placeholder' && isDead(link));
    const inText = new Set(dead.length === 0 ? [] : given.get(textLinks));
    return flagged(
      ...localFlags(given, local),
      ...pictureFlags(given),
      ...textFlags(given, dead, inText),
      ...menuFlags(given, dead, inText),
    );
  },
});

const localFlags = ({ snapshot: { url } }: Given, links: readonly Link[]): readonly Flag[] => {
  const own = writtenHost(url);
  const found = links.filter(({ href }) => own === null || writtenHost(href) !== own);
  const [first] = found;
  if (first === undefined || addressKind(url) === 'local') return [];
  const message = `有 ${found.length} 个链接指向内网或本机：${short(first.href, 60)}，公众打不开。`;
  return [{ severity: 'error', certainty: 'certain', message, evidence: words(found), about: '内网链接' }];
};

/** Pasted from a word processor, a picture stays on the editor's machine. */
const pictureFlags = (given: Given): readonly Flag[] => {
  const found = given.get(textPictures).filter(({ src }) => addressKind(src) === 'local');
  const [first] = found;
  if (first === undefined || addressKind(given.snapshot.url) === 'local') return [];
  const message = `正文有 ${found.length} 张图片存放在本机或内网，公众看不到。`;
  return [{ severity: 'error', certainty: 'certain', message, evidence: [evidence('图片地址', first.src)], about: '本机图片' }];
};

/** A link whose words say what it leads to, and that leads nowhere. */
const isDead = ({ onclick, others, text, download }: Link): boolean =>
  onclick === undefined && others === undefined && download === undefined && text.length >= LEAST && !ACTION.test(text);

const textFlags = (given: Given, dead: readonly Link[], inText: ReadonlySet<Link>): readonly Flag[] => {
  const found = dead.filter((link) => inText.has(link));
  const bare = found.filter((link) => !isMarked(given, link));
  const [first] = bare.length > 0 ? bare : found;
  if (first === undefined) return [];
  const message = `正文中有 ${found.length} 个链接没有地址：“${short(first.text)}”的链接是“${short(first.href.trim(), 30)}”。`;
  return [
    { severity: 'error', certainty: bare.length > 0 ? 'certain' : 'suspected', message, evidence: words(found), about: '正文空链接' },
  ];
};

/** Whether the link has a class or an id of its own, by which a script may find it. */
const isMarked = ({ snapshot: { blocks } }: Given, { block, start }: Link): boolean =>
  blocks[block]?.runs?.some((run) => run.tag === 'a' && run.start === start && (run.id !== undefined || run.name !== undefined)) ?? true;

const menuFlags = (given: Given, dead: readonly Link[], inText: ReadonlySet<Link>): readonly Flag[] => {
  const kinds = given.get(chrome);
  const found = dead.filter((link) => !inText.has(link) && kinds[link.box] !== CHROME.tools);
  const [first] = found;
  if (first === undefined || found.length < MOST) return [];
  const message = `正文以外有 ${found.length} 个链接没有地址，如“${short(first.text)}”；如果点了没有反应，应补上地址。`;
  return [{ severity: 'notice', certainty: 'suspected', message, evidence: words(found), about: '菜单空链接' }];
};

const words = (found: readonly Link[]): readonly Evidence[] =>
  found
    .slice(0, MOST)
    .map(({ text, href, block, start }) =>
      text === '' ? evidence('链接地址', href) : evidence('链接', text, { block, start, end: start + text.length }),
    );
