import { knownLabel, labelKey } from '../text/labels.ts';
import type { Match } from './match-texts.ts';
import type { PlainText } from './plain-text.ts';

/** Which blocks of a web page belong to the document, as against navigation, metadata, buttons and links around it. */
export type PageBody = (block: number) => boolean;

/** Share of the agreeing characters that the document's own box holds. */
const SHARE = 0.9;
/** Agreeing characters from which a block is surely one of the document. */
const SURE = 8;

/**
 * Finds the document on a page by where the other version's text stands: in the smallest box that holds most of it,
 * and beside any paragraph of it.
 */
export const pageBody = (plain: PlainText, matches: readonly Match[], side: 'one' | 'other'): PageBody => {
  const { snapshot } = plain;
  if (snapshot.source !== 'page') return () => true;
  const agreeing = agreementOf(plain, matches, side);
  const inCore = insideOf(plain, coreOf(plain, agreeing));
  const parentOf = (block: number): number => snapshot.boxes[snapshot.blocks[block]?.box ?? 0]?.parent ?? -1;
  const homes = new Set<number>();
  for (const [block, count] of agreeing.entries()) if (count >= SURE && !isLinked(plain, block)) homes.add(parentOf(block));
  return (block) => {
    if ((agreeing[block] ?? 0) * 2 > lengthOf(plain, block)) return true;
    if (inCore[snapshot.blocks[block]?.box ?? 0] === 1) return !isSurrounding(plain, block, true);
    return homes.has(parentOf(block)) && !isSurrounding(plain, block, false);
  };
};

const lengthOf = ({ first }: PlainText, block: number): number => (first[block + 1] ?? 0) - (first[block] ?? 0);

/** Agreeing characters of each block. */
const agreementOf = (plain: PlainText, matches: readonly Match[], side: 'one' | 'other'): Float64Array => {
  const agreeing = new Float64Array(plain.snapshot.blocks.length);
  for (const match of matches) {
    for (let at = match[side]; at < match[side] + match.length; at += 1) {
      const block = plain.block[at] ?? 0;
      agreeing[block] = (agreeing[block] ?? 0) + 1;
    }
  }
  return agreeing;
};

/** The smallest box that holds most of what agrees. */
const coreOf = ({ snapshot }: PlainText, agreeing: Float64Array): number => {
  const held = new Float64Array(snapshot.boxes.length);
  let all = 0;
  for (const [block, count] of agreeing.entries()) {
    const box = snapshot.blocks[block]?.box ?? 0;
    held[box] = (held[box] ?? 0) + count;
    all += count;
  }
  for (let box = held.length - 1; box > 0; box -= 1) {
    const parent = snapshot.boxes[box]?.parent ?? -1;
    if (parent >= 0) held[parent] = (held[parent] ?? 0) + (held[box] ?? 0);
  }
  // Parents come before children, so the last box with enough in it is the smallest.
  let core = 0;
  for (let box = 0; box < held.length; box += 1) if (all > 0 && (held[box] ?? 0) >= all * SHARE) core = box;
  return core;
};

const insideOf = ({ snapshot }: PlainText, core: number): Uint8Array => {
  const inside = new Uint8Array(snapshot.boxes.length);
  for (const [box, { parent }] of snapshot.boxes.entries()) inside[box] = box === core || inside[parent] === 1 ? 1 : 0;
  return inside;
};

const isLinked = ({ snapshot }: PlainText, block: number): boolean => {
  const { text = '', runs = [] } = snapshot.blocks[block] ?? {};
  const linked = runs.filter(({ tag }) => tag === 'a').reduce((sum, run) => sum + run.end - run.start, 0);
  return linked > text.length * 0.8;
};

/** `打印本页 关闭窗口`, `浏览次数：128次`, `来源：…`: what pages write among the text itself. */
const BUTTONS =
  /^[【[（(\s　]{0,3}(?:浏览|点击|阅读|访问|人气|字体|字号|打印|关闭|分享|收藏|扫一扫|扫码|朗读|返回|信息来源|文章来源|来源|发布时间|发布日期|发文时间|更新时间|责任编辑|责编|编辑|作者|审核|上一[篇条页]|下一[篇条页]|当前位置|您(?:当前|现在)?的?位置|相关(?:链接|文件|阅读|解读)|附件下载|相关附件)/u;
/** Documents themselves end with a telephone number and an address. */
const CONTACT = /^(?:联系|电话|咨询|地址|邮编|邮箱|电子邮箱|传真)/u;

/** `(2024-05-11)`, `2024-05-11 09:30`: the day a page was published, beside the heading. */
const BARE_DAY = /^[（(\s]{0,3}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s{1,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[)）\s]{0,3}$/u;

/** Metadata, buttons, a block that is nothing but links; within the document's own box only what no document says. */
const isSurrounding = (plain: PlainText, block: number, inCore: boolean): boolean => {
  const { text = '', box = 0 } = plain.snapshot.blocks[block] ?? {};
  if (text === '' || isLinked(plain, block)) return true;
  if (text.length > 400 || (inCore && plain.snapshot.boxes[box]?.tag === 'td')) return false;
  if (BUTTONS.test(text)) return true;
  if (inCore || CONTACT.test(text)) return false;
  if (BARE_DAY.test(text)) return true;
  const words = text.split(/[\s　：:|【】[\]（）()/]+/u).filter((word) => word !== '');
  const head = knownLabel(labelKey(text.split(/[：:]/u)[0] ?? '')) ?? knownLabel(words[0] ?? '');
  return head !== null && (/[：:]/u.test(text) || words.length === 1 || head.name === 'notice');
};
