import type { Failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { ReadingMode, RunState, Target } from '../model/run.ts';
import type { Effect, PlannedTarget, Purpose } from './effect.ts';
import type { RobotsRules } from './robots.ts';
import type { BatchSettings, RobotsChoice, Seed } from './settings.ts';

/** Something to be asked of a site, with what happened to it so far. */
export interface Errand {
  /** `page:12`, `list:3`, `file:12:0`, `robots:www.example.gov.cn`. */
  readonly job: string;
  readonly purpose: Purpose;
  /** Where it is asked for now. */
  readonly url: string;
  readonly mode: ReadingMode;
  readonly tries: number;
  /** Addresses that redirected to the present one. */
  readonly hops: readonly string[];
  /** Not before this time. */
  readonly notBefore: number;
}

/** One host and everything it still has to be asked. */
export interface Lane {
  readonly host: string;
  readonly queue: readonly Errand[];
  /** How much of the queue was taken. */
  readonly head: number;
  /** Errands that go before the queue: tried before, redirected here, or files of a page. */
  readonly again: readonly Errand[];
  /** Errands that robots.txt forbids, while a person has not decided. */
  readonly held: readonly Errand[];
  readonly active: number;
  /** No request before this time. */
  readonly nextAt: number;
  /** Pause between two requests, milliseconds; grows when the host says that it is too fast. */
  readonly delay: number;
  /** Troubles and refusals, each one after another. */
  readonly troubles: number;
  readonly refusals: number;
  /** Why the host is left alone; empty while it is not. */
  readonly stopped: string;
  readonly robots: 'unknown' | 'asked' | RobotsRules;
  readonly choice: RobotsChoice;
}

/** A column as discovery fills it. */
export interface FoundColumn {
  readonly column: readonly string[];
  readonly url: string;
  readonly items: readonly Target[];
  /** List pages that were read, and that could not be. */
  readonly read: number;
  readonly unread: readonly { readonly url: string; readonly failure: Failure }[];
  /** Pages of the list one after another that brought nothing. */
  readonly idle: number;
  /** Its pages went on without anything new, or beyond the cap. */
  readonly endless: boolean;
}

/** A page of a list that is to be read. */
export interface ListJob {
  readonly url: string;
  readonly column: number;
}

/** A column while its pages are visited. */
export interface VisitedColumn {
  readonly column: readonly string[];
  readonly url: string;
  readonly discovered: number;
  readonly newestDay: string;
  /** Targets by number: those to visit, and those in reserve in drawing order. */
  readonly chosen: number;
  readonly reserve: readonly number[];
  readonly visited: number;
  readonly faulty: number;
  readonly deepened: boolean;
  readonly found: FoundColumn;
}

/** Pages that are finished, by how they ended. */
export interface Counts {
  readonly audited: number;
  readonly vanished: number;
  readonly blocked: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A whole run at one moment. Reports are not in it: it stays small however many pages there are. */
export interface BatchState {
  readonly settings: BatchSettings;
  readonly seeds: readonly Seed[];
  readonly phase: 'idle' | 'discovering' | 'preview' | 'visiting' | 'ended';
  readonly state: RunState;
  readonly reason: string;
  readonly lanes: ReadonlyMap<string, Lane>;
  /** Asked, not answered yet. */
  readonly active: ReadonlyMap<string, Errand>;
  /** Finished, not yet known to be kept; with how it ended. */
  readonly storing: ReadonlyMap<string, { readonly errand: Errand; readonly ended: keyof Counts; readonly faults: number }>;
  /** Pages whose files are being fetched. */
  readonly gathering: ReadonlyMap<string, { readonly errand: Errand; readonly files: readonly string[]; readonly left: number }>;
  /** Pages that are judged and wait for their picture. */
  readonly posing: ReadonlyMap<string, { readonly errand: Errand; readonly report: Report }>;
  readonly lists: readonly ListJob[];
  readonly found: readonly FoundColumn[];
  readonly offSite: readonly Target[];
  readonly targets: readonly PlannedTarget[];
  readonly columns: readonly VisitedColumn[];
  readonly counts: Counts;
  /** List pages asked for, robots.txt included. */
  readonly asked: number;
  readonly startedAt: number;
  /** Since when pages are visited without a pause, and how many were finished then. */
  readonly since: number;
  readonly doneBefore: number;
}

/** A state being changed within one step; nobody outside sees it. */
export type Draft = {
  -readonly [Name in keyof Omit<BatchState, 'lanes' | 'active' | 'storing' | 'gathering' | 'posing'>]: BatchState[Name];
} & {
  readonly lanes: Map<string, Lane>;
  readonly active: Map<string, Errand>;
  readonly storing: Map<string, { readonly errand: Errand; readonly ended: keyof Counts; readonly faults: number }>;
  readonly gathering: Map<string, { readonly errand: Errand; readonly files: readonly string[]; readonly left: number }>;
  readonly posing: Map<string, { readonly errand: Errand; readonly report: Report }>;
  readonly now: number;
  readonly effects: Effect[];
};

/** A run that has not begun. */
export const newBatch = (settings: BatchSettings, seeds: readonly Seed[]): BatchState => ({
  settings,
  seeds,
  phase: 'idle',
  state: 'running',
  reason: '',
  lanes: new Map(),
  active: new Map(),
  storing: new Map(),
  gathering: new Map(),
  posing: new Map(),
  lists: [],
  found: [],
  offSite: [],
  targets: [],
  columns: [],
  counts: { audited: 0, vanished: 0, blocked: 0, failed: 0, skipped: 0 },
  asked: 0,
  startedAt: 0,
  since: 0,
  doneBefore: 0,
});

/** How many pages are finished. */
export const doneOf = ({ audited, vanished, blocked, failed, skipped }: Counts): number => audited + vanished + blocked + failed + skipped;

/** Errands a host still has, beside those under way. */
export const waitingIn = ({ queue, head, again, held }: Lane): number => queue.length - head + again.length + held.length;

/** Number in a job's name: 12 of `page:12` and of `file:12:0`. */
export const numberOf = (job: string): number => Number(job.split(':')[1] ?? -1);
