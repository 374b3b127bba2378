import { isoOf } from './dates.ts';
import { everyMatch } from './every-match.ts';
import { halfWidth } from './white-space.ts';

/** A citizen identity number written out in full: `text.slice(start, end)` are its characters, blanks between groups included. */
export interface WrittenId {
  readonly start: number;
  readonly end: number;
  /** 18 or 15 digits, the last perhaps X. */
  readonly digits: string;
  /** Its check sign is right; the old numbers of 15 digits have none. */
  readonly checked: boolean;
}

const GAP = '[ \\u00a0\\u3000-]?';
const MONTH_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])';
/** 11010519491231002X, 110105 19491231 002X; a disability certificate is the number and two digits more. */
const FULL = new RegExp(
  `(?<![0-9A-Za-z])([1-8][0-9]{5})${GAP}((?:19|20)[0-9]{2})${GAP}(${MONTH_DAY})${GAP}([0-9]{3}[0-9Xx])(?:[1-7][1-4])?(?![0-9A-Za-z]|[/-][0-9])`,
  'gu',
);
/** 110105491231002, before 1999. */
const OLD = new RegExp(`(?<![0-9A-Za-z])([1-8][0-9]{5}[0-9]{2}${MONTH_DAY}[0-9]{3})(?![0-9A-Za-z]|[/-][0-9])`, 'gu');
/** What a cell under 身份证号 holds when it is written out, well or badly typed. */
const WRITTEN_OUT = /^(?:[0-9]{15}|[0-9]{17}[0-9Xx])$/u;
const GAPS = /[ \u00a0\u3000-]/gu;

/** First two digits of the divisions that issue numbers. */
const REGIONS: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Identity numbers of a text in order, those with a wrong check sign included, since they may be slips of the pen. */
export const findIds = (text: string): readonly WrittenId[] => {
  const plain = halfWidth(text);
  const found: WrittenId[] = [];
  for (const match of everyMatch(FULL, plain)) {
    const [whole, region = '', year = '', day = '', tail = ''] = match;
    const digits = `${region}${year}${day}${tail.toUpperCase()}`;
    const isLonger = whole.replace(GAPS, '').length > 18;
    const checked = isIdNumber(digits);
    if (!isPlausible(digits, year, day) || (isLonger && !checked)) continue;
    found.push({ start: match.index, end: match.index + whole.length, digits, checked });
  }
  return found;
};

/** Old numbers of 15 digits in a text; many other codes look like them, so that they mean something only under a label. */
export const findOldIds = (text: string): readonly WrittenId[] =>
  everyMatch(OLD, halfWidth(text)).flatMap(({ index, 1: digits = '' }) =>
    isPlausible(digits, `19${digits.slice(6, 8)}`, digits.slice(8, 12))
      ? [{ start: index, end: index + digits.length, digits, checked: false }]
      : [],
  );

/** Whether a cell's whole text is a number of the length of an identity number. */
export const isWrittenOut = (text: string): boolean => WRITTEN_OUT.test(halfWidth(text).replace(GAPS, ''));

/** GB 11643: whether the last sign is the one that belongs to the first 17. */
export const isIdNumber = (digits: string): boolean => {
  if (digits.length !== 18) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17).toUpperCase();
};

/** Whether a number begins with a division and holds a birthday. */
export const isRegion = (digits: string): boolean => REGIONS.has(digits.slice(0, 2));

const isPlausible = (digits: string, year: string, day: string): boolean =>
  isRegion(digits) && isoOf(Number(year), Number(day.slice(0, 2)), Number(day.slice(2))) !== null;
