const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check sign that belongs to the first 17 signs of a unified social credit code; null when one of them is not allowed. */
export const creditCheckSign = (code: string): string | null => {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = SIGNS.indexOf(code.charAt(index) || '?');
    if (value < 0) return null;
    sum += value * weight;
  }
  return SIGNS.charAt((31 - (sum % 31)) % 31);
};
