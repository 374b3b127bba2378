import { isColon, knownLabel, LABEL_CAP, labelKey, mayBeginLabel, skipOrnaments } from '../text/labels.ts';
import { isBlank, skipBlanks } from '../text/white-space.ts';
import type { Found } from './labelled.ts';

/** An inline element's extent in a block. */
export interface Extent {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Labels are looked for in the first so many characters of a block. */
export const REACH = 600;
/** `[ 文　号 ]`, `【发布机构】`. */
const BRACKETED = /[【[［]([^【[［\]】］]{2,24})[】\]］]/gu;
const LABEL_TAGS: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'font', 'span', 'i', 'label', 'u', 'small', 'big', 'ins', 'cite']);

/** Labels that are inline elements of their own without a colon: `<b>索引号</b> 0001`. */
export const runLabels = (text: string, block: number, runs: readonly Extent[], found: Found[]): void => {
  let reached = 0;
  for (const run of runs) {
    if (run.start > REACH) break;
    if (run.start < reached || run.end - run.start > 24 || run.end - run.start < 2) continue;
    if (!mayBeginLabel(text.charCodeAt(skipOrnaments(text, run.start))) || !LABEL_TAGS.has(run.tag)) continue;
    const key = labelKey(text.slice(run.start, run.end));
    const known = key.length < 2 ? null : knownLabel(key);
    if (known === null || known.rank > 1 || isColon(text.charCodeAt(run.end - 1))) continue;
    if (isColon(text.charCodeAt(skipBlanks(text, run.end)))) continue;
    found.push({ key, known, label: { block, start: run.start, end: run.end }, colon: false, run: true, after: run.end });
    reached = run.end;
  }
};

/** A label that opens a short block and is set off by a blank only: `发布时间 2024-05-30`; asked where a label may begin. */
export const leadingLabel = (text: string, block: number): Found | null => {
  if (text.length > 120) return null;
  let end = 0;
  while (end < text.length && end <= LABEL_CAP && !isBlank(text.charCodeAt(end))) end += 1;
  if (end < 2 || end >= text.length || end > LABEL_CAP) return null;
  const key = labelKey(text.slice(0, end));
  const known = key.length < 2 ? null : knownLabel(key);
  if (known === null || known.rank > 0 || known.name === 'notice' || known.name === 'attachments') return null;
  return { key, known, label: { block, start: 0, end }, colon: false, run: false, after: end };
};

/** Labels in brackets without a colon: `[ 主题分类 ] 农业　[ 文号 ] …`. */
export const bracketLabels = (text: string, block: number, found: Found[]): void => {
  for (const match of text.slice(0, REACH).matchAll(BRACKETED)) {
    const end = match.index + match[0].length;
    const key = labelKey(match[1] ?? '');
    const known = key.length < 2 ? null : knownLabel(key);
    if (known === null || known.rank > 1 || isColon(text.charCodeAt(skipBlanks(text, end)))) continue;
    found.push({ key, known, label: { block, start: match.index, end }, colon: false, run: false, after: end });
  }
};
