const DIGITS = '零一二三四五六七八九';

/** A number below one hundred in Chinese: 十二, 二十. */
export const chineseNumber = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
};

/** An ISO day as offices date their letters: 2026年3月8日; empty for what is no day. */
export const chineseDay = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  return year === undefined ? '' : `${year}年${Number(month)}月${Number(day)}日`;
};
