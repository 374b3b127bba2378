import { readSmall } from './numerals.ts';
import { isBlank, skipBlanks } from './white-space.ts';

/** Level of a numbered line: 一、 is 1, （一） 2, 1. 3, （1） 4. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** The number a line begins with. */
export interface LineNumber {
  readonly level: HeadingLevel;
  readonly value: number;
  /** Where it stands: `text.slice(start, end)` is `（一）`. */
  readonly start: number;
  readonly end: number;
  /** Marks that do not belong together: `（一）、`; a 1、 where 1. is meant. */
  readonly style: 'usual' | 'doubled' | 'comma';
}

/** A number that does not follow the one before it. */
export interface OrderFault {
  readonly kind: 'gap' | 'repeat' | 'back';
  /** Index of the line. */
  readonly line: number;
  readonly number: LineNumber;
  /** Number that was to come. */
  readonly expected: number;
}

const LEVELS: readonly (readonly [HeadingLevel, RegExp])[] = [
  [1, /^([一二三四五六七八九十]{1,3})、/u], // 一、
  [2, /^[（(]([一二三四五六七八九十]{1,3})[）)]/u], // （一）
  [3, /^([0-9]{1,2})(?:[.．](?![0-9])|、)/u], // 1.
  [4, /^[（(]([0-9]{1,2})[）)]/u], // （1）
];
const BEGINS = /[一二三四五六七八九十（(0-9]/u;
/** `第三章`, `第十二条`: numbers of another kind begin anew. */
const CHAPTER = /^第[一二三四五六七八九十百零〇0-9]{1,6}[编章节条部]/u;
const CHINESE = '一二三四五六七八九十';
const NUMBERS_LEAST = 3;

/** The number a line begins with; null when it begins with none. */
export const lineNumber = (text: string): LineNumber | null => {
  const start = isBlank(text.charCodeAt(0)) ? skipBlanks(text, 0, Math.min(text.length, 12)) : 0;
  if (!BEGINS.test(text.charAt(start))) return null;
  const head = text.slice(start, start + 8);
  for (const [level, pattern] of LEVELS) {
    const match = pattern.exec(head);
    const value = match === null ? -1 : readSmall(match[1] ?? '');
    if (match === null || value < 1) continue;
    const end = start + match[0].length;
    const doubled = /[、.．,，:：]/u.test(text.charAt(end));
    const style = doubled ? 'doubled' : level === 3 && match[0].endsWith('、') ? 'comma' : 'usual';
    return { level, value, start, end: doubled ? end + 1 : end, style };
  }
  return null;
};

interface Series {
  last: number;
  lastLine: number;
  /** A heading of a higher level came since. */
  renewed: boolean;
  count: number;
}

/** Numbers that leave one out, come twice or go back, within one run of a level; a run that begins with 1 again is a new one. */
export const orderFaults = (
  lines: readonly string[],
  numbers: readonly (LineNumber | null)[] = lines.map(lineNumber),
): readonly OrderFault[] => {
  const fresh = (): Series => ({ last: 0, lastLine: -1, renewed: false, count: 0 });
  const series: Record<HeadingLevel, Series> = { 1: fresh(), 2: fresh(), 3: fresh(), 4: fresh() };
  const faults: OrderFault[] = [];
  lines.forEach((text, line) => {
    if (text.includes('第') && CHAPTER.test(text.trimStart().slice(0, 10)))
      for (const level of [1, 2, 3, 4] as const) series[level] = fresh();
    const number = numbers[line] ?? null;
    if (number === null) return;
    const own = series[number.level];
    const expected = own.last + 1;
    const follows = number.value === expected || number.value === 1 || own.last === 0 || own.renewed;
    if (!follows && !isNumberedWithin(lines.slice(own.lastLine, line + 1), number, expected)) {
      const kind = number.value > expected ? 'gap' : number.value === own.last ? 'repeat' : 'back';
      faults.push({ kind, line, number, expected });
    }
    series[number.level] = { last: number.value, lastLine: line, renewed: false, count: own.count + 1 };
    for (const lower of [2, 3, 4] as const) if (lower > number.level) series[lower].renewed = true;
  });
  return faults.filter(({ number }) => series[number.level].count >= NUMBERS_LEAST);
};

/** Whether the number that was to come stands inside one of these lines, run on behind the one before. */
const isNumberedWithin = (lines: readonly string[], { level }: LineNumber, expected: number): boolean => {
  const marks = marksOf(level, expected);
  return lines.some((text) => marks.some((mark) => text.includes(mark)));
};

/** A number as it stands in print: 第 3 级的 2 is `2.`. */
export const orderMark = (level: HeadingLevel, value: number): string => marksOf(level, value)[0] ?? '';

const marksOf = (level: HeadingLevel, value: number): readonly string[] => {
  const words = level <= 2 ? chinese(value) : String(value);
  if (level === 1) return [`${words}、`];
  if (level === 3) return [`${words}.`, `${words}．`, `${words}、`];
  return [`（${words}）`, `(${words})`, `（${words})`, `(${words}）`];
};

/** 1–99 in Chinese, 23 as 二十三. */
const chinese = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${CHINESE.charAt(tens - 1)}十`;
  return `${head}${ones === 0 ? '' : CHINESE.charAt(ones - 1)}`;
};
