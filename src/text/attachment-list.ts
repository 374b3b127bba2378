import { skipBlanks, trimBlanks } from './white-space.ts';

/** One entry of 附件说明: `text.slice(start, end)` of the line is its name as written, closing punctuation included. */
export interface ListedAttachment {
  /** Index of the line. */
  readonly line: number;
  /** Number it carries; by place when it carries none. */
  readonly number: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** `附件：`, `附 件:`, `附：`, `附件1：`; group 1 is the number. */
const OPENING = /^附[ \u00a0\u3000]{0,4}件?[ \u00a0\u3000]{0,4}([0-9０-９]{0,2})[ \u00a0\u3000]{0,2}[:：∶.．、]/u;
/** `1.`, `2、`, `（3）`, `４．` before a name; group 1 or 2 is the number. */
const ORDINAL =
  /(?:^|(?<=[\s\u00a0\u3000；;。，,：:∶]))(?:([0-9０-９]{1,2})[ \u00a0]{0,2}(?:[．、:：]|\.(?![0-9])|\.(?=(?:19|20)[0-9]{2}年))|[(（]([0-9０-９]{1,2})[)）])/gu;
const CLOSING = /[。；;，,、.．\s\u00a0\u3000]+$/u;
const LONGEST = 300;
const MOST = 60;

/** The list of attachments that a text names (附件说明); empty when it names none. */
export const listAttachments = (lines: readonly string[]): readonly ListedAttachment[] => {
  for (let line = 0; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (!text.startsWith('附') || text.length > LONGEST) continue;
    const opening = OPENING.exec(text);
    if (opening === null) continue;
    const found = readList(lines, line, opening[0].length, figure(opening[1] ?? ''));
    if (found.length > 0) return found;
  }
  return [];
};

const readList = (lines: readonly string[], from: number, at: number, own: number): readonly ListedAttachment[] => {
  const first = lines[from] ?? '';
  const numbered = own > 0;
  const found = numbered ? [entry(first, from, at, first.length, own)] : entriesOf(first, from, at, 1);
  const isOpen = skipBlanks(first, at) >= first.length;
  if (found.length === 0 && !isOpen) return [entry(first, from, at, first.length, 1)].filter(({ name }) => name !== '');
  for (let line = from + 1; line < lines.length && found.length < MOST; line += 1) {
    const text = lines[line] ?? '';
    if (text.length > LONGEST) break;
    const next = (found.at(-1)?.number ?? 0) + 1;
    const opening = numbered ? OPENING.exec(text) : null;
    const more =
      opening === null
        ? entriesOf(text, line, 0, next)
        : figure(opening[1] ?? '') === next
          ? [entry(text, line, opening[0].length, text.length, next)]
          : [];
    if (more.length === 0) break;
    found.push(...more);
  }
  return found.filter(({ name }) => name !== '');
};

/** Entries `1.甲 2.乙` of a line from `at` on, numbers in sequence from `expected`; none when the line does not begin with one. */
const entriesOf = (text: string, line: number, at: number, expected: number): ListedAttachment[] => {
  const begin = skipBlanks(text, at);
  const marks: { readonly start: number; readonly after: number }[] = [];
  ORDINAL.lastIndex = begin;
  for (let match = ORDINAL.exec(text); match !== null && marks.length < MOST; match = ORDINAL.exec(text)) {
    if (figure(match[1] ?? match[2] ?? '') !== expected + marks.length) continue;
    marks.push({ start: match.index, after: match.index + match[0].length });
  }
  const isLeading = (marks[0]?.start ?? -1) === begin;
  if (!isLeading) return [];
  return marks.map(({ after }, index) => entry(text, line, after, marks[index + 1]?.start ?? text.length, expected + index));
};

const entry = (text: string, line: number, from: number, to: number, number: number): ListedAttachment => {
  const start = skipBlanks(text, from, to);
  const end = trimBlanks(text, start, to);
  return { line, number, name: text.slice(start, end).replace(CLOSING, ''), start, end };
};

const figure = (digits: string): number => Number(digits.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)) || 0);
