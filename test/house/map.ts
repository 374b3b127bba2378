/** Ranks of the folders of `src/` and of `entrypoints`, as the map's table gives them. */
export type Law = ReadonlyMap<string, number>;

/** Something that is allowed in named places only; in none when the list is empty. */
export interface Door {
  readonly what: string;
  readonly where: readonly string[];
}

const QUOTED = /`([^`\n]+)`/g;

/** Reads the table of ranks in `ARCHITECTURE.md`. */
export const importLaw = (map: string): Law =>
  new Map(rows(map, 'Import law').flatMap(([rank = '', folders = '']) => names(folders).map((folder) => [folder, Number(rank)] as const)));

/** Reads the table of doors in `ARCHITECTURE.md`. */
export const doors = (map: string): readonly Door[] =>
  rows(map, 'One door each').map(([what = '', where = '']) => ({ what: names(what)[0] ?? '', where: names(where) }));

const names = (cell: string): readonly string[] => [...cell.matchAll(QUOTED)].map(([, name = '']) => name);

/** Cells of the table under a heading, without its head. */
const rows = (map: string, heading: string): readonly (readonly string[])[] => {
  const section = map.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};
