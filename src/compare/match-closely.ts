import type { Gap, Match } from './match-texts.ts';

/** Edits after which two stretches are taken to have nothing in common; keeps time and memory in bounds. */
const EDITS = 200;

/** What two short stretches have in common, character by character, with as few edits as possible (Myers 1986). */
export const matchClosely = (one: string, other: string, gap: Gap): readonly Match[] => {
  const rows = gap.oneEnd - gap.oneStart;
  const columns = gap.otherEnd - gap.otherStart;
  const limit = Math.min(EDITS, rows + columns);
  const middle = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    history.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits || (diagonal !== edits && reach(furthest, middle + diagonal - 1) < reach(furthest, middle + diagonal + 1));
      let row = down ? reach(furthest, middle + diagonal + 1) : reach(furthest, middle + diagonal - 1) + 1;
      while (
        row < rows &&
        row - diagonal < columns &&
        one.charCodeAt(gap.oneStart + row) === other.charCodeAt(gap.otherStart + row - diagonal)
      )
        row += 1;
      furthest[middle + diagonal] = row;
      if (row >= rows && row - diagonal >= columns) return trace(history, gap, rows, columns);
    }
  }
  return [];
};

const reach = (furthest: Int32Array, at: number): number => furthest[at] ?? 0;

/** Walks the way back and keeps the diagonals. */
const trace = (history: readonly Int32Array[], gap: Gap, rows: number, columns: number): readonly Match[] => {
  const matches: Match[] = [];
  let [row, column] = [rows, columns];
  for (let edits = history.length - 1; edits >= 0 && (row > 0 || column > 0); edits -= 1) {
    const furthest = history[edits] ?? new Int32Array(0);
    const centre = edits + 1;
    const diagonal = row - column;
    const down =
      diagonal === -edits || (diagonal !== edits && reach(furthest, centre + diagonal - 1) < reach(furthest, centre + diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const startRow = edits === 0 ? 0 : reach(furthest, centre + from);
    const afterEdit = edits === 0 ? 0 : down ? startRow : startRow + 1;
    if (row > afterEdit)
      matches.push({ one: gap.oneStart + afterEdit, other: gap.otherStart + afterEdit - diagonal, length: row - afterEdit });
    [row, column] = [startRow, startRow - from];
  }
  return matches;
};
