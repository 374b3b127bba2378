import type { PageType } from './fact.ts';
import type { Severity } from './finding.ts';
import type { ReadingMode, RunPageState } from './run.ts';

/** A finding in brief: enough to list, count and compare it without its report. */
export interface Fault {
  readonly fingerprint: string;
  readonly rule: string;
  readonly outcome: 'fail' | 'review';
  readonly severity: Severity;
  readonly title: string;
}

/** One page of a run in brief: what a table of 10,000 pages needs of each. Its report is kept beside it. */
export interface RunRow {
  readonly run: string;
  readonly url: string;
  /** Place in the order in which the run takes its pages. */
  readonly order: number;
  readonly title: string;
  readonly site: string;
  readonly column: readonly string[];
  readonly listedOn: string;
  readonly state: RunPageState;
  readonly mode: ReadingMode;
  readonly tries: number;
  /** ISO with time; empty while it waits. */
  readonly finishedAt: string;
  /** Empty where there is no report. */
  readonly pageType: PageType | '';
  readonly fails: number;
  readonly reviews: number;
  readonly passed: number;
  /** Checks that could not be decided. */
  readonly unseen: number;
  readonly faults: readonly Fault[];
  /** Why there is no report; Chinese, empty where there is one. */
  readonly trouble: string;
}

/** How many pages of a run stand where, and the pace of late. */
export interface RunProgress {
  readonly counts: Readonly<Record<RunPageState, number>>;
  readonly total: number;
  /** Pages a second over the latest fifty; 0 where there is too little to say. */
  readonly pace: number;
}
