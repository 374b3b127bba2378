import { defineFact } from '../audit/fact.ts';
import { builtInWords } from '../text/dictionary/built-in.ts';
import { bitsOf, hasBit, pairHash } from '../text/word-index.ts';

/** What the characters of a block give reason to look for; bits of one number. */
export const SIGN = {
  number: 1,
  word: 2,
  month: 4,
  doubled: 8,
  bracket: 16,
  comma: 32,
  person: 64,
  change: 128,
  dashed: 256,
  colon: 512,
  opening: 1024,
  force: 2048,
  footer: 4096,
  foot: 8192,
  residue: 16_384,
} as const;

const KIND = { digit: 1, blank: 2, stroke: 3, mark: 4 } as const;

/** Characters by kind, 1 to 9: digits and what hides them, blanks and strokes that part groups, marks, 月, brackets, commas, person, change. */
const GROUPS = [
  '0123456789０１２３４５６７８９*＊×xXＸ●•■',
  ' \u00a0\u3000',
  '-－/',
  '，。、；：',
  '月',
  '（）()《》【】“”「」',
  ',;',
  '址籍残病疾贫救诊孤患健困生', // headers that speak of a person's home or health
  '降减', // 下降, 减少
];

/** Signs that one character is enough for. */
const PLAIN: readonly (readonly [sign: number, characters: string])[] = [
  [SIGN.colon, '：:∶﹕︰'],
  [SIGN.opening, '【[［'],
  [SIGN.force, '施执效'], // 施行, 实施, 执行, 生效
  [SIGN.footer, '备版标找yY'], // 备案, 版权, 标识码, 找错, copyright
  [SIGN.foot, '备识错办管权系话邮址图Mm'], // 备案, 标识码, 找错, 主办, 主管, 版权, 联系, 电话, 邮箱, 地址, 地图, Mail
  [SIGN.residue, 'xX×此待填{$uNT锟\ufffd'], // ××年, 此处, 待定, 请填写, {{…}}, undefined, null, NaN, Toc, 锟斤拷
];
const KINDS = 15;
/** Bits of the table that are not a kind: the character may be the second of a pair that a word is found by; signs. */
const SECOND = 32_768;
const SIGNS = SECOND - 1 - KINDS;

/** Kind of each character, the signs it is enough for, and whether it may be a pair's second, by its code. */
const table = ((): Uint16Array => {
  const table = new Uint16Array(65_536);
  GROUPS.forEach((group, at) => {
    for (let index = 0; index < group.length; index += 1) table[group.charCodeAt(index)] = at + 1;
  });
  for (const [sign, characters] of PLAIN) {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | sign;
  }
  for (const unit of builtInWords.seconds) table[unit] = (table[unit] ?? 0) | SECOND;
  return table;
})();
const bits = bitsOf(table);

/** So many digits in a row, single blanks and strokes between their groups, may be somebody's number. */
const LONG = 11;

/** By block: a sum of `SIGN`. One pass over the page's characters, so that the checks of personal data and wording read few blocks. */
export const characterSigns = defineFact<Uint16Array>('characterSigns', ({ snapshot: { blocks } }) => {
  const signs = new Uint16Array(blocks.length);
  // one joined text: a browser reads its characters several times faster than those of texts that grew piece by piece
  const whole = blocks.map(({ text }) => text).join('');
  let from = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const to = from + (blocks[index]?.text.length ?? 0);
    signs[index] = signsOf(whole, from, to);
    from = to;
  }
  return signs;
});

/** Digits before a stroke in 138-1234-5678, 138-1234 and 110105-19491231-002X; 0551-6260 and 2024-05 have four. */
const GROUPED: readonly number[] = [3, 6, 7, 14];
const YEAR = 4;

const { hashes, isPair } = builtInWords;

const signsOf = (text: string, from: number, to: number): number => {
  let signs = 0;
  let digits = 0;
  let before = 0;
  let kindBefore = 0;
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    if (!hasBit(bits, unit)) {
      before = unit;
      digits = 0;
      kindBefore = 0;
      continue;
    }
    const look = table[unit] ?? 0;
    if (look >= SECOND && hasBit(hashes, pairHash(before, unit)) && isPair(before, unit)) signs |= SIGN.word;
    before = unit;
    const kind = look & KINDS;
    signs |= look & SIGNS;
    if (kind === KIND.digit) {
      digits += 1;
      if (digits === LONG) signs |= SIGN.number;
    } else if (kind === KIND.stroke) {
      if (digits === YEAR) signs |= SIGN.dashed;
      if (!GROUPED.includes(digits)) digits = 0;
    } else if (kind !== KIND.blank || kindBefore === KIND.blank) {
      digits = 0;
      if (kind !== 0) signs |= signOf(kind, kindBefore);
    }
    kindBefore = kind;
  }
  return signs;
};

/** By kind; a mark counts only after another. */
const BITS = [0, 0, 0, 0, 0, SIGN.month, SIGN.bracket, SIGN.comma, SIGN.person, SIGN.change];
const signOf = (kind: number, before: number): number => {
  if (kind !== KIND.mark) return BITS[kind] ?? 0;
  return before === KIND.mark ? SIGN.doubled : 0;
};
