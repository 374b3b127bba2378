import type { Given } from '../audit/fact.ts';
import { bodyLines } from '../facts/body-lines.ts';
import { CHROME, chrome } from '../facts/chrome.ts';
import { foreignBody } from '../facts/foreign-body.ts';
import { pageType } from '../facts/page-type.ts';
import { regions } from '../facts/regions.ts';
import { tags } from '../facts/tags.ts';
import type { Certainty } from '../model/finding.ts';

/** From here on the kind of page is sure enough to call something missing that this kind must have. */
const SURE_TYPE = 0.75;

/** Why what was not found may still be there, in Chinese; null when the whole document was seen. */
export const unseenPart = (given: Given): string | null => {
  const { truncated, frames } = given.snapshot;
  if (!given.get(tags).whole) return '只读到页面的一部分';
  if (truncated) return '页面太大，没有读完';
  if (given.get(foreignBody) !== null) return '正文在另一网站的嵌入页面里，未取得授权，未作判断';
  const inFrame = frames.some(({ read, hidden, src }) => !read && !hidden && src !== '');
  return inFrame && given.get(bodyLines).length === 0 ? '正文在内嵌页面里，没有读到' : null;
};

/** A script may have written it: one beside the document whose source speaks of it, and no browser has run it. */
export const mayBeScripted = (given: Given, hint: RegExp): boolean => {
  const { rendered, blocks } = given.snapshot;
  const kinds = given.get(chrome);
  return (
    !rendered &&
    blocks.some(
      ({ box, runs, hidden }) =>
        !hidden &&
        (kinds[box] === CHROME.none || kinds[box] === CHROME.tools) &&
        runs?.some(({ source }) => source !== undefined && hint.test(source)),
    )
  );
};

/** `时间：`, `pubDate`, `"2024-03-12"`: a script that writes a date. */
export const WRITES_DATE = /时间|日期|date|time|(?:19|20)\d{2}[-/年]/iu;

/** How sure it is that something missing should be there: the kind of page is told well, and it has running text. */
export const certaintyOfAbsence = (given: Given): Certainty => {
  const { confidence, corrected } = given.get(pageType);
  const { prose, end } = given.get(regions);
  return (corrected || confidence >= SURE_TYPE) && prose < end ? 'certain' : 'suspected';
};
