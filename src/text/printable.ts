// Controls but line feed and tab; marks that turn the writing direction; byte order marks
const UNPRINTABLE = /(?![\n\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
const LINE_END = /\r\n?|[\u2028\u2029]/gu;

/** The text without what cannot be printed or would turn or break what stands around it; line ends become line feeds. */
export const printable = (text: string): string => text.replace(LINE_END, '\n').replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '');

/** The printable text on one line, white space folded. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim();

/** At most so many UTF-16 units, never half a character; what was cut is shown by an ellipsis. */
export const atMost = (text: string, length: number): string => {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
};
