import type { Failure } from './failure.ts';
import type { PagePicture } from './page-picture.ts';
import type { Report } from './report.ts';

/** How the page of a run is read: its bytes fetched, or shown in a background tab because scripts fill it in. */
export type ReadingMode = 'fetch' | 'tab';

/**
 * Where a page of a run stands. `audited` has a report; `vanished` is 404 or 410; `blocked` asks for a login, a captcha or answered
 * 401, 403 or 429; `failed` could not be read for any other reason; `skipped` was left out on purpose (robots, cap, cancelled).
 */
export type RunPageState = 'waiting' | 'running' | 'audited' | 'vanished' | 'blocked' | 'failed' | 'skipped';

/** An address that a run shall visit, as discovery or a list gave it. */
export interface Target {
  /** Absolute http(s) or file address without a fragment: what a page of a run is known by. */
  readonly url: string;
  /** Title in the list that led here; may be empty. */
  readonly title: string;
  /** Day in the list that led here, ISO; empty when it gave none. */
  readonly listedOn: string;
  /** Column path, outermost first; may be empty. */
  readonly column: readonly string[];
}

/** One page of a run. Stored the moment it is finished. */
export interface RunPage {
  readonly run: string;
  readonly target: Target;
  readonly state: RunPageState;
  readonly mode: ReadingMode;
  /** When it was finished, ISO with time; empty while it waits. */
  readonly finishedAt: string;
  /** How often it was tried. */
  readonly tries: number;
  /** Only when `audited`. */
  readonly report?: Report;
  /** Only when `vanished`, `blocked`, `failed` or `skipped`: why and what to do. */
  readonly failure?: Failure;
  /** Only when `audited` in a run that keeps pictures, and a picture was due. */
  readonly picture?: PagePicture;
}

/** Which of the discovered addresses are visited. The same seed over the same addresses chooses the same pages. */
export interface Sampling {
  /** Every address, or the newest `newest` and `random` others of each column. */
  readonly kind: 'all' | 'sample';
  readonly newest: number;
  readonly random: number;
  readonly seed: number;
  /** Further addresses of a column where faults cluster; 0 for none. */
  readonly deepen: number;
}

/** How gently a run treats a host. */
interface Politeness {
  /** Pause between two requests to the same host, milliseconds. */
  readonly delay: number;
  /** Requests to the same host at the same time. */
  readonly atOnce: number;
}

/** What a person decided before a run began. */
export interface RunPlan {
  readonly sampling: Sampling;
  readonly politeness: Politeness;
  /** Whether attachments are opened as well. */
  readonly attachments: boolean;
  /** Whether a picture of the whole page is kept where something was found; of every page of a re-check. */
  readonly pictures?: boolean;
  /** Day every page is judged on, ISO. */
  readonly day: string;
  readonly profile: { readonly id: string; readonly name: string; readonly version: string };
}

/** How a run as a whole stands. `stopped` ended early because a host refused; `reason` says which and why. */
export type RunState = 'running' | 'paused' | 'finished' | 'cancelled' | 'stopped';

/** One spot-check: its plan and how it stands; its pages are kept beside it. */
export interface Run {
  readonly id: string;
  /** Chinese; what people call it. */
  readonly name: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly state: RunState;
  /** Why it stopped early; Chinese, empty otherwise. */
  readonly reason: string;
  readonly plan: RunPlan;
  /** Columns discovered, with how many addresses each had and how many were chosen. */
  readonly columns: readonly RunColumn[];
  /** Entries of its lists that lead to other sites and were not visited, at most 1,000; absent when there are none. */
  readonly offSite?: readonly Target[];
  /** Ids of the ledger entries whose pages it read again; absent for a spot-check. */
  readonly recheck?: readonly string[];
}

/** What discovery found of one column and how much of it the run visits. */
export interface RunColumn {
  readonly column: readonly string[];
  readonly url: string;
  readonly discovered: number;
  readonly chosen: number;
  /** Newest day in the list, ISO; empty when it gave none. */
  readonly newestDay: string;
  /** Pages of its list that could not be read, and why; absent when all were. */
  readonly unread?: readonly { readonly url: string; readonly failure: Failure }[];
  /** Its list went round or beyond the cap, so that it was not read to an end. */
  readonly endless?: boolean;
}
