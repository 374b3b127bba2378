import { defineFact } from '../audit/fact.ts';
import { findDay } from '../text/dates.ts';
import { CHROME, chrome } from './chrome.ts';

/** An entry of a list page: a link to a document, with the date beside it. */
export interface ListItem {
  readonly title: string;
  readonly href: string;
  /** ISO; null when none or only month and day are shown. */
  readonly date: string | null;
  readonly block: number;
  readonly box: number;
}

const CAP = 2000;
/** A longer block is no row of a list. */
const ROW_CAP = 400;
const TITLE_LEAST = 7;
/** More hidden blocks than this are no details of one entry. */
const HIDDEN_CAP = 12;
/** `[10-08]`, `（03-15）`, `2024-05-30`. */
const BESIDE = /(?:19|20)\d{2}[-/.年]\s?\d{1,2}|[[（(【]?\s*(?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\d|3[01])日?\s*[\]）)】]?\s*$/u;

/** `岚政发〔2024〕3号 成文：2024-01-10 发布：2024-01-15 现行有效`: details of an entry, its date among them. */
const DETAILS = /(?:发布|公开|成文|发文|印发)(?:日期|时间)?[:：]\s?(?:19|20)\d{2}[-/.年]\s?\d{1,2}/u;
const DETAILS_CAP = 100;

/** A date that ends or opens the link itself: `关于防汛的通知 2024-05-30`. */
const DATED = /^[[（(]?(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}[\]）)]?\s|\s?[[（(]?(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}[\]）)]?$/u;
/** A date right behind a link, where many stand in one long line. */
const RIGHT_AFTER = /^[\s　]*[[（(]?(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/u;

/** A figure or a bracket: what a date begins and ends with. */
const isEdge = (unit: number): boolean => unit <= 0x5d || unit === 0xff08 || unit === 0xff09;

/** Links of document titles with a date beside them, in page order; others' documents, never the page's own. */
export const listItems = defineFact<readonly ListItem[]>('listItems', (given) => {
  const { blocks, links, boxes } = given.snapshot;
  const kinds = given.get(chrome);
  const found: ListItem[] = [];
  for (const link of links) {
    if (found.length >= CAP) break;
    const kind = kinds[link.box];
    if (link.hidden || link.text.length < TITLE_LEAST || kind === CHROME.frame || kind === CHROME.path || kind === CHROME.others) continue;
    const here = blocks[link.block];
    if (here === undefined) continue;
    const end = link.start + link.text.length;
    const behind = RIGHT_AFTER.exec(here.text.slice(end, end + 24))?.[0];
    if (behind !== undefined)
      found.push({ title: link.text, href: link.href, date: findDay(behind)?.iso ?? null, block: link.block, box: link.box });
    if (behind !== undefined || here.text.length > ROW_CAP) continue;
    const inside = isEdge(link.text.charCodeAt(0)) || isEdge(link.text.charCodeAt(link.text.length - 1)) ? DATED.exec(link.text) : null;
    if (inside !== null && link.text.length - inside[0].length >= TITLE_LEAST) {
      const title = link.text.replace(inside[0], '').trim();
      found.push({ title, href: link.href, date: findDay(inside[0])?.iso ?? null, block: link.block, box: link.box });
      continue;
    }
    const own = here.text.slice(0, link.start) + here.text.slice(link.start + link.text.length);
    const next = shown(blocks, link.block + 1);
    const after = blocks[next];
    const later = blocks[shown(blocks, next + 1)];
    const before = blocks[link.block - 1];
    const beside = [own, near(after, here.box, boxes), near(later, here.box, boxes), near(before, here.box, boxes)].find(
      (text) => (text.length <= 40 && BESIDE.test(text)) || isDetails(text),
    );
    if (beside !== undefined)
      found.push({ title: link.text, href: link.href, date: findDay(beside)?.iso ?? null, block: link.block, box: link.box });
  }
  return found;
});

/** The first block from there that is shown: an entry's details may stand hidden beside it. */
const shown = (blocks: readonly { readonly hidden?: true }[], from: number): number => {
  let at = from;
  while (at < from + HIDDEN_CAP && blocks[at]?.hidden) at += 1;
  return at;
};

/** Text of a neighbouring block when both stand in the same row or item. */
const near = (
  block: { readonly text: string; readonly box: number } | undefined,
  box: number,
  boxes: readonly { readonly parent: number }[],
): string => {
  if (block === undefined) return '';
  const [one, other] = [boxes[box]?.parent ?? -1, boxes[block.box]?.parent ?? -1];
  const around = boxes[one]?.parent ?? -1;
  if (block.box === box || one === other || one === block.box || other === box || around === block.box) return block.text;
  // A table's row of its own holds the details of the row above.
  return around >= 0 && around === boxes[other]?.parent && isDetails(block.text) ? block.text : '';
};

const isDetails = (text: string): boolean =>
  text.length > 10 && text.length <= DETAILS_CAP && (text.includes('：') || text.includes(':')) && DETAILS.test(text);
