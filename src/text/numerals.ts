const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  О: 0,
  O: 0,
  o: 0,
  '◯': 0,
  Ｏ: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  元: 1,
};

/** Value of one digit, Arabic (half or full width) or Chinese; -1 for anything else. */
export const digitOf = (unit: string): number => {
  const code = unit.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return DIGITS[unit] ?? -1;
};

/** Digits read one by one: `二○一二`, `二0一二`, `２０１２`; -1 when a character is no digit. */
export const readDigits = (text: string): number => {
  let value = 0;
  for (const unit of text) {
    const digit = digitOf(unit);
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return text === '' ? -1 : value;
};

/** A number below one hundred in any of the ways dates write it: `5`, `05`, `十`, `二十三`, `廿三`, `三〇`; -1 when it is none. */
export const readSmall = (text: string): number => {
  const spelled = text.replace('廿', '二十').replace('卅', '三十').replace('拾', '十');
  const ten = spelled.indexOf('十');
  if (ten < 0) return readDigits(spelled);
  const tens = ten === 0 ? 1 : readDigits(spelled.slice(0, ten));
  const ones = ten === spelled.length - 1 ? 0 : readDigits(spelled.slice(ten + 1));
  return tens < 0 || ones < 0 || tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
};
