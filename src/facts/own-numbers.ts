import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { findDocumentNumbers, type WrittenNumber } from '../text/document-number.ts';
import { attachments } from './attachments.ts';
import { documentHead } from './document-head.ts';
import { title } from './title.ts';

/** A number that the document calls its own outside the metadata. */
export interface OwnNumber {
  readonly value: string;
  readonly raw: string;
  /** Where, in Chinese: 标题, 正文版头, PDF 附件名. */
  readonly label: string;
  readonly place?: Place;
  /** False when it may belong to another document, as in the name of an annex. */
  readonly sure: boolean;
}

const FILES_CAP = 50;

/** Own numbers at the end of the title, at the head of the text, and in names of files. */
export const ownNumbers = defineFact<readonly OwnNumber[]>('ownNumbers', (given) => [
  ...inTitle(given),
  ...atHead(given),
  ...inFileNames(given),
]);

const inTitle = ({ get, snapshot }: Given): readonly OwnNumber[] => {
  const { value, place } = get(title);
  if (value === null) return [];
  const last = findDocumentNumbers(value).at(-1);
  const rest = last === undefined ? '' : value.slice(last.end);
  if (last === undefined || !/^\s*[)）]\s*$/u.test(rest) || !/[（(]\s*$/u.test(value.slice(0, last.start))) return [];
  const start = place === undefined ? -1 : (snapshot.blocks[place.block]?.text.indexOf(last.raw) ?? -1);
  const exact = place === undefined || start < 0 ? {} : { place: { block: place.block, start, end: start + last.raw.length } };
  return [{ value: last.value, raw: last.raw, label: '标题', ...exact, sure: true }];
};

const atHead = ({ get }: Given): readonly OwnNumber[] => {
  const { number } = get(documentHead);
  return number === null ? [] : [{ ...number, label: '正文版头', sure: true }];
};

const inFileNames = ({ get }: Given): readonly OwnNumber[] =>
  (get(attachments).value ?? []).slice(0, FILES_CAP).flatMap(({ name, extension, place }) => {
    const number = leading(name);
    if (number === null) return [];
    const label = `${extension.toUpperCase()} 附件名`.trimStart();
    return [{ value: number.value, raw: number.raw, label, ...(place === undefined ? {} : { place: within(place, number) }), sure: false }];
  });

/** A file's name that begins with a number, `示政办〔2024〕12号.pdf`; a number inside the name is cited. */
const leading = (name: string): WrittenNumber | null => {
  const number = findDocumentNumbers(name)[0];
  return number !== undefined && number.start <= 1 ? number : null;
};

const within = ({ block, start }: Place, number: WrittenNumber): Place => ({ block, start: start + number.start, end: start + number.end });
