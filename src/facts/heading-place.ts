import type { Given } from '../audit/fact.ts';
import { squeeze } from '../text/white-space.ts';
import type { Heading } from './headings.ts';

/** An order stands so many lines above the rules it brings out, at most. */
const ORDER_LINES = 8;
/** `《某办法》已经…通过，现予公布`. */
const BRINGS_OUT = /(?:现予以?|予以)(?:公布|发布)|通过[^。]{0,30}(?:公布|发布|施行)/u;
/** Names of columns are no longer than this. */
export const COLUMN_NAME = 12;
/** A line with a byline below it, marked as a title. */
const MARKED = 4.5;
/** So many headings of one class head parts of the page, and are worth so much less. */
const PARTS = 4;
const PART = 3.5;
/** What has sentences in it is a paragraph, whatever its class. */
const PARAGRAPH = /[。；]/u;

/** Whether an order above the line brings out the rules it names: the order is the document, the line heads its annex. */
export const isBroughtOut = ({ snapshot: { blocks } }: Given, { text, first }: Heading): boolean => {
  const name = `《${squeeze(text)}》`;
  for (let index = first - 1; index >= Math.max(0, first - ORDER_LINES); index -= 1) {
    const above = blocks[index];
    if (
      above !== undefined &&
      !above.hidden &&
      above.text.includes('《') &&
      BRINGS_OUT.test(above.text) &&
      squeeze(above.text).includes(name)
    )
      return true;
  }
  return false;
};

/** The heading right below a line that says only the column's name, though the title tag says so too: the document's own; null when the first is. */
export const belowColumnName = ([best, ...others]: readonly Heading[]): Heading | null => {
  if (best === undefined || squeeze(best.text).length > COLUMN_NAME) return null;
  const length = squeeze(best.text).length;
  return (
    others.find(
      ({ first, score, text }) =>
        score >= MARKED && first > best.last && first <= best.last + 2 && squeeze(text).length > length + 4 && !PARAGRAPH.test(text),
    ) ?? null
  );
};

/** `当前位置：首页 > 政策文件`: the path to the page, whatever its class. */
export const isPath = (text: string): boolean => /^您?(?:现在|当前)?(?:的|所在的?)?位置[\s：:]/u.test(text);

/** Headings with their classes, empty where the tag tells: those of a class that heads part after part of the page head none of it. */
export const belowParts = (found: readonly Heading[], classes: readonly string[]): readonly Heading[] => {
  const counts = new Map<string, number>();
  for (const [at, name] of classes.entries()) if (name !== '' && !found[at]?.confirmed) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isPart = ({ confirmed }: Heading, at: number): boolean => !confirmed && (counts.get(classes[at] ?? '') ?? 0) >= PARTS;
  return found.map((heading, at) => (isPart(heading, at) ? { ...heading, score: heading.score - PART } : heading));
};

/** Kinds of documents that end a title. */
const KINDS: ReadonlySet<string> = new Set(['通知', '公告', '通告', '意见', '决定', '批复', '办法', '方案', '报告', '公示']);

/** Better first: by score, then a document's title before a column's name, then in page order. */
export const byMerit = (one: Heading, other: Heading): number =>
  other.score - one.score || Number(KINDS.has(other.text.slice(-2))) - Number(KINDS.has(one.text.slice(-2))) || one.first - other.first;
