import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { listAttachments } from '../text/attachment-list.ts';
import { bodyLines } from './body-lines.ts';

/** One entry of the list of attachments in the text. */
export interface ListEntry {
  readonly number: number;
  readonly name: string;
  /** As written, closing punctuation included. */
  readonly raw: string;
  readonly place: Place;
}

/** 附件说明: the attachments that the text itself names, in order. */
export const attachmentList = defineFact<readonly ListEntry[]>('attachmentList', ({ get }) => {
  const lines = get(bodyLines);
  return listAttachments(lines.map(({ text }) => text)).flatMap(({ line, number, name, start, end }) => {
    const at = lines[line];
    return at === undefined ? [] : [{ number, name, raw: at.text.slice(start, end), place: { block: at.block, start, end } }];
  });
});
