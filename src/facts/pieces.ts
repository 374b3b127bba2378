import { isBlank, skipBlanks, trimBlanks } from '../text/white-space.ts';

/** `|`, `｜`, `┃`: signs that stand between the parts of a byline. */
const SIGNS: ReadonlySet<string> = new Set(['|', '｜', '┃', '│']);
const PIECES_CAP = 40;

/** The parts of a line that signs or gaps divide: `2024-04-10　来源：县政府办 | 浏览：5`. A gap is a wide blank or two blanks in a row. */
export const pieces = (text: string, start: number, end: number): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  let from = skipBlanks(text, start, end);
  while (from < end && found.length < PIECES_CAP) {
    let to = from;
    while (to < end && !isGap(text, to)) to += 1;
    const last = trimBlanks(text, from, to);
    if (last > from) found.push([from, last]);
    from = skipBlanks(text, to + 1, end);
  }
  return found;
};

const isGap = (text: string, at: number): boolean => {
  if (SIGNS.has(text.charAt(at))) return true;
  const unit = text.charCodeAt(at);
  return isBlank(unit) && (unit === 0x3000 || unit === 0x2003 || isBlank(text.charCodeAt(at + 1)));
};
