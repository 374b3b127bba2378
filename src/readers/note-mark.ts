/** A figure as it stands above the line: a note's mark, a power. */
export const raisedFigure = (figure: number | string): string =>
  String(figure).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
