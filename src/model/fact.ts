import type { Place } from './snapshot.ts';

/** Where on the page a value was found. */
export type Where = 'metadata' | 'byline' | 'body' | 'title' | 'metatag';

/**
 * What the page shows of a field.
 * present: a value; empty: a label without a value; hidden: only where no visitor sees it; scripted: filled in later by a script;
 * absent: nothing; conflicting: two places disagree, the likelier value is taken and the other kept in `rejected`.
 */
export type FactState = 'present' | 'empty' | 'hidden' | 'scripted' | 'absent' | 'conflicting';

/** A value that was weighed: the one taken, or one that was not. */
export interface Candidate<T> {
  readonly value: T;
  /** Exact characters on the page. */
  readonly raw: string;
  readonly where: Where;
  readonly place?: Place;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Label the page gave it, when there was one. */
  readonly label?: string;
  /** Why it was not taken, in Chinese; only in `rejected`. */
  readonly reason?: string;
}

/** What is known of one field of the page. `value` is null unless the state is present or conflicting. */
export interface Reading<T> {
  readonly state: FactState;
  readonly value: T | null;
  readonly raw: string | null;
  readonly where: Where | null;
  readonly confidence: number;
  /** The value, or the empty label. */
  readonly place?: Place;
  readonly label?: string;
  readonly rejected: readonly Candidate<T>[];
}

/** A file of the document that visitors can download. */
export interface Attachment {
  /** Link text cleaned of icons and counters, or the file's own name. */
  readonly name: string;
  /** Address exactly as written in the page. */
  readonly href: string;
  /** Lower-case file extension without the dot; empty when it cannot be told. */
  readonly extension: string;
  /** Address to fetch; empty when there is none that can be told. */
  readonly url: string;
  readonly place?: Place;
  /** Attachments of the same number are versions (PDF, Word …) of one document. */
  readonly group: number;
}

/** Kind of page, as evaluations sort them. */
export type PageType = 'policy' | 'interpretation' | 'consultation' | 'annual-report' | 'guide' | 'organisation' | 'list' | 'home' | 'news';

/** The page's kind, a finer Chinese name for it, and why. */
export interface PageTypeReading {
  readonly value: PageType;
  /** Finer kind in Chinese: 规章, 行政规范性文件, 其他文件, 征集公告, 部门年报 …; empty when it cannot be told. */
  readonly subType: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What it was told by, in Chinese, for the panel to show. */
  readonly reason: string;
  /** The user set it by hand. */
  readonly corrected: boolean;
}
