import { defineFact } from '../audit/fact.ts';
import { builtInWords } from '../text/dictionary/built-in.ts';

/** What the characters of a block give reason to look for; bits of one number. */
export const SIGN = { number: 1, word: 2, month: 4, doubled: 8, bracket: 16, comma: 32, person: 64, change: 128 } as const;

const KIND = { digit: 1, separator: 2, mark: 3 } as const;

/** Characters by kind, 1 to 8: digits and what hides them, what parts groups of digits, marks, 月, brackets, commas, person, change. */
const GROUPS = [
  '0123456789０１２３４５６７８９*＊×xXＸ●•■',
  ' \u00a0\u3000-－',
  '，。、；：',
  '月',
  '（）()《》【】“”「」',
  ',;',
  '址籍残病疾贫救诊孤患健困生', // headers that speak of a person's home or health
  '降减', // 下降, 减少
];

/** Kind of each character, by its code. */
const kinds = ((): Uint8Array => {
  const table = new Uint8Array(65_536);
  GROUPS.forEach((group, at) => {
    for (let index = 0; index < group.length; index += 1) table[group.charCodeAt(index)] = at + 1;
  });
  return table;
})();
/** So many digits in a row, single blanks and strokes between them, may be somebody's number. */
const LONG = 11;

/** By block: a sum of `SIGN`. One pass over the page's characters, so that the checks of personal data and wording read few blocks. */
export const characterSigns = defineFact<Uint8Array>('characterSigns', ({ snapshot: { blocks } }) => {
  const { pairs } = builtInWords;
  const signs = new Uint8Array(blocks.length);
  for (let index = 0; index < blocks.length; index += 1) signs[index] = signsOf(blocks[index]?.text ?? '', pairs);
  return signs;
});

const signsOf = (text: string, pairs: Uint8Array): number => {
  let signs = 0;
  let digits = 0;
  let before = 0;
  let kindBefore = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = kinds[unit] ?? 0;
    if (pairs[(31 * before + unit) & 0xffff] !== 0) signs |= SIGN.word;
    before = unit;
    if (kind === KIND.digit) {
      digits += 1;
      if (digits === LONG) signs |= SIGN.number;
    } else if (kind !== KIND.separator || kindBefore === KIND.separator) digits = 0;
    if (kind > KIND.separator) signs |= signOf(kind, kindBefore);
    kindBefore = kind;
  }
  return signs;
};

/** By kind; a mark counts only after another. */
const BITS = [0, 0, 0, 0, SIGN.month, SIGN.bracket, SIGN.comma, SIGN.person, SIGN.change];
const signOf = (kind: number, before: number): number => {
  if (kind !== KIND.mark) return BITS[kind] ?? 0;
  return before === KIND.mark ? SIGN.doubled : 0;
};
