import type { RunPlan } from '../model/run.ts';

/** What a run starts from: a list page, a site map, or a page that a person named. */
export interface Seed {
  readonly kind: 'list' | 'page';
  readonly url: string;
  /** Title, day and column as an imported list gave them; empty when it gave none. */
  readonly title: string;
  readonly listedOn: string;
  readonly column: readonly string[];
}

/** Bounds that keep a run from growing or hammering without end. Times in milliseconds. */
export interface BatchLimits {
  /** Times a page is asked for when the site has trouble. */
  readonly tries: number;
  /** Refusals one after another (401, 403, 429, captcha) after which a host is left alone. */
  readonly refusals: number;
  /** Troubles one after another (no answer, 5xx) after which a host is left alone. */
  readonly troubles: number;
  /** Pause after the first trouble of a host; doubled with each further one, up to `backOffCap`. */
  readonly backOff: number;
  readonly backOffCap: number;
  /** Redirections of one address. */
  readonly hops: number;
  /** Pages of one column's list, lists in all, columns, and addresses in all. */
  readonly pagesOfList: number;
  readonly lists: number;
  readonly columns: number;
  readonly targets: number;
}

/** What `robots.txt` is to the run: asked about, kept to, or set aside by the person. */
export type RobotsChoice = 'ask' | 'respect' | 'ignore';

/** All that a run is told before it begins. */
export interface BatchSettings {
  readonly run: string;
  readonly plan: RunPlan;
  /** `list`: the columns of the seeds; `portal`: also the columns their trees lead to. */
  readonly scope: 'list' | 'portal';
  readonly robots: RobotsChoice;
  /** Pages shown in background tabs at the same time; 0 where there is no browser. */
  readonly tabs: number;
  /** Pages that are photographed once they are judged: those where something was found, or all; absent for none. Needs `tabs`. */
  readonly pictures?: 'faults' | 'all';
  /** Requests to all hosts together at the same time. */
  readonly atOnce: number;
  readonly limits: BatchLimits;
}

/** Bounds for ordinary runs. */
export const LIMITS: BatchLimits = {
  tries: 3,
  refusals: 3,
  troubles: 10,
  backOff: 5_000,
  backOffCap: 300_000,
  hops: 10,
  pagesOfList: 500,
  lists: 5_000,
  columns: 300,
  targets: 50_000,
};
