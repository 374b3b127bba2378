/** Height of a row in pixels; the style sheet knows it too. */
export const ROW = 34;

/** How a table is sorted: by which column, and whether the largest comes first. */
export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/** `-fails` as the address says it; null for no order of the person's own. */
export const parseSort = (text: string | undefined): Sort | null => {
  if (text === undefined || text === '') return null;
  return text.startsWith('-') ? { column: text.slice(1), down: true } : { column: text, down: false };
};

/** The order as the address says it. */
export const sortText = ({ column, down }: Sort): string => (down ? `-${column}` : column);

/** A click on a heading: up, then down, then as it was. */
export const nextSort = (sort: Sort | null, column: string): Sort | null => {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? null : { column, down: true };
};

/** Rows in order of a value; equal ones stay as they were. */
export const inOrderOf = <T>(rows: readonly T[], by: (row: T) => string | number, down: boolean): readonly T[] => {
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((one, other) => (one.value === other.value ? 0 : one.value < other.value ? -sign : sign))
    .map(({ row }) => row);
};

/** Finds rows by words: all of them must stand somewhere in a row's text. Each text is made once. */
export const wordFilter = <T extends object>(textOf: (row: T) => string): ((rows: readonly T[], wanted: string) => readonly T[]) => {
  const texts = new WeakMap<T, string>();
  const text = (row: T): string => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const made = textOf(row).toLowerCase();
    texts.set(row, made);
    return made;
  };
  return (rows, wanted) => {
    const words = wanted
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    return words.length === 0 ? rows : rows.filter((row) => words.every((word) => text(row).includes(word)));
  };
};
