import type { Report } from '../model/report.ts';
import type { ReadingMode, RunPage, Target } from '../model/run.ts';

/** What an errand asks a site for. file: an attachment of a page that was read before; picture: such a page itself, to be photographed. */
export type Purpose = 'robots' | 'list' | 'page' | 'file' | 'picture';

/** A request that a shell shall make, exactly once, without following redirections; it answers with `visited`. */
export interface Visit {
  readonly kind: 'visit';
  readonly job: string;
  readonly purpose: Purpose;
  /** Address to ask for now: the target's, or where it was redirected to. */
  readonly url: string;
  readonly mode: ReadingMode;
  /** The page that was asked for, unless it is for robots or a list. */
  readonly target: Target | null;
  /** What was found on the page; only where its picture is wanted. */
  readonly report?: Report;
}

/** A target the run shall visit or may visit later, with its place in `RunColumn`s. */
export interface PlannedTarget {
  readonly target: Target;
  readonly column: number;
  /** false: kept in reserve, in the order in which it would be drawn when faults cluster. */
  readonly chosen: boolean;
}

/**
 * What the engine asks of its shell.
 * plan: keep these before any is visited, so that a run can be taken up again; store: keep this page now, answer `stored` or `not-stored`;
 * finish-page: audit a page again together with its files, now that they were fetched, answer `visited` of the page;
 * wake: send a `tick` at this time, replacing an earlier wish; preview: discovery is over, a person decides;
 * robots-forbids and host-stopped: tell the person; ended: nothing more will come.
 */
export type Effect =
  | Visit
  | { readonly kind: 'plan'; readonly targets: readonly PlannedTarget[] }
  | { readonly kind: 'store'; readonly job: string; readonly page: RunPage }
  | { readonly kind: 'finish-page'; readonly job: string; readonly files: readonly string[] }
  | { readonly kind: 'wake'; readonly at: number }
  | { readonly kind: 'preview' }
  | { readonly kind: 'robots-forbids'; readonly host: string; readonly url: string }
  | { readonly kind: 'host-stopped'; readonly host: string; readonly reason: string }
  | { readonly kind: 'ended' };
