import type { Given } from '../audit/fact.ts';
import { layout } from './layout.ts';

/** Words of a byline. */
export const BYLINE = /发布|来源|日期|时间|浏览|字体|字号|点击|阅读|作者/u;

/** `附件：某指南.pdf`: a heading's own file, no menu. */
const FILE = /^附件|\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)\b/iu;

/** What the lines below a heading say for it: a byline speaks for it, links alone against it. */
export const belowHeading = (given: Given, last: number): number => (headsLinks(given, last) ? -2.5 : hasBylineAfter(given, last) ? 2 : 0);

/** `栏目导航`, `相关文件`: what follows is nothing but links. */
const headsLinks = (given: Given, last: number): boolean => {
  const { linkedInBlock } = given.get(layout);
  const isLink = (block: number): boolean => {
    const text = given.snapshot.blocks[block]?.text ?? '';
    return (linkedInBlock[block] ?? 0) * 2 > text.length && !FILE.test(text);
  };
  return isLink(last + 1) && isLink(last + 2);
};

const hasBylineAfter = ({ snapshot: { blocks } }: Given, last: number): boolean => {
  for (let index = last + 1; index < Math.min(blocks.length, last + 6); index += 1) {
    const text = blocks[index]?.text ?? '';
    if (text.length < 160 && (BYLINE.test(text) || /(?:19|20)\d{2}[-/.年]\d{1,2}/u.test(text))) return true;
  }
  return false;
};
