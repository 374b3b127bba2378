import type { Place, Snapshot } from '../model/snapshot.ts';

/** One version of a document: the page itself, or what was read of a file. */
export interface Version {
  /** Chinese name shown to people: 网页, Word 版, PDF 版, or a file's name. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** What a difference is about. `numbering` is a list number that only one version has; `order` is text that stands elsewhere. */
export type DifferenceKind =
  | 'number'
  | 'date'
  | 'amount'
  | 'document-number'
  | 'organisation'
  | 'missing-paragraph'
  | 'extra-paragraph'
  | 'table'
  | 'signature'
  | 'wording'
  | 'punctuation'
  | 'numbering'
  | 'order';

/** How heavy a difference weighs. */
export type DifferenceWeight = 'error' | 'warning' | 'notice';

/** What one version says where the two differ. */
export interface DifferenceSide {
  /** Exact characters with some of what stands around them; blocks are joined by line feeds; at most 240 characters. */
  readonly quote: string;
  /** Characters of the quote that the other version does not have; empty ranges mark where something is missing. */
  readonly changed: readonly { readonly start: number; readonly end: number }[];
  /** The differing characters block by block; where something is missing, the point it is missing at. */
  readonly places: readonly Place[];
  /** The differing characters themselves, as they stand; empty where they are missing. */
  readonly text: string;
}

/** One difference. `missing-paragraph` and `extra-paragraph` are said of the other version, as seen from the first. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly weight: DifferenceWeight;
  readonly one: DifferenceSide;
  readonly other: DifferenceSide;
}

/** Two versions compared. */
export interface Comparison {
  readonly one: string;
  readonly other: string;
  /** In the order of the first version; at most 500. */
  readonly differences: readonly Difference[];
  /** Share of characters that agree, from 0 to 1, blanks, marks of layout and what surrounds a page's text left out. */
  readonly similarity: number;
  /** The two are not the same document at all; the differences are then not listed. */
  readonly unrelated: boolean;
  /** One version has no text to compare. */
  readonly empty: boolean;
  /** False when a limit stopped the listing. */
  readonly complete: boolean;
}
