import { defineFact, type Given } from '../audit/fact.ts';
import { compareVersions } from '../compare/compare-versions.ts';
import type { Comparison, Difference, DifferenceSide } from '../compare/comparison.ts';
import { bodyLines } from '../facts/body-lines.ts';
import { title } from '../facts/title.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { DocumentKind } from '../model/document.ts';
import { bareTitle } from '../text/title-form.ts';
import { isElsewhere, isOfFrame, textOfPage } from './document-frame.ts';
import { type OpenedFile, writtenFiles } from './opened-files.ts';

/** One of the versions that were compared; the page itself has no reading. */
export interface ComparedVersion {
  readonly name: string;
  /** The page or the file, opened for reading facts. */
  readonly given: Given;
  readonly reading: AttachmentReading | null;
}

/** Two versions of one document and what they say differently. */
export interface ComparedPair {
  readonly one: ComparedVersion;
  readonly other: ComparedVersion;
  readonly comparison: Comparison;
}

const KINDS: Readonly<Partial<Record<DocumentKind, string>>> = {
  pdf: 'PDF 版',
  docx: 'Word 版',
  doc: 'Word 版',
  wps: 'WPS 版',
  ofd: 'OFD 版',
};
/** Versions of one document that are compared at most: each with every other. */
const MOST = 4;
/** From here on a page says enough to be compared with a file. */
const ENOUGH = 200;
/** `（示政办〔2024〕12号）` behind a title. */
const NUMBER_BEHIND = /[（(][^（）()]{0,40}号[）)]$/u;
const EXTENSION = /\.[A-Za-z0-9]{1,5}$/u;

/** Files that hold the page's own document, told by the title they carry. */
export const ownFiles = defineFact<readonly OpenedFile[]>('ownFiles', (given) => {
  const heading = given.get(title).value;
  return heading === null ? [] : readable(given).filter((file) => isTitled(file, heading));
});

/** Versions of one document, the page first where it is one of them, and every two of them compared. */
export interface ComparedVersions {
  readonly versions: readonly ComparedVersion[];
  readonly pairs: readonly ComparedPair[];
}

/** Every two versions that were compared. */
export const versionComparisons = defineFact<readonly ComparedPair[]>('versionComparisons', ({ get }) =>
  get(versionSets).flatMap(({ pairs }) => pairs),
);

/** The page with the files of its document, and the files of each annex among themselves, compared pair by pair. */
export const versionSets = defineFact<readonly ComparedVersions[]>('versionSets', (given) => {
  const own = given.get(ownFiles);
  const groups = new Map<number, OpenedFile[]>();
  for (const file of readable(given)) {
    if (own.includes(file)) continue;
    const group = groups.get(file.reading.file.group) ?? [];
    groups.set(file.reading.file.group, [...group, file]);
  }
  const page = isWorthComparing(given) ? [{ name: '网页', given, reading: null }] : [];
  return [[...page, ...named(own)], ...[...groups.values()].map(named)].map(comparedAmong).filter(({ pairs }) => pairs.length > 0);
});

/** Text documents that were read to their end. */
const readable = (given: Given): readonly OpenedFile[] =>
  given
    .get(writtenFiles)
    .filter(
      ({ document, reading }) =>
        document === reading.read && document.complete && document.textState === 'text' && KINDS[document.kind] !== undefined,
    );

const isTitled = ({ reading, given }: OpenedFile, heading: string): boolean => {
  const own = given.get(title).value;
  return isSame(reading.file.name.replace(EXTENSION, ''), heading) || isSame(own ?? '', heading);
};

/** The same title, but that one of the two may leave out who issued it: 关于印发…的通知. */
const isSame = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((text) => bareTitle(text.replace(NUMBER_BEHIND, '')));
  if (first === undefined || second === undefined || first === '' || second === '') return false;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short === long || (short.startsWith('关于') && short.length >= 8 && long.endsWith(short));
};

const isWorthComparing = (given: Given): boolean =>
  !given.snapshot.truncated && given.get(bodyLines).reduce((sum, { text }) => sum + text.length, 0) >= ENOUGH;

const named = (files: readonly OpenedFile[]): readonly ComparedVersion[] => {
  const kinds = files.map(({ document }) => KINDS[document.kind] ?? '');
  return files.map(({ given, reading }, index) => {
    const kind = kinds[index] ?? '';
    const isOnly = kinds.filter((other) => other === kind).length === 1;
    return { name: isOnly ? kind : `${kind}“${reading.file.name.slice(0, 60)}”`, given, reading };
  });
};

const comparedAmong = (versions: readonly ComparedVersion[]): ComparedVersions => {
  const few = versions.slice(0, MOST);
  const comparisons = compareVersions(
    few.map(({ name, given, reading }) => ({ name, snapshot: reading === null ? given.get(textOfPage) : given.snapshot })),
  );
  const pairs = few.flatMap((one, index) => few.slice(index + 1).map((other) => ({ one, other })));
  const compared = pairs.flatMap(({ one, other }, index) => {
    const comparison = comparisons[index];
    return comparison === undefined ? [] : [{ one, other, comparison: withoutFrames(comparison, one, other) }];
  });
  return { versions: few, pairs: compared.map((pair) => withoutKnown(pair, compared, few[0])) };
};

const withoutFrames = (comparison: Comparison, { given: one }: ComparedVersion, { given: other }: ComparedVersion): Comparison => ({
  ...comparison,
  differences: comparison.differences.filter((difference) => !isOfFrame(difference, one, other) && !isElsewhere(difference, one, other)),
});

/** What two files say differently is told once: not again where one of them was already told to differ from the first version there. */
const withoutKnown = (pair: ComparedPair, pairs: readonly ComparedPair[], first: ComparedVersion | undefined): ComparedPair => {
  if (pair.one === first) return pair;
  const known = (version: ComparedVersion): readonly DifferenceSide[] =>
    pairs.flatMap(({ one, other, comparison }) =>
      one === first && other === version ? comparison.differences.map((difference) => difference.other) : [],
    );
  const [ofOne, ofOther] = [known(pair.one), known(pair.other)];
  const isKnown = ({ one, other }: Difference): boolean =>
    ofOne.some((side) => isSamePlace(side, one)) || ofOther.some((side) => isSamePlace(side, other));
  return { ...pair, comparison: { ...pair.comparison, differences: pair.comparison.differences.filter((one) => !isKnown(one)) } };
};

/** Whether two sides of one version overlap or touch. */
export const isSamePlace = (left: DifferenceSide, right: DifferenceSide): boolean =>
  left.places.some((a) => right.places.some((b) => a.block === b.block && a.start <= b.end && b.start <= a.end));
