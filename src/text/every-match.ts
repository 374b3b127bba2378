/** As `matchAll`, which copies the expression each time; at most so many. The expression must be global. */
export const everyMatch = (pattern: RegExp, text: string, most = 100_000): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < most; match = pattern.exec(text)) found.push(match);
  return found;
};
