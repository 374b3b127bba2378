import type { Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import type { Beside } from './beside.ts';
import type { Mark } from './labelled.ts';

/** `pubdata='2018年10月18日'`. */
const ASSIGNED = /\b([a-z_]\w{0,30})\s{0,4}=\s{0,4}["']([^"'<>]{0,120})["']/giu;
const WRITES = /document\.write|\.html\(|innerHTML/u;
const VALUE_CAP = 2000;

/** The script that writes behind a label in the same block. */
export const scriptIn = ({ snapshot: { blocks } }: Given, block: number, mark: Mark): string | undefined =>
  blocks[block]?.runs?.find((run) => run.start > mark.end + 1 || (run.source !== undefined && run.start >= mark.label.end))?.source;

/** The script that a value's block consists of. */
export const scriptOf = ({ snapshot: { blocks } }: Given, { first, last, start }: Beside): string | undefined =>
  start !== undefined || first !== last ? undefined : blocks[first]?.runs?.find((run) => run.source !== undefined)?.source;

/** The literal that a script writes: `var d='2018年10月18日'; … document.write(d)`; null when it writes anything else. */
export const literalOf = (source: string): string | null => {
  const call = source.slice(Math.max(0, source.search(WRITES)));
  for (const [, name = '', text = ''] of source.matchAll(ASSIGNED)) {
    if (text !== '' && name !== '' && call.includes(name)) return text;
  }
  return null;
};

/** A script that writes something; one whose variable is an empty text writes nothing. */
export const isWritten = (source: string | undefined): boolean => source !== undefined && !/[^!=]=\s*(?:""|'')/.test(source);

/** Characters of a value, line by line; hidden ones count only for a hidden label. */
export const valueText = (
  { snapshot: { blocks } }: Given,
  found: Beside,
  withHidden: boolean,
): { raw: string; hidden: boolean; place: Place } => {
  const parts: string[] = [];
  let place: Place | null = null;
  let concealed = 0;
  for (let index = found.first; index <= found.last; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const text = block.text.slice(found.start ?? 0, Math.min(found.end ?? block.text.length, (found.start ?? 0) + VALUE_CAP));
    if (text === '') continue;
    if (block.hidden && !withHidden) {
      concealed += 1;
      continue;
    }
    parts.push(text);
    place ??= { block: index, start: found.start ?? 0, end: (found.start ?? 0) + text.length };
  }
  const hidden = parts.length === 0 && concealed > 0;
  return { raw: parts.join('\n'), hidden, place: place ?? { block: found.first, start: 0, end: 0 } };
};
