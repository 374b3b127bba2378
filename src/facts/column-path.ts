import { defineFact } from '../audit/fact.ts';
import { squeeze, tidy } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { headings } from './headings.ts';
import { metaTags } from './meta-tags.ts';

const OPENING = /^[^：:>»›/]{0,12}(?:位置|所在|导航)[^：:>»›]{0,4}[：:]?\s*/u;
const SEPARATOR = /\s*(?:>>|＞＞|[>＞»›→／/|]|--+)\s*/u;
const HOME = /^(?:网站|本站|返回)?(?:首页|主页|home)$/iu;
/** `当前位置：首页 > 政务公开 > 文件`. */
const PATH_LINE = /(?:位置|首页|主页).*(?:[>＞»›→]|-{1,2}|\/)/u;

/** 栏目路径: the breadcrumb, outermost first, without 首页 and the page's own title; may be empty. */
export const columnPath = defineFact<readonly string[]>('columnPath', (given) => {
  const { blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const own = squeeze(given.get(headings)[0]?.text ?? '');
  let parts: string[] = [];
  for (let index = 0; index < blocks.length && parts.length === 0; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > 300) continue;
    const isPath = kinds[block.box] === CHROME.path;
    if (!isPath && !(/首页|主页|位置/u.test(block.text) && PATH_LINE.test(block.text))) continue;
    let text = block.text;
    for (let next = index + 1; isPath && next < Math.min(blocks.length, index + 12); next += 1) {
      const after = blocks[next];
      if (after === undefined || kinds[after.box] !== CHROME.path || after.text.length > 60) break;
      if (!after.hidden) text += `>${after.text}`;
    }
    parts = partsOf(text);
  }
  const path = parts.filter((part) => !HOME.test(squeeze(part)) && squeeze(part) !== own && squeeze(part) !== '正文');
  const named = given.get(metaTags).get('columnname');
  return path.length > 0 || named === undefined ? path.slice(0, 10) : [named];
});

const partsOf = (text: string): string[] => {
  const parts = text
    .replace(OPENING, '')
    .split(SEPARATOR)
    .map(tidy)
    .filter((part) => part !== '' && part.length <= 40);
  return parts.length > 1 || HOME.test(squeeze(parts[0] ?? '')) ? parts : [];
};
