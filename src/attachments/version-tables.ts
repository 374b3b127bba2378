import { defineFact } from '../audit/fact.ts';
import type { Difference, DifferenceKind, DifferenceSide, DifferenceWeight } from '../compare/comparison.ts';
import { title } from '../facts/title.ts';
import type { Place, Snapshot } from '../model/snapshot.ts';
import { describePlace } from '../readers/describe-place.ts';
import { maskPersonal } from '../text/mask.ts';
import { wholeFigure } from '../text/whole-figure.ts';
import { type ComparedPair, type ComparedVersion, type ComparedVersions, isSamePlace, versionSets } from './version-comparisons.ts';

/** What one version says in a row; survives JSON, personal numbers masked. */
export interface VersionCell {
  readonly quote: string;
  /** Characters of the quote that the others do not have; an empty range marks where something is missing. */
  readonly changed: readonly { readonly start: number; readonly end: number }[];
  /** Where in the file, for people: 第2页第3段; empty for the page. */
  readonly where: string;
  /** Where on the page; files have none. */
  readonly place?: Place;
}

/** One difference across all versions; a version without a cell says the same as the first. */
export interface VersionRow {
  readonly kind: DifferenceKind;
  readonly weight: DifferenceWeight;
  readonly cells: readonly (VersionCell | null)[];
}

/** One of the versions side by side. */
export interface VersionColumn {
  /** 网页, Word 版, PDF 版. */
  readonly name: string;
  /** Address of the attachment as written in the page; null for the page itself. */
  readonly href: string | null;
  /** How it stands to the first version: another document altogether, or without text to compare. */
  readonly standing: 'compared' | 'unrelated' | 'empty';
}

/** The versions of one document side by side. */
export interface VersionTable {
  readonly title: string;
  readonly columns: readonly VersionColumn[];
  /** In the order of the first version; how lists are numbered and where notes stand is left out. */
  readonly rows: readonly VersionRow[];
  /** False when a limit stopped the listing. */
  readonly complete: boolean;
}

/** Rows kept of one table. */
const ROWS = 500;
/** Kinds that say nothing of the text: how a list is numbered, where a note stands. */
const LAYOUT: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>(['numbering', 'order']);
/** Kinds of which the whole figure is marked, not the one digit that differs. */
const FIGURES: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>(['number', 'date', 'amount', 'document-number']);
const WEIGHTS: readonly DifferenceWeight[] = ['notice', 'warning', 'error'];

/** All versions that were compared, as tables to be looked at. */
export const versionTables = defineFact<readonly VersionTable[]>('versionTables', (given) =>
  given.get(versionSets).map((set) => tableOf(set, given.get(title).value ?? given.snapshot.title)),
);

/** A row while it grows. */
interface Draft {
  kind: DifferenceKind;
  weight: DifferenceWeight;
  readonly sides: (DifferenceSide | null)[];
}

const tableOf = ({ versions, pairs }: ComparedVersions, heading: string): VersionTable => {
  const [first] = versions;
  const rows: Draft[] = [];
  for (const pair of pairs) {
    const [one, other] = [versions.indexOf(pair.one), versions.indexOf(pair.other)];
    for (const difference of pair.comparison.differences) if (!LAYOUT.has(difference.kind)) take(rows, difference, one, other);
  }
  rows.sort((left, right) => startOf(left) - startOf(right));
  return {
    title: maskPersonal(first?.reading?.file.name ?? heading),
    columns: versions.map((version) => columnOf(version, pairs)),
    rows: rows.slice(0, ROWS).map((row) => rowOf(row, versions)),
    complete: rows.length <= ROWS && pairs.every(({ comparison }) => comparison.complete),
  };
};

/** Puts a difference into the row that tells of the same place of the first version, or into a row of its own. */
const take = (rows: Draft[], { kind, weight, one: oneSide, other: otherSide }: Difference, one: number, other: number): void => {
  const known = rows.find(({ sides: [first, ...rest] }) => one === 0 && first && !rest[other - 1] && isSamePlace(first, oneSide));
  if (known === undefined) {
    const sides: (DifferenceSide | null)[] = [];
    sides[one] = oneSide;
    sides[other] = otherSide;
    rows.push({ kind, weight, sides });
    return;
  }
  if ((known.sides[0]?.text.length ?? 0) < oneSide.text.length) known.sides[0] = oneSide;
  known.sides[other] = otherSide;
  if (WEIGHTS.indexOf(weight) > WEIGHTS.indexOf(known.weight)) Object.assign(known, { kind, weight });
};

/** Rows about files alone stand at the end. */
const startOf = ({ sides: [first] }: Draft): number => {
  const place = first?.places[0];
  return place === undefined ? Number.MAX_SAFE_INTEGER : place.block * 1e6 + place.start;
};

const columnOf = (version: ComparedVersion, pairs: readonly ComparedPair[]): VersionColumn => {
  const own = pairs.filter(({ one, other }) => one === version || other === version);
  const base = own.find(({ other }) => other === version)?.comparison;
  const standing = own.every(({ comparison }) => comparison.empty) ? 'empty' : base?.unrelated ? 'unrelated' : 'compared';
  return { name: maskPersonal(version.name), href: version.reading?.file.href ?? null, standing };
};

const rowOf = ({ kind, weight, sides }: Draft, versions: readonly ComparedVersion[]): VersionRow => ({
  kind,
  weight,
  cells: versions.map((version, index) => cellOf(sides[index] ?? null, version, FIGURES.has(kind))),
});

const cellOf = (side: DifferenceSide | null, { given, reading }: ComparedVersion, isFigure: boolean): VersionCell | null => {
  if (side === null) return null;
  const [place] = side.places;
  return {
    quote: maskPersonal(side.quote),
    changed: isFigure ? side.changed.map(({ start, end }) => wholeFigure(side.quote, start, end)) : side.changed,
    where: place === undefined || reading === null ? '' : describePlace(given.snapshot, place),
    ...(place === undefined || reading !== null ? {} : { place: isFigure ? wholePlace(place, given.snapshot) : place }),
  };
};

const wholePlace = ({ block, start, end }: Place, { blocks }: Snapshot): Place => ({
  block,
  ...wholeFigure(blocks[block]?.text ?? '', start, end),
});
