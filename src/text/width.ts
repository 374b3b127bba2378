// Characters that terminals draw two columns wide: CJK, kana, hangul, full-width forms, emoji
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROW = /[\p{Mn}\p{Me}]|\u200B|\u200C|\u200D/u;

const columnsOf = (character: string): number => {
  if (WIDE.test(character)) return 2;
  return NARROW.test(character) ? 0 : 1;
};

/** Columns a text takes in a terminal. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
};

/** The text filled up with blanks to so many columns. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** The text in lines of at most so many columns; Latin words and numbers stay whole where they fit. */
export const wrapTo = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.match(PIECE) ?? []) {
    if (piece === '\n') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      continue;
    }
    for (const part of displayWidth(piece) > width ? piece : [piece]) {
      const columns = displayWidth(part);
      if (used + columns > width && used > 0) {
        lines.push(line.trimEnd());
        line = '';
        used = 0;
        if (part.trim() === '') continue;
      }
      line += part;
      used += columns;
    }
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
};

// A run of Latin letters and digits, or one other character; a closing mark stays with what it closes
const PIECE = /\n|[\w.:/?=&%~#+-]+[，。；：、！？）》〉”’〕】]?|[^\n][，。；：、！？）》〉”’〕】]?/gu;
