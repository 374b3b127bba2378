/** Every blank that pads Chinese labels: ASCII, no-break, en/em, ideographic, zero-width. `索 引　号` */
const BLANK = /[\s\u00a0\u00ad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]+/gu;

/** Whether a UTF-16 unit is one of the blanks above. */
export const isBlank = (unit: number): boolean =>
  unit <= 32 ||
  unit === 0xa0 ||
  unit === 0xad ||
  unit === 0x180e ||
  (unit >= 0x2000 && (unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202f) || (unit >= 0x205f && unit <= 0x2064))) ||
  unit === 0x3000 ||
  unit === 0xfeff;

/** Text without any blank, for comparing titles and organs. */
export const squeeze = (text: string): string => text.replace(BLANK, '');

/** Text with every stretch of blanks folded to one space and none at the ends. */
export const tidy = (text: string): string => text.replace(BLANK, ' ').trim();

/** Index of the first unit that is not blank, from `start`; `end` when there is none. */
export const skipBlanks = (text: string, start: number, end: number = text.length): number => {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
};

/** Index after the last unit that is not blank, before `end`; `start` when there is none. */
export const trimBlanks = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
};

/** Whether the text shows no ink at all. */
export const isInkless = (text: string): boolean => skipBlanks(text, 0) === text.length;

/** Full-width digits and Latin letters as ASCII; everything else stays, length unchanged. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
