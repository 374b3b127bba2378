import type { Given } from '../audit/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { bodyBox } from './body-box.ts';
import { COLUMN_CLUES } from './column-clues.ts';
import { LEADER_LINE, PERSON_NAME, RESUME } from './content-clues.ts';
import { datedHeading } from './dated-heading.ts';
import { type Field, fields } from './fields.ts';
import { headings } from './headings.ts';
import { layout } from './layout.ts';
import { listItems } from './list-items.ts';
import { regions } from './regions.ts';
import { signature } from './signature.ts';
import { standing } from './standing.ts';

/** So much running text is a document's where no entries stand. */
const SHORT = 20;
const TOOL = /^(?:分享|打印|关闭)/u;
/** So many entries, the first and the last so near the body's edges, fill it. */
const ENTRIES = 5;
const NEAR = 4;

/** A document of its own: a byline with a date, running text, or metadata. */
export const isOwnDocument = (given: Given): boolean => {
  const { prose, end, byline, heading } = given.get(regions);
  const tree = given.get(layout);
  const body = given.get(bodyBox);
  if (given.get(listItems).length >= 3 && (shownDates(given, 'publishDate') >= 3 || shownDates(given, 'issueDate') >= 3)) return false;
  // `更新时间` over a table of entries is the library's.
  const dated = given
    .get(fields)
    .some(
      ({ name, labelPlace, state, rank }) =>
        name === 'publishDate' && byline.has(labelPlace.block) && state !== 'hidden' && (rank < 2 || !isEntryTable(given)),
    );
  if (dated || given.get(datedHeading) || isSigned(given)) return true;
  const items = given.get(listItems).length;
  const text = body < 0 ? 0 : (tree.prose[body] ?? 0);
  if (prose < end && text >= (items === 0 ? SHORT : 100) && items * 60 < text && isMostlyText(given, body) && !isFullOfItems(given, body))
    return true;
  if (isLeader(given)) return true;
  if (heading !== null && items < 3 && hasByline(given)) return true;
  if (given.snapshot.blocks.some(({ text, hidden }) => !hidden && isLife(text))) return true;
  const metadata = new Set(
    given
      .get(fields)
      .filter((field) => standing(given, field) === 'metadata' && field.layout !== 'header')
      .map((field) => field.name),
  );
  for (const name of ['title', 'publishDate', 'notice', 'other', null, 'contentSource', 'attachments', 'keywords', 'summary'] as const)
    metadata.delete(name);
  return metadata.size >= 2 && !isEntryTable(given) && items < 5;
};

/** A byline that visitors see; a share or print line alone is none. */
export const hasByline = (given: Given): boolean => {
  const { byline } = given.get(regions);
  const isSaid = ({ labelPlace, name, key, state }: Field): boolean =>
    byline.has(labelPlace.block) && state !== 'hidden' && (name !== 'notice' || !TOOL.test(key));
  return byline.size > 0 && given.get(fields).some(isSaid);
};

/** How often one and the same date is labelled: again and again it is a detail of entries. */
const shownDates = (given: Given, date: 'publishDate' | 'issueDate'): number =>
  given.get(fields).filter(({ name, state, form }) => name === date && state === 'present' && !form).length;

/** Running text that ends with organ and day. */
const isSigned = (given: Given): boolean => {
  const { prose, end } = given.get(regions);
  return prose < end && (given.get(signature)?.organs.length ?? 0) > 0;
};

/** A person's name over what the person is in charge of: a leader's page, though activities are listed below. */
export const isLeader = (given: Given): boolean =>
  isPerson(squeeze(given.get(headings)[0]?.text ?? '')) &&
  given.snapshot.blocks.some(({ text, hidden }) => !hidden && text.length < 600 && (LEADER_LINE.test(text) || isLife(text)));

/** `林远`, not `水利要闻`, which has as many characters. */
const isPerson = (text: string): boolean => PERSON_NAME.test(text) && !COLUMN_CLUES.some(({ pattern }) => pattern.test(text));

/** Entries with dates from the body's first lines to its last: their summaries are no text of a document. */
const isFullOfItems = (given: Given, body: number): boolean => {
  const { first, last } = given.get(layout);
  const [from, to] = [first[body] ?? 0, last[body] ?? 0];
  const inside = given.get(listItems).filter(({ block }) => block >= from && block <= to);
  return inside.length >= ENTRIES && (inside[0]?.block ?? 0) <= from + NEAR && (inside.at(-1)?.block ?? 0) >= to - NEAR;
};

const isMostlyText = (given: Given, body: number): boolean => {
  const tree = given.get(layout);
  return (tree.linked[body] ?? 0) < 0.5 * (tree.ink[body] ?? 1);
};

/** Headers of entry tables, 索引号 信息名称 生成日期 side by side and over again: they describe entries, not this page. */
export const isEntryTable = (given: Given): boolean => {
  const headed = given
    .get(fields)
    .filter((field) => (field.layout === 'listing' || field.layout === 'header' || field.layout === 'cells') && !field.form);
  const titles = headed.filter((field) => field.name === 'title' && field.layout !== 'cells').length;
  const repeated = headed.filter((field) => field.name === 'indexNumber').length;
  return headed.some((field) => field.layout === 'listing') || repeated > 2 || titles > 1;
};

/** `林远，男，汉族，1974年5月生`. */
const isLife = (text: string): boolean => text.includes('族') && RESUME.test(text.slice(0, 200));
