/** `rgb(51, 51, 51)`; what is see-through is not read. */
const RGB = /^rgb\((\d{1,3}), (\d{1,3}), (\d{1,3})\)$/u;

/** Contrast of two colours as WCAG reckons it, 1 to 21; null where one cannot be read. */
export const contrastOf = (one: string, other: string): number | null => {
  const [first, second] = [luminance(one), luminance(other)];
  if (first === null || second === null) return null;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

const luminance = (color: string): number | null => {
  const [, red, green, blue] = RGB.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.2126 * linear(Number(red)) + 0.7152 * linear(Number(green)) + 0.0722 * linear(Number(blue));
};

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
