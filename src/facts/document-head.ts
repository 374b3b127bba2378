import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { findDocumentNumbers, numberLine, type WrittenNumber } from '../text/document-number.ts';
import { organsOf } from '../text/organs.ts';
import { isInkless, squeeze } from '../text/white-space.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { CHROME, chrome } from './chrome.ts';
import { isCell } from './data-cell.ts';
import { fields } from './fields.ts';
import { regions } from './regions.ts';

/** 版头: what the document's text says before its first paragraph. */
export interface DocumentHead {
  /** The document's own number on a line of its own; null when there is none. */
  readonly number: { readonly value: string; readonly raw: string; readonly place: Place } | null;
  /** Organs named on a line of their own, as in a red heading or above 令. */
  readonly organs: readonly string[];
  /** Lines of the head, blank ones left out. */
  readonly lines: readonly BodyLine[];
}

const LINES = 14;
const ABOVE = 4;
const HEAD_LINE = 60;
/** `某县民政局文件`. */
const RED_HEADING = /^[\u4e00-\u9fff（）()]{3,40}文件$/u;
/** `中华人民共和国国务院令`: the number follows on the next line. */
const ORDER_LINE = /(?:令|公告|通告)$/u;
const SERIAL_LINE = /^[（(]?(?:(?:19|20)\d{2}年)?第?[0-9０-９〇○零一二三四五六七八九十百]{1,6}号[）)]?$/u;
/** `（国发〔2019〕5号　2019年1月27日）`: the number opens a note in brackets. */
const NOTE = /^[（(【[]/u;
/** `某政办发〔2020〕19号 | 2020-10-13`: a template's line under the heading. */
const DAY_BEHIND = /^[|｜/]?(?:19|20)\d{2}-\d{1,2}-\d{1,2}/u;
/** `某政发〔2018〕`: the serial stands on the next line. */
const YEAR_END = /[〔[（(]\d{4}[〕\]）)]\s*$/u;
const SIGNER = /^(?:签发人|签发|会签人)/u;

/** 版头. */
export const documentHead = defineFact<DocumentHead>('documentHead', (given) => {
  const lines = headLines(given);
  return { number: numberIn(lines), organs: organsIn(lines), lines };
});

const headLines = (given: Given): readonly BodyLine[] => {
  const { prose, end } = given.get(regions);
  const found: BodyLine[] = [...aroundHeading(given)];
  for (const line of given.get(bodyLines)) {
    if (found.length >= LINES || (line.block >= prose && prose < end)) break;
    if (!isInkless(line.text) && !isValueCell(given, line.block)) found.push(line);
  }
  return found;
};

/** `行政相对人名称 | 某公司`: the second cell of a row says what the first is about. */
const isValueCell = (given: Given, block: number): boolean => {
  const { boxes, blocks } = given.snapshot;
  const box = blocks[block]?.box ?? -1;
  return boxes[box]?.tag === 'td' && boxes[box - 1]?.tag === 'td' && isCell(given, box);
};

/** Lines right above heading and text, and right below the heading, that say a number or an organ, and are not the value of another label. */
const aroundHeading = (given: Given): readonly BodyLine[] => {
  const { heading, start, labelled } = given.get(regions);
  const kinds = given.get(chrome);
  const { blocks } = given.snapshot;
  const others = new Set(
    given.get(fields).flatMap(({ layout, name, place }) => (layout === 'inline' || name === 'documentNumber' ? [] : place.block)),
  );
  const found: BodyLine[] = [];
  const to = heading === null ? start : Math.min(start, heading.last + ABOVE);
  for (let index = Math.max(0, (heading?.first ?? start) - ABOVE); index < start; index += 1) {
    if (index >= to && index !== start - 1) continue;
    const block = blocks[index];
    if (
      block === undefined ||
      block.hidden ||
      others.has(index) ||
      (labelled.has(index) && opening(block.text) === null) ||
      (kinds[block.box] ?? 0) !== CHROME.none ||
      block.text.length > HEAD_LINE
    )
      continue;
    const isOrder = heading === null && orderOver(block.text, { block: index + 1, text: blocks[index + 1]?.text ?? '' }) !== null;
    if (isOrder) found.push({ block: index, text: block.text }, { block: index + 1, text: blocks[index + 1]?.text ?? '' });
    else if (numberLine(block.text) !== null || opening(block.text) !== null || RED_HEADING.test(squeeze(block.text)))
      found.push({ block: index, text: block.text });
  }
  return found;
};

const numberIn = (lines: readonly BodyLine[]): DocumentHead['number'] => {
  for (const [at, { block, text }] of lines.entries()) {
    const next = lines[at + 1];
    const split = next === undefined ? null : orderOver(text, next);
    if (split !== null) return { ...split, place: { block, start: 0, end: text.length } };
    const whole = next === undefined || !YEAR_END.test(text) ? null : numberLine(`${text.trim()}${next.text.trim()}`);
    if (whole !== null)
      return { value: whole.value, raw: `${text.trim()}\n${next?.text.trim()}`, place: { block, start: 0, end: text.length } };
    const number = numberLine(text) ?? opening(text);
    if (number !== null) return { value: number.value, raw: number.raw, place: { block, start: number.start, end: number.end } };
  }
  return null;
};

/** 令 on one line and 第492号 on the next. */
const orderOver = (text: string, next: BodyLine): { readonly value: string; readonly raw: string } | null => {
  const above = squeeze(text);
  const below = squeeze(next.text);
  if (above.length > 30 || !ORDER_LINE.test(above) || !SERIAL_LINE.test(below)) return null;
  const number = findDocumentNumbers(above + below.replace(/[（()）]/gu, ''))[0];
  return { value: number?.value ?? above + below.replace(/[（()）]/gu, ''), raw: `${text.trim()}\n${next.text.trim()}` };
};

/** A number that opens a short line: a signer or the day of the page follows, or the line is a note in brackets. */
const opening = (text: string): WrittenNumber | null => {
  if (text.length > 80) return null;
  const found = findDocumentNumbers(text);
  const number = found[0];
  if (number === undefined || found.length > 1) return null;
  const before = squeeze(text.slice(0, number.start));
  const after = squeeze(text.slice(number.end));
  if (before === '' && SIGNER.test(after)) return number;
  if (before === '' && DAY_BEHIND.test(after)) return number;
  return NOTE.test(before) && before.length === 1 && /^[，,、;；]?(?:19|20)?\d{0,4}/u.test(after) && /\d日[）)\]】]$/u.test(after)
    ? number
    : null;
};

const organsIn = (lines: readonly BodyLine[]): readonly string[] => {
  for (const { text } of lines) {
    const bare = squeeze(text)
      .replace(/文件$/u, '')
      .replace(/^中华人民共和国国务院令$/u, '国务院')
      .replace(/(?:令|公告|通告)$/u, '');
    const organs = bare === squeeze(text) ? organsOf(text) : organsOf(bare);
    if (organs.length > 0) return organs;
  }
  return [];
};
