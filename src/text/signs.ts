/** What a text shows, one bit each: the rare characters without which whole searches can be left out. */
export const SIGN = {
  /** `：` `:` `∶` `﹕` `︰` */
  colon: 1,
  /** `【` `[` `［` */
  opening: 2,
  /** 0-9 */
  digit: 4,
  /** Of 施行, 实施, 执行, 生效. */
  force: 8,
  /** Of what only footers carry: 备案, 版权, 标识码, 找错, copyright. */
  footer: 16,
} as const;

const CHARACTERS: readonly (readonly [sign: number, characters: string])[] = [
  [SIGN.colon, '：:∶﹕︰'],
  [SIGN.opening, '【[［'],
  [SIGN.digit, '0123456789'],
  [SIGN.force, '施执效'],
  [SIGN.footer, '备版标找yY'],
];

const signByUnit = (): Uint8Array => {
  const signs = new Uint8Array(65_536);
  for (const [sign, characters] of CHARACTERS) {
    for (const character of characters) signs[character.charCodeAt(0)] = (signs[character.charCodeAt(0)] ?? 0) | sign;
  }
  return signs;
};
const BY_UNIT = signByUnit();

/** Which of the signs a text shows, by one look at each of its characters. */
export const signsOf = (text: string): number => {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) signs |= BY_UNIT[text.charCodeAt(at)] ?? 0;
  return signs;
};
