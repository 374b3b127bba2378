/** What a figure or a date consists of: `2024年3月8日`, `120万元`, `三百元`. */
const FIGURE = /[\d.,年月日〔〕号万亿元%％〇一二三四五六七八九十百千两]/u;
/** Further than this no figure goes on. */
const FAR = 15;

/** A stretch of a text, and of a figure that it is a part of or stands beside, all of it. */
export const wholeFigure = (text: string, start: number, end: number): { readonly start: number; readonly end: number } => {
  if (end > start && !FIGURE.test(text.slice(start, end))) return { start, end };
  let [from, to] = [start, end];
  while (from > 0 && start - from < FAR && FIGURE.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < FAR && FIGURE.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
};
