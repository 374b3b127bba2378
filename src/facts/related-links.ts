import { defineFact, type Given } from '../audit/fact.ts';
import type { Link } from '../model/snapshot.ts';
import { squeeze } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';

/** Links of the page that do not belong to the site's frame, and headings under which sites put links to related pages. */
export interface RelatedLinks {
  readonly links: readonly Link[];
  /** All visible links but those of the path: sites put related documents into side bars, too. */
  readonly everywhere: readonly Link[];
  /** Blocks such as 相关文件 or 政策原文, wherever they stand but in a menu. */
  readonly documentLabels: readonly number[];
  /** Blocks such as 相关解读. */
  readonly interpretationLabels: readonly number[];
}

/** What no menu is called: such a heading counts in a side bar, too. */
const SURELY = /^[【[（(▶●■\s]*(?:(?:相关|关联|对应|配套)(?:的)?(?:政策)?(?:文件|政策|公文|原文)|政策原文|原文链接)/u;
const LINKS_CAP = 2000;
const LABEL_CAP = 60;
/** `相关文件：`, `政策原文`, `原文链接`, `关联政策`, `文件链接` */
const DOCUMENT =
  /^[【[（(▶●■\s]*(?:相关|关联|对应|配套|解读)(?:的)?(?:政策)?(?:文件|原文|政策|公文|文档|链接|信息|稿件|阅读|内容)|^[【[（(▶●■\s]*(?:查看|阅读|点击查看|政策|文件)?原文(?:链接|下载|件|[：:]|[】\])）]|$)|^(?:文件|政策|原文)(?:链接|全文|出处)/u;
/** `相关解读：`, `解读链接`, `政策解读：` */
const INTERPRETATION =
  /^[【[（(▶●■\s]*(?:相关|关联|对应|配套)(?:的)?(?:政策)?(?:解读|信息|链接|阅读|文档|稿件|内容)|^解读(?:链接|材料|文件|[：:]|$)|^[【[（(]?(?:政策|文字|图文|图片|视频|专家|部门)解读[】\])）]?[：:]/u;

/** 相关链接. */
export const relatedLinks = defineFact<RelatedLinks>('relatedLinks', (given) => {
  const { links, blocks } = given.snapshot;
  const kinds = given.get(chrome);
  const inFrame = (box: number): boolean => kinds[box] === CHROME.frame;
  const outside = (box: number): boolean => inFrame(box) || kinds[box] === CHROME.path;
  const labels = (pattern: RegExp): readonly number[] =>
    blocks.flatMap(({ text, box, hidden }, index) =>
      !hidden && text.length <= LABEL_CAP && kinds[box] !== CHROME.path && (inFrame(box) ? SURELY : pattern).test(squeeze(text))
        ? [index]
        : [],
    );
  return {
    everywhere: links.filter(({ hidden, box }) => !hidden && kinds[box] !== CHROME.path).slice(0, LINKS_CAP),
    links: links.filter(({ hidden, box }) => !hidden && !outside(box)).slice(0, LINKS_CAP),
    documentLabels: labels(DOCUMENT),
    interpretationLabels: labels(INTERPRETATION),
  };
});

const REACH = 12;
const HEADING = /^h[1-6]$/u;

/** Links that stand under one of these labels: in its block or those after it, up to the next heading, none of the site's frame. */
export const linksUnder = (given: Given, links: readonly Link[], labels: readonly number[]): readonly Link[] => {
  const { blocks, boxes } = given.snapshot;
  const kinds = given.get(chrome);
  const inFrame = (box: number): boolean => kinds[box] === CHROME.frame;
  const isHeading = (index: number): boolean => HEADING.test(boxes[blocks[index]?.box ?? -1]?.tag ?? '');
  return labels.flatMap((label) => {
    let end = label + 1;
    while (end <= label + REACH && !(isHeading(label) && isHeading(end))) end += 1;
    const framed = inFrame(blocks[label]?.box ?? -1);
    return links.filter(({ block, box }) => block >= label && block < end && (framed || !inFrame(box)));
  });
};
