import type { Failure } from '../model/failure.ts';
import type { Run, RunPage } from '../model/run.ts';
import type { Effect, PlannedTarget, Visit } from './effect.ts';
import type { Outcome } from './outcome.ts';

/** What a stored page must say so that a run can be taken up again; reports stay where they are. */
export interface FinishedPage {
  readonly url: string;
  readonly state: RunPage['state'];
  /** Findings that are certain. */
  readonly faults: number;
}

/** Where a run is kept. Every promise is kept only when what was given would survive a crash. */
export interface BatchStore {
  readonly keepRun: (run: Run) => Promise<Failure | null>;
  readonly keepPlan: (run: string, targets: readonly PlannedTarget[]) => Promise<Failure | null>;
  /** Keeps a page once: a second one of the same address replaces the first. */
  readonly keepPage: (page: RunPage) => Promise<Failure | null>;
}

/** What a shell does for the engine; each knows its own way to ask sites, to keep pages and to wait. */
export interface BatchPorts {
  /** Milliseconds since 1970; never goes back. */
  readonly now: () => number;
  /** Asks once and reads the answer; troubles are outcomes, it never rejects. */
  readonly visit: (visit: Visit) => Promise<Outcome>;
  /** Audits a page again together with its fetched files. */
  readonly finishPage: (job: string, files: readonly string[]) => Promise<Outcome>;
  readonly store: BatchStore;
  /** Calls back at a time; a later call replaces the earlier. */
  readonly wake: (at: number, tick: () => void) => void;
  /** Tells people; everything that is not one of the above. */
  readonly tell: (effect: Effect) => void;
}
