/** One level of a numbered list. */
export interface NumberLevel {
  /** Name of the number format as OOXML has it: decimal, chineseCounting, upperRoman, bullet … */
  readonly format: string;
  /** `%1、`, `第%1条`, `%1.%2`. */
  readonly text: string;
  readonly start: number;
}

type Counts = readonly number[];

/** Counts the paragraphs of every list; a level begins anew after a paragraph of a level above it. */
export const startCounters = () => {
  const lists = new Map<string, number[]>();
  const restarted = new Set<string>();
  return (
    list: string,
    level: number,
    levels: readonly (NumberLevel | undefined)[],
    restart?: { readonly key: string; readonly start: number },
  ): Counts => {
    const counts = lists.get(list) ?? [];
    lists.set(list, counts);
    const first = levels[level]?.start ?? 1;
    const begins = restart !== undefined && !restarted.has(restart.key);
    if (begins) restarted.add(restart.key);
    counts[level] = begins ? restart.start : (counts[level] ?? first - 1) + 1;
    for (let above = 0; above < level; above += 1) counts[above] ??= levels[above]?.start ?? 1;
    counts.length = level + 1;
    return counts;
  };
};

/** Label of a level for given counts: `第三条`. A blank follows where the label ends in a Latin character. */
export const countedLabel = (levels: readonly (NumberLevel | undefined)[], level: number, counts: Counts): string => {
  const own = levels[level];
  if (own === undefined || own.format === 'none') return '';
  if (own.format === 'bullet') return '• ';
  const label = own.text.slice(0, 40).replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numeral(counts[at] ?? 1, levels[at]?.format ?? 'decimal');
  });
  return /[\w.)]$/u.test(label) ? `${label} ` : label;
};

/** A number in one of the formats of OOXML. */
const numeral = (value: number, format: string): string => {
  if (CHINESE.has(format)) return chineseNumeral(value);
  switch (format) {
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chineseNumeral(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟', true);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalFullWidth':
      return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'.charAt((value - 1) % 10);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    default:
      return String(value);
  }
};

const CHINESE: ReadonlySet<string> = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'koreanCounting',
]);

const chineseNumeral = (value: number, digits = '零一二三四五六七八九', units = '十百千', full = false): string => {
  if (value < 0 || value > 9999 || !Number.isInteger(value)) return String(value);
  if (value === 0) return digits.charAt(0);
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    if (gap) text += digits.charAt(0);
    gap = false;
    const bareTen = power === 1 && digit === 1 && text === '' && !full;
    text += (bareTen ? '' : digits.charAt(digit)) + (power > 0 ? units.charAt(power - 1) : '');
  }
  return text;
};

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.floor((value - 1) / 26) + 1));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman = (value: number): string => {
  let rest = Math.min(Math.max(0, value), 3999);
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
};
