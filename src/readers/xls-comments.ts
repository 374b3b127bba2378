import type { Comment } from '../model/document.ts';
import { type ByteView, latinText, wideText } from './bytes.ts';
import { LIST_CAP, QUOTE_CAP } from './reading.ts';
import type { XlsRecord } from './xls.ts';

const OBJECT = 0x5d;
const TEXT = 0x01b6;
const CONTINUED = 0x3c;
const NOTE = 0x1c;

/** Reads the remarks on cells: a note names its author and a drawn object, the object's text comes in records of its own. */
export const readXlsComments = (records: readonly XlsRecord[], view: ByteView): readonly Comment[] => {
  const texts = new Map<number, string>();
  const comments: Comment[] = [];
  let object = 0;
  for (const [index, { type, at }] of records.entries()) {
    if (type === OBJECT) object = view.u16(at + 6);
    else if (type === TEXT && records[index + 1]?.type === CONTINUED)
      texts.set(object, characters(view, records[index + 1]?.at ?? 0, view.u16(at + 10)));
  }
  for (const { type, at } of records) {
    if (type !== NOTE || comments.length >= LIST_CAP) continue;
    const author = characters(view, at + 10, view.u16(at + 8)).slice(0, 100);
    comments.push({ author, text: (texts.get(view.u16(at + 6)) ?? '').trim().slice(0, QUOTE_CAP) });
  }
  return comments;
};

const characters = (view: ByteView, flag: number, length: number): string =>
  (view.u8(flag) & 1) === 1 ? wideText(view.slice(flag + 1, length * 2)) : latinText(view.slice(flag + 1, length));
