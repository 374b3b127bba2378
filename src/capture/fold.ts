const WHITE = /[\t\n\r\f ]+/g;
/** White space that folding changes: anything but single blanks. */
const UNFOLDED = /[\t\n\r\f]| {2}/;

/** Folds ASCII white space to single blanks, none at the ends; other blanks stay. */
export const fold = (text: string): string => foldedFrom(text, 0).trim();

/** The text from `start` on, its white space folded. */
export const foldedFrom = (text: string, start: number): string => {
  const rest = start === 0 ? text : text.slice(start);
  return UNFOLDED.test(rest) ? rest.replace(WHITE, ' ') : rest;
};

/** Index of the first character that is not ASCII white space; the length when there is none. */
export const firstInk = (text: string): number => {
  let index = 0;
  for (; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 32 || (unit !== 32 && unit !== 10 && unit !== 9 && unit !== 13 && unit !== 12)) break;
  }
  return index;
};
