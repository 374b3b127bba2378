import { knownLabel } from '../text/labels.ts';
import type { Match } from './match-texts.ts';
import type { PlainText } from './plain-text.ts';

/** Which blocks of a web page belong to the document, as against navigation, metadata, buttons and links around it. */
export type PageBody = (block: number) => boolean;

/** Share of the agreeing characters that the document's own box holds. */
const SHARE = 0.9;

/** Finds the document on a page by where the other version's text stands: everything outside the smallest box that holds it is not the document. */
export const pageBody = (plain: PlainText, matches: readonly Match[], side: 'one' | 'other'): PageBody => {
  const { snapshot } = plain;
  if (snapshot.source !== 'page') return () => true;
  const own = new Float64Array(snapshot.boxes.length);
  const matched = new Uint8Array(snapshot.blocks.length);
  let all = 0;
  for (const match of matches) {
    for (let at = match[side]; at < match[side] + match.length; at += 1) {
      const block = plain.block[at] ?? 0;
      if (match.length >= 4) matched[block] = 1;
      const box = snapshot.blocks[block]?.box ?? 0;
      own[box] = (own[box] ?? 0) + 1;
      all += 1;
    }
  }
  for (let box = own.length - 1; box > 0; box -= 1) {
    const parent = snapshot.boxes[box]?.parent ?? -1;
    if (parent >= 0) own[parent] = (own[parent] ?? 0) + (own[box] ?? 0);
  }
  // Parents come before children, so the last box with enough in it is the smallest.
  let body = 0;
  for (let box = 0; box < own.length; box += 1) if ((own[box] ?? 0) >= all * SHARE && all > 0) body = box;
  const inside = new Uint8Array(snapshot.boxes.length);
  for (const [box, { parent }] of snapshot.boxes.entries()) inside[box] = box === body || inside[parent] === 1 ? 1 : 0;
  return (block) => matched[block] === 1 || (inside[snapshot.blocks[block]?.box ?? 0] === 1 && !isSurrounding(plain, block));
};

/** `发布时间：2024-11-06`, `打印本页 关闭窗口`, a block that is nothing but links. */
const isSurrounding = ({ snapshot }: PlainText, block: number): boolean => {
  const { text = '', runs = [], box = 0 } = snapshot.blocks[block] ?? {};
  if (text.length > 400) return false;
  const linked = runs.filter(({ tag }) => tag === 'a').reduce((sum, run) => sum + run.end - run.start, 0);
  if (linked > text.length * 0.8 || text.length === 0) return true;
  const words = text.split(/[\s　：:|【】[\]（）()/]+/u).filter((word) => word !== '');
  const tag = snapshot.boxes[box]?.tag ?? '';
  const head = knownLabel(words[0] ?? '');
  if (head === null) return false;
  const isMark = /[：:]/u.test(text) || words.length === 1 || head.name === 'notice';
  return isMark && !/^(?:attachments|title)$/u.test(head.name) && tag !== 'td';
};
